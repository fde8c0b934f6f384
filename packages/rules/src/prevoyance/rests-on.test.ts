import { describe, expect, test } from 'vitest'
import type { BesoinInput, SituationInput } from '../scenario/input.ts'
import { pays } from '../testing/jobs.ts'
import { lawNoting, settled, tableOf } from '../testing/notes.ts'
import { ca, person } from '../testing/people.ts'
import { covered, liberal, need } from '../testing/needs.ts'

describe('somebody who draws a pension already', () => {
  const retired = (more: Partial<SituationInput['retraite']> = {}) => ({
    ...liberal,
    retraite: { depuis: '2026-06-01', trimestresIndependant: 90, ...more },
  })

  test('leaves the capital of the retired, 8 % of the PASS, is paid sixty days, and has no disability to fear', () => {
    const { deces, periodes, jusquaLaRetraite, etat, reserves } = covered({}, retired())
    expect(deces).toEqual({ capital: '3844.80', capitalVise: '24000.00', ecart: '20155.20' })
    // sixty days of 27.12 €: 1 627.20 gross
    expect(periodes.at(-1)!.prestations).toBe('1518.17')
    expect([jusquaLaRetraite, etat.code, reserves]).toEqual([null, 'EN_VIGUEUR', []])
  })

  test('from the day of the pension on, not on its eve', () => {
    expect(covered({ jour: '2026-05-31' }, retired()).deces.capital).toBe('9612.00')
    expect(covered({ jour: '2026-06-02' }, retired()).deces.capital).toBe('3844.80')
  })

  test('is asked for the quarters that the capital depends on', () => {
    expect(need({}, retired({ trimestresIndependant: null }))).toMatchObject({
      problems: [{ path: ['situation', 'retraite', 'trimestresIndependant'], code: 'FAIT_MANQUANT' }],
    })
    expect(covered({}, retired({ trimestresIndependant: 79 })).refus.map(({ code }) => code)).toEqual([
      'TRIMESTRES_INSUFFISANTS',
    ])
  })
})

describe('what the benefits rest on stands in the answer', () => {
  test('why nothing is paid: each article once', () => {
    const { refus } = covered(
      {},
      { ...liberal, activites: person(ca({ 2026: '5000' }), { debut: '2026-01-01' }).activites },
    )
    expect(refus.map(({ code, article }) => `${code} ${article}`)).toEqual([
      'AFFILIATION_INSUFFISANTE CSS D622-1',
      'INVALIDITE_AFFILIATION Règlement invalidité-décès, article 1',
    ])
  })

  test('the doubts of the first civil years, with the daily allowance of the other reading', () => {
    const young = person(ca({ 2025: '10000', 2026: '10000' }), { debut: '2025-03-01' })
    expect(covered({}, young).reserves).toEqual([
      { code: 'PREMIERES_ANNEES_FIN_DE_PERIODE', article: 'CSS D622-7 II', autreLecture: null },
      { code: 'SEUIL_DES_ANNEES_RETENUES', article: 'CSS D622-8', autreLecture: '14.44' },
    ])
  })

  test('a settled doubt is not raised again, and its note is told once', () => {
    const { reserves, doctrine } = covered(
      {},
      liberal,
      lawNoting(tableOf('INVALIDITE_REVALORISATION', ['2026-01-01', settled])),
    )
    expect(reserves.map(({ code }) => code)).toEqual(['PENSION_APRES_TROIS_ANS'])
    expect(doctrine.map(({ code }) => code)).toEqual(['INVALIDITE_REVALORISATION'])
  })
})

test('the state is that of what is counted: past the legal age no minimum of a pension is projected', () => {
  expect(covered({}, { ...liberal, personne: { naissance: '1960-01-01' } }).etat).toEqual({
    code: 'EN_VIGUEUR',
    parametres: [],
  })
})

test('what is gross or goes to one of several is named where the person has it', () => {
  const salaires = pays('2026-06-01', 12, '2000')
  const emploi = { debut: '2016-01-01', heuresTroisMois: '455', heuresDouzeMois: '1820', salaires }
  const unborn = { personne: null }
  expect(covered({}, { ...liberal, ...unborn, emploi }).horsChamp.slice(2)).toEqual(['COMPLEMENT_EMPLOYEUR'])
  const lately = { ...emploi, debut: '2026-01-01' }
  expect(covered({}, { ...liberal, ...unborn, emploi: lately }).horsChamp.slice(2)).toEqual([])
  const [activite] = liberal.activites
  const cipav = { ...liberal, ...unborn, activites: [{ ...activite!, caisse: 'CIPAV' as const }] }
  expect(covered({}, cipav).horsChamp.slice(2)).toEqual(['RENTES_DE_DECES'])
})

describe('problems are those of the need', () => {
  const told = (more: Partial<BesoinInput>, situation = liberal) => {
    const result = need(more, situation)
    return result.kind === 'InvalidSituation' && result.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
  }

  test('an activity that began later is told once', () => {
    expect(told({ jour: '2015-12-31' })).toEqual(['situation.activites.0.debut ACTIVITE_APRES_JOUR'])
  })

  test('a child is wrong where it stands', () => {
    expect(told({ enfants: [{ naissance: '2020-02-30' }] })).toEqual(['besoin.enfants.0.naissance JOUR_INVALIDE'])
  })

  test('a year that several benefits need is asked for once', () => {
    const untold = person(ca({ 2024: '30000', 2025: '30000' }), { debut: '2023-01-01' })
    expect(told({}, untold)).toEqual(['situation.activites.0.chiffresAffaires ANNEE_MANQUANTE'])
  })
})

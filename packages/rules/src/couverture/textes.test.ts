import { describe, expect, test } from 'vitest'
import type { SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw, person, services } from '../testing/people.ts'
import { caisseDe, type CaisseInput } from './caisse-de.ts'
import { ORGANISMES } from './names.ts'
import { adresseDe } from './organismes.ts'

const shop = services(2026, '30000', { debut: '2015-01-01' })
const psychologist = person([], { caisse: 'CIPAV', debut: '2015-01-01' })
const job = { debut: '2016-01-01', salaires: [] }
const told = (situation: SituationInput, jour = '2026-11-22'): readonly string[] => {
  const result = scenario({ situation, couverture: { jour } }, completeLaw)
  if (result.kind !== 'Scenario') throw new Error(JSON.stringify(result.problems))
  return result.couverture!.risques.flatMap(({ risque, prises, choix }) => [
    ...prises.map(({ statut, couvert, organisme, adresse, article, prestation }) =>
      [risque, statut, couvert ? organisme : `(${organisme})`, adresse ? '@' : '–', article, prestation ?? '–'].join(
        ' | ',
      ),
    ),
    ...choix.map(({ choix: { code }, organisme, adresse }) =>
      [risque, code, organisme, adresse ? '@' : '–'].join(' | '),
    ),
  ])
}
/** What somebody has otherwise than a shopkeeper with nothing beside. */
const otherwise = (...of: Parameters<typeof told>): readonly string[] =>
  told(...of).filter((one) => !told(shop).includes(one))

test('who covers a shopkeeper, by which text, and which question computes it', () => {
  expect(told(shop)).toEqual([
    'SOINS | INDEPENDANT | CPAM | @ | CSS L160-1 | –',
    'MALADIE | INDEPENDANT | CPAM | @ | CSS L622-1 | arretMaladie',
    'MATERNITE | INDEPENDANT | CPAM | @ | CSS L623-1 | maternite',
    'FAMILLE | RESIDENT | CAF | @ | CSS L512-1 | –',
    'INVALIDITE | INDEPENDANT | CPAM | @ | CSS L632-1 | invalidite',
    'DECES | INDEPENDANT | CPAM | @ | CSS L632-1 | deces',
    'RETRAITE | INDEPENDANT | CARSAT | @ | CSS L631-1 | retraite',
    'ACCIDENT_DU_TRAVAIL | INDEPENDANT | (CPAM) | @ | CSS L743-1 | –',
    'ACCIDENT_DU_TRAVAIL | CHOIX_ASSURANCE_ACCIDENT | CPAM | @',
    'CHOMAGE | INDEPENDANT | (FRANCE_TRAVAIL) | @ | Code du travail L5424-25 | –',
  ])
})

test('a member of the Cipav, today and before July 2021', () => {
  const after = [
    'INVALIDITE | INDEPENDANT | CIPAV | @ | CSS L644-2 | invalidite',
    'DECES | INDEPENDANT | CIPAV | @ | CSS L644-2 | deces',
    'RETRAITE | INDEPENDANT | CIPAV | @ | CSS L640-1 | retraite',
  ]
  expect(otherwise(psychologist)).toEqual(after)
  const none = 'MALADIE | INDEPENDANT | (CPAM) | @ | Décret 2021-755 | –'
  expect(otherwise(psychologist, '2021-06-30')).toEqual([none, ...after])
})

test('a job beside', () => {
  expect(otherwise({ ...shop, emploi: job })).toEqual([
    'SOINS | CHOIX_REGIME_DES_SOINS | CPAM | @',
    'MALADIE | SALARIE | CPAM | @ | CSS L321-1 | arretMaladie',
    'MALADIE | SALARIE | EMPLOYEUR | – | Code du travail L1226-1 | complementEmployeur',
    'MATERNITE | SALARIE | CPAM | @ | CSS L331-3 | maternite',
    'DECES | SALARIE | CPAM | @ | CSS L361-1 | –',
    'RETRAITE | SALARIE | CARSAT | @ | CSS L351-2 | retraite',
    'RETRAITE | SALARIE | AGIRC_ARRCO | @ | CSS L921-1 | –',
    'ACCIDENT_DU_TRAVAIL | SALARIE | CPAM | @ | CSS L411-1 | –',
    'CHOMAGE | SALARIE | FRANCE_TRAVAIL | @ | Code du travail L5422-1 | –',
  ])
  // care stays with the first activity; on the same day, with that of one's own
  const care = (debut: string) => told({ ...shop, emploi: { ...job, debut } })[0]
  expect(['2014-12-31', '2015-01-01'].map(care)).toEqual([
    'SOINS | SALARIE | CPAM | @ | CSS L160-1 | –',
    'SOINS | INDEPENDANT | CPAM | @ | CSS L160-1 | –',
  ])
})

test('a former job, and unemployment benefit', () => {
  expect(otherwise({ ...shop, emploi: { ...job, fin: '2026-10-01' } })).toEqual([
    'MALADIE | ANCIEN_SALARIE | CPAM | @ | CSS L161-8 | arretMaladie',
    'MATERNITE | ANCIEN_SALARIE | CPAM | @ | CSS L161-8 | maternite',
  ])
  expect(otherwise({ ...shop, chomage: { depuis: '2026-01-01' } })).toEqual([
    'SOINS | DEMANDEUR_EMPLOI | CPAM | @ | CSS L311-5 | –',
    'MALADIE | DEMANDEUR_EMPLOI | CPAM | @ | CSS L161-8 | arretMaladie',
    'MATERNITE | DEMANDEUR_EMPLOI | CPAM | @ | CSS L161-8 | maternite',
    'DECES | DEMANDEUR_EMPLOI | CPAM | @ | CSS L311-5 | –',
    'RETRAITE | DEMANDEUR_EMPLOI | CARSAT | @ | CSS L351-3 | –',
    'CHOMAGE | DEMANDEUR_EMPLOI | FRANCE_TRAVAIL | @ | Code du travail L5422-1 | –',
  ])
})

test('a pension, from its first day on', () => {
  const since = (depuis: string) => otherwise({ ...shop, retraite: { depuis } })
  expect(since('2026-11-23')).toEqual([])
  expect(since('2026-11-22')).toEqual([
    'SOINS | RETRAITE | CPAM | @ | CSS L160-1 | –',
    'MALADIE | RETRAITE | CPAM | @ | CSS L323-2 | arretMaladie',
    'INVALIDITE | RETRAITE | (CPAM) | @ | CSS L632-1 | –',
    'DECES | RETRAITE | CPAM | @ | CSS L632-1 | deces',
    'RETRAITE | RETRAITE | CARSAT | @ | CSS L161-22-1-1 | retraite',
  ])
  expect(otherwise({ ...shop, retraite: { depuis: '2018-01-01' } }, '2021-12-31')).toContain(
    'MALADIE | RETRAITE | (CPAM) | @ | CSS L323-2 | –',
  )
  expect(otherwise({ ...psychologist, retraite: { depuis: '2018-01-01' } })).toContain(
    'RETRAITE | RETRAITE | CIPAV | @ | CSS L161-22-1-1 | retraite',
  )
})

test('in 2019 the fund of the self-employed, and no allowance where an activity fails before November', () => {
  expect(otherwise(shop, '2019-10-31')).toEqual([
    'SOINS | INDEPENDANT | SSI | @ | CSS L160-1 | –',
    'MALADIE | INDEPENDANT | SSI | @ | CSS L622-1 | arretMaladie',
    'MATERNITE | INDEPENDANT | SSI | @ | CSS L623-1 | maternite',
    'INVALIDITE | INDEPENDANT | SSI | @ | CSS L632-1 | invalidite',
    'DECES | INDEPENDANT | SSI | @ | CSS L632-1 | deces',
    'RETRAITE | INDEPENDANT | SSI | @ | CSS L631-1 | retraite',
    'ACCIDENT_DU_TRAVAIL | INDEPENDANT | (SSI) | @ | CSS L743-1 | –',
    'CHOMAGE | INDEPENDANT | (FRANCE_TRAVAIL) | @ | Code du travail L5422-1 | –',
  ])
})

test('unemployment benefit is one from its first to its last day, and its notes name their text', () => {
  const notes = (depuis: string, jusquau: string | null) => {
    const result = scenario(
      { situation: { ...shop, chomage: { depuis, jusquau } }, couverture: { jour: '2026-11-22' } },
      completeLaw,
    )
    return result.kind === 'Scenario' ? result.couverture!.notes.map(({ code, article }) => `${code} ${article}`) : []
  }
  const both = ['ARE Code du travail L5425-1', 'ARCE Code du travail L5425-1', 'MUTUELLE null', 'PREVOYANCE null']
  expect(notes('2026-11-22', null)).toEqual(both)
  expect(notes('2026-01-01', '2026-11-22')).toEqual(both)
  expect(notes('2026-11-23', null)).toEqual(both.slice(2))
  expect(notes('2026-01-01', '2026-11-21')).toEqual(both.slice(2))
})

test('a job is one from its first day on, and its allowance beside that of the activity is in doubt', () => {
  const answer = (debut: string) => {
    const result = scenario(
      { situation: { ...shop, emploi: { ...job, debut } }, couverture: { jour: '2026-11-22' } },
      completeLaw,
    )
    if (result.kind !== 'Scenario') throw new Error(JSON.stringify(result.problems))
    return result.couverture!
  }
  expect(['2026-11-22', '2026-11-23'].map((debut) => answer(debut).statuts)).toEqual([
    ['INDEPENDANT', 'SALARIE'],
    ['INDEPENDANT'],
  ])
  expect(answer('2026-11-22').reserves).toEqual([
    { code: 'CUMUL_DES_ACTIVITES', article: 'CSS L622-1 et L323-4', autreLecture: null },
  ])
  // both sides of the first activity are told the same of their care
  expect(['2010-01-01', '2026-11-22'].map((debut) => answer(debut).risques[0]!.prises[0]!.condition.code)).toEqual([
    'SOINS_POLYACTIF',
    'SOINS_POLYACTIF',
  ])
})

test('everybody but an employer has an address of their own; the old fund has that of the health insurance', () => {
  const known = ORGANISMES.filter((one) => one !== 'EMPLOYEUR' && one !== 'SSI')
  expect(new Set(known.map((one) => new URL(adresseDe(one)!).host)).size).toBe(known.length)
  expect([adresseDe('SSI'), adresseDe('EMPLOYEUR')]).toEqual([adresseDe('CPAM'), null])
})

describe('the fund of a profession', () => {
  const asked = (profession: CaisseInput['profession'], debut: string, optionSsi: string | null = null) => {
    const found = caisseDe({ profession, debut, optionSsi }, completeLaw)
    return found.kind === 'Rattachement'
      ? found.article
      : found.problems.map(({ path, code }) => `${path.join('.')} ${code}`)
  }

  test('is that of a text', () => {
    expect([asked('ARCHITECTE', '2020-01-01'), asked('COMMERCANT', '2020-01-01')]).toEqual(['CSS L640-1', 'CSS L631-1'])
    expect([asked('CONSULTANT', '2020-01-01'), asked('CONSULTANT', '2015-01-01', '2020-01-01')]).toEqual([
      'Loi 2017-1836, article 15',
      'Loi 2017-1836, article 15',
    ])
  })

  test('may be left on the first day, not before it', () => {
    expect(asked('CONSULTANT', '2015-01-02', '2015-01-01')).toEqual(['optionSsi FIN_AVANT_DEBUT'])
    expect(asked('CONSULTANT', '2015-01-02', '2015-01-02')).toBe('Loi 2017-1836, article 15')
    expect(asked('CONSULTANT', '2015-01-02', '2015-02-30')).toEqual(['optionSsi JOUR_INVALIDE'])
  })
})

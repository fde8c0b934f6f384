import { describe, expect, test } from 'vitest'
import { ReleaseTooOld } from '../law/law.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { ca, completeLaw, law, person, services, threeYears } from '../testing/people.ts'
import { lawWith } from '../testing/releases.ts'
import { answerUnder } from './answer-under.ts'
import { question } from './published-case.ts'

const arret = { debut: '2026-06-01', fin: '2026-06-30' }
const born = { personne: { naissance: '1985-05-05' } }
const since2014 = ca(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2014 + i, '60000'])))
const disabled: ScenarioInput = {
  situation: { ...person(since2014, { nature: 'PRESTATION_BIC', debut: '2014-01-01' }), ...born },
  invalidite: { dateEffet: '2026-06-01', categorie: 'PARTIELLE' },
}
const at = (answer: string, input: ScenarioInput) => answerUnder(completeLaw, { answer, input })

describe('what stands at a path of an answer', () => {
  test('an amount, a fact, a list of codes or of years', () => {
    const retraite = { situation: services(2026, '30000'), retraite: { annee: 2025 } }
    expect(at('invalidite.pensionMensuelle', disabled)).toBe('750.00')
    expect(at('retraite.trimestres', retraite)).toBe('4')
    expect(at('invalidite.refus', disabled)).toBe('aucun')
    expect(at('invalidite.anneesRetenues', disabled)).toBe('2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023')
    const late = { ...disabled, situation: { ...disabled.situation, personne: { naissance: '1950-01-01' } } }
    expect(at('invalidite.refus', late)).toBe('AGE_LEGAL_ATTEINT')
    expect(at('invalidite.refus.AGE_LEGAL_ATTEINT.article', late)).toBe(at('invalidite.refus.0.article', late))
  })

  test('the value of a step, by its term and by what it is about; the last where it comes twice', () => {
    const paid = { situation: services(2026, '30000'), arret }
    expect(at('arretMaladie.etapes.revenuAnnuelMoyen', paid)).toBe('15000.00')
    expect(at('arretMaladie.etapes.revenuDeLAnnee 2024', paid)).toBe('15000.00')
    expect(at('arretMaladie.etapes.revenuDeLAnnee', paid)).toBe('aucun')
  })

  test('one of a long list', () => {
    expect(at('invalidite.anneesRetenues.9', disabled)).toBe('2023')
    expect(at('invalidite.etapes.10.terme', disabled)).not.toBe(at('invalidite.etapes.1.terme', disabled))
    expect(at('invalidite.etapes.10.terme', disabled)).not.toBe('aucun')
  })

  test('nothing, where the answer ends before the path', () => {
    expect(at('arretMaladie.indemniteJournaliere', disabled)).toBe('aucun')
    expect(at('invalidite.nulle.part', disabled)).toBe('aucun')
  })

  test('no answer, of a release without the tables or of facts that cannot be used', () => {
    const old = () => answerUnder(law, { answer: 'invalidite.pensionMensuelle', input: disabled })
    expect(old).toThrow(ReleaseTooOld)
    expect(old).toThrow(/^The release has no table \w+$/)
    const unborn = { ...disabled, situation: { activites: disabled.situation.activites } }
    expect(() => at('invalidite.pensionMensuelle', unborn)).toThrow('FAIT_MANQUANT')
  })
})

describe('what is asked of a stop', () => {
  const asked = (ask: string, input: ScenarioInput) => answerUnder(completeLaw, { ask, input })

  test('its figures, and every refusal', () => {
    expect(asked('raam', { situation: services(2026, '30000'), arret })).toBe('15000.00')
    const fresh = person(ca({ 2025: '10', 2026: '10' }), { debut: '2025-09-01' })
    expect(asked('refus', { situation: fresh, arret })).toBe('AFFILIATION_INSUFFISANTE, REVENU_INSUFFISANT')
  })

  test('a name that no figure bears, or a figure that there is not, is a fault of the case', () => {
    const fresh = person(ca({ 2026: '1000' }), { debut: '2026-06-01' })
    expect(() => asked('rien', { situation: services(2026, '30000'), arret })).toThrow('Nothing is called rien')
    expect(() => asked('raam', { situation: fresh, arret })).toThrow('Nothing is called raam')
  })
})

describe('a figure of the tables', () => {
  test('unknown where the law of the year is', () => {
    expect(answerUnder(completeLaw, { figure: 'pass', year: 2026 })).toBe('48060.00')
    expect(answerUnder(completeLaw, { figure: 'pass', year: 1990 })).toBe('inconnu')
  })

  test('the least turnover that is paid, and none where nothing ever is', () => {
    const least = (under: typeof law) => answerUnder(under, { leastTurnover: 'PRESTATION_BIC', year: 2026 })
    // one tenth of the mean of 43 992, 46 368 and 47 100 € is half of it
    expect(least(law)).toBe('9164.00')
    expect(least(lawWith('plafondSsi', '0'))).toBe('aucun')
  })
})

test('a question is told in a few words', () => {
  const input = { situation: person(threeYears(2026, '1')), arret }
  expect([
    question({ figure: 'pass', year: 2026 }),
    question({ parameter: 'pmss', on: '2026-01-01' }),
    question({ parameter: 'plafondMicro', on: '2026-01-01', column: 'vente' }),
    question({ leastTurnover: 'VENTE', year: 2026 }),
    question({ ask: 'raam', input }),
    question({ answer: 'maternite.refus', input }),
  ]).toEqual([
    'pass 2026',
    'pmss 2026-01-01',
    'plafondMicro vente 2026-01-01',
    'least turnover, VENTE, 2026',
    'raam',
    'maternite.refus',
  ])
})

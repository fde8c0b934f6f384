import { expect, test } from 'vitest'
import type { EmploiInput, SituationInput } from '../scenario/input.ts'
import { ca, person } from '../testing/people.ts'
import { disabled } from '../testing/protection.ts'

/** Commercial services keep one half. */
const shop = (montant: string, years: readonly number[], debut = '2014-01-01'): SituationInput => ({
  ...person(ca(Object.fromEntries(years.map((year) => [year, montant]))), { nature: 'PRESTATION_BIC', debut }),
  personne: { naissance: '1985-05-05' },
})
const from = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i)
/** The same gross pay in every month of some years. */
const job = (brut: string, years: readonly number[]): EmploiInput => ({
  debut: '2010-01-01',
  salaires: years.flatMap((year) =>
    from(1, 12).map((month) => ({ mois: `${year}-${String(month).padStart(2, '0')}`, brut })),
  ),
})
const found = (situation: SituationInput, categorie: 'PARTIELLE' | 'TOTALE' = 'PARTIELLE') =>
  disabled(situation, '2026-06-01', categorie)
const doubt = (autreLecture: string) => ({
  code: 'INVALIDITE_TOUS_REGIMES',
  article: 'Règlement invalidité-décès, article 1',
  autreLecture,
})
const years = from(2016, 2025)

test('one pension for all schemes: the pay of a job counts beside the income of the activity', () => {
  // 6 000 of income and 24 000 of pay a year: 30 % of 30 000 ÷ 12.
  const both = found({ ...shop('12000', from(2014, 2025)), emploi: job('2000', years) })
  expect(both).toMatchObject({ pensionMensuelle: '750.00', anneesRetenues: years, refus: [] })
  expect(both.reserves).toContainEqual(doubt('526.01'))
})

test('the condition of income counts it too, and the activity alone would give nothing', () => {
  const poor = shop('1000', from(2014, 2025))
  expect(found(poor).refus).toMatchObject([{ code: 'REVENU_INSUFFISANT', constate: '500.00' }])
  const both = found({ ...poor, emploi: job('2000', years) })
  expect(both).toMatchObject({ pensionMensuelle: '612.50', refus: [] })
  expect(both.reserves).toContainEqual(doubt('0.00'))
})

test('4 582 of income and pay open it, one cent of pay less does not', () => {
  const poor = shop('0', from(2014, 2025))
  const paid = (cents: string) => ({
    ...poor,
    emploi: {
      ...job('0', years),
      salaires: from(2023, 2025).map((year) => ({ mois: `${year}-01`, brut: year === 2025 ? cents : '4582.00' })),
    },
  })
  expect(found(paid('4582.00')).refus).toEqual([])
  expect(found(paid('4581.99')).refus).toMatchObject([{ code: 'REVENU_INSUFFISANT', requis: '4582.00' }])
})

test('in the first years pay counts over the same days as the income', () => {
  // 304 days to the end of May: 365 ÷ 304 of 3 820 is 4 586.51, of 3 815 is 4 580.51.
  const young = (brut: string) => ({
    ...shop('0', [2025, 2026], '2025-08-01'),
    affiliationContinueDepuis: '2010-01-01',
    emploi: {
      ...job('0', []),
      salaires: [
        { mois: '2025-07', brut: '9000' },
        { mois: '2026-01', brut },
        { mois: '2026-06', brut: '9000' },
      ],
    },
  })
  expect(found(young('3820')).refus).toEqual([])
  expect(found(young('3815')).refus).toMatchObject([{ code: 'REVENU_INSUFFISANT', constate: '4580.50' }])
})

test('the pay of the month in which the activity began counts whole', () => {
  const young = {
    ...shop('0', [2025, 2026], '2025-08-15'),
    affiliationContinueDepuis: '2010-01-01',
    emploi: { ...job('0', []), salaires: [{ mois: '2025-08', brut: '4582' }] },
  }
  expect(found(young).refus).toEqual([])
})

test('months of the year itself need not be told', () => {
  const told = { ...job('1000', [2024, 2025]), debut: '2024-01-01' }
  const assumed = { path: ['situation', 'emploi', 'salaires'], value: 'MOIS_DONNES' }
  const of = (emploi: EmploiInput) => found({ ...shop('60000', from(2014, 2025)), emploi }).hypotheses
  expect(of(told)).not.toContainEqual(assumed)
  expect(of({ ...told, salaires: told.salaires.slice(0, -1) })).toContainEqual(assumed)
})

test('years before the activity count where pay was told, and months that were not told are named', () => {
  const late = { ...shop('60000', [2025, 2026], '2025-01-01'), affiliationContinueDepuis: '2010-01-01' }
  const both = found({ ...late, emploi: { ...job('1000', [2024]), fin: '2024-12-31' } }, 'TOTALE')
  // 12 000 and 30 000: 50 % of 21 000 ÷ 12.
  expect(both).toMatchObject({ pensionMensuelle: '875.00', anneesRetenues: [2024, 2025] })
  const assumed = { path: ['situation', 'emploi', 'salaires'], value: 'MOIS_DONNES' }
  expect(both.hypotheses).toContainEqual(assumed)
  const whole = { ...job('1000', [2024]), debut: '2024-01-01', fin: '2024-12-31' }
  expect(found({ ...late, emploi: whole }).hypotheses).not.toContainEqual(assumed)
})

test('who has no job has no doubt about one', () => {
  const codes = found(shop('60000', from(2014, 2025))).reserves.map(({ code }) => code)
  expect(codes).toEqual(['INVALIDITE_REVALORISATION'])
})

test('the pay of a year has its step, with the text that counts it', () => {
  const salaires = Array.from({ length: 12 }, (_, i) => ({
    mois: `2025-${String(i + 1).padStart(2, '0')}`,
    brut: '2000',
  }))
  const turnover = ca(Object.fromEntries(Array.from({ length: 11 }, (_, i) => [2015 + i, '12000'])))
  const situation = { ...person(turnover, { debut: '2015-01-01' }), personne: { naissance: '1985-01-01' } }
  const { etapes } = disabled({ ...situation, emploi: { debut: '2025-01-01', salaires } }, '2026-06-01', 'TOTALE')
  expect(etapes.filter(({ terme }) => terme === 'salairesDeLAnnee')).toContainEqual(
    expect.objectContaining({
      precision: '2025',
      valeur: '24000.00',
      article: 'Règlement invalidité-décès, article 1',
    }),
  )
})

test('the pay of the year itself makes no civil year of it, and without a job no pay is told', () => {
  const turnover = ca(Object.fromEntries(Array.from({ length: 3 }, (_, i) => [2023 + i, '12000'])))
  const situation = { ...person(turnover, { debut: '2023-01-01' }), personne: { naissance: '1985-01-01' } }
  const salaires = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05'].map((mois) => ({ mois, brut: '2000' }))
  const employed = { ...situation, emploi: { debut: '2026-01-01', salaires } }
  expect(disabled(employed, '2026-06-01', 'TOTALE').anneesRetenues).toEqual([2023, 2024, 2025])
  const { etapes } = disabled(situation, '2026-06-01', 'TOTALE')
  expect(etapes.filter(({ terme }) => terme === 'salairesDeLAnnee')).toEqual([])
})

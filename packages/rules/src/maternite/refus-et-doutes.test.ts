import { describe, expect, test } from 'vitest'
import { mother, refused, reserved, soundly, unsound } from '../testing/births.ts'
import { employed, pays } from '../testing/jobs.ts'
import { ca, person, services } from '../testing/people.ts'

const BORN = '2026-06-15'
const [full, low] = [services(2026, '30000'), services(2026, '9000')]
const born = { role: 'MERE', datePresumee: BORN } as const
const adopted = (situation: typeof full, more = {}) =>
  soundly({ situation, adoption: { arrivee: BORN, ...more } }).adoption!
const totals = ({ etapes }: { readonly etapes: readonly { readonly terme: string }[] }) =>
  etapes.filter(({ terme }) => terme.startsWith('total')).length

describe('what is missing is asked for', () => {
  const young = person(ca({ 2025: '30000' }))

  test('the turnover of a year, for a birth and for an adoption', () => {
    const missing = Array<string>(2).fill('situation.activites.0.chiffresAffaires ANNEE_MANQUANTE')
    expect(unsound({ situation: young, naissance: born })).toEqual(missing)
    expect(unsound({ situation: young, adoption: { arrivee: BORN } })).toEqual(missing)
  })

  test('the job that unemployment benefit comes from, where the flat amounts are reduced', () => {
    const chomage = { depuis: '2026-01-01' }
    expect(unsound({ situation: { ...low, chomage }, naissance: born })).toEqual(['situation.emploi FAIT_MANQUANT'])
    expect(unsound({ situation: { ...full, chomage }, naissance: born })).toEqual([])
  })
})

describe('of a job beside', () => {
  const few = { heuresTroisMois: '149', salaires: pays(BORN, 14, '1000') }

  test('hours or pay must be enough before the pregnancy, the arrival or the leave', () => {
    const codes = ['HEURES_INSUFFISANTES', 'SALAIRES_INSUFFISANTS']
    const found = adopted(employed(full, BORN, '1000', few)).parts[1]!
    expect(found.refus.map(({ code }) => code)).toEqual([...codes, ...codes])
    expect(found).toMatchObject({
      anneesReference: [],
      indemniteJournaliere: '0.00',
      indemniteJournaliereExacte: '0.00',
    })
  })

  test('the exact daily allowance has two digits at least', () => {
    // 3 × 1 848.10 ÷ 91.25 × 0.79 = 48.0001…
    const salaires = pays('2026-05-04', 3, '1848.10')
    const part = mother(employed(full, '2026-05-04', '0', { salaires }), BORN).parts[1]!
    expect([part.indemniteJournaliere, part.indemniteJournaliereExacte]).toEqual(['48.00', '48.00'])
  })

  test('where the activity is refused, nothing is said of a former job, and no doubt is left', () => {
    const since = person(ca({ 2026: '30000' }), { debut: '2026-01-01' })
    const job = { debut: '2026-01-02', salaires: pays('2026-05-04', 3, '2000') }
    const found = mother(employed(since, '2026-05-04', '0', job), BORN)
    expect(refused(found)).toEqual(['AFFILIATION_AVANT_NAISSANCE 6 5 1'])
    expect(found.reserves).toEqual([])
    expect(totals(found)).toBe(0)
  })
})

describe('a former job', () => {
  const former = (fin: string) => ({
    ...employed(low, '2025-01-01', '2000', { fin }),
    activites: person(ca({ 2026: '9000' }), { debut: '2026-02-01' }).activites,
  })

  test('whose right is over pays no more than an activity that pays nothing', () => {
    const { ancienneActivite, refus } = mother(former('2024-12-31'), BORN)
    expect(refus.map(({ code }) => code)).toEqual(['AFFILIATION_AVANT_NAISSANCE'])
    expect(ancienneActivite).toMatchObject({
      totalBrut: '0.00',
      plusFavorable: false,
      refus: [{ code: 'MAINTIEN_EXPIRE', article: 'CSS L161-8' }],
    })
  })
})

describe('the doubts name their articles', () => {
  test('the threshold of the years that count, in a Covid window', () => {
    // mean of 2018 and 2019: 4 030, above a tenth of their own ceilings (4 012.80), below that of 2018 to 2020 (4 046.40)
    const situation = person(ca({ 2018: '8060', 2019: '8060', 2020: '0' }), { nature: 'PRESTATION_BIC' })
    expect(mother(situation, '2021-11-01').reserves).toContainEqual({
      ...{ code: 'SEUIL_DES_ANNEES_RETENUES', article: 'CSS D623-3', autreLecture: '56.35' },
    })
  })

  test('an income that nobody can know yet', () => {
    const situation = { ...person(ca({ 2026: '0' }), { debut: '2026-04-20' }), affiliationContinueDepuis: '2015-01-01' }
    expect(mother(situation, '2026-06-05').reserves).toContainEqual({
      ...{ code: 'REVENU_INCONNU_TAUX_REDUIT', article: 'CSS D622-7 II', autreLecture: '0.00' },
    })
  })

  test('none but that of the levies stands on the whole amounts', () => {
    expect(mother(full, BORN).reserves.map(({ code }) => code)).toEqual(['PRELEVEMENTS_ALLOCATION'])
    expect(Object.keys(reserved(adopted(full)))).toEqual(['PRELEVEMENTS_ALLOCATION'])
    expect(adopted(full, { allocationAutreParent: true }).reserves).toEqual([])
  })
})

describe('before 2019', () => {
  test('the leave begins forty-four days before the presumed day, also where that of the next year would not', () => {
    const situation = services(2018, '30000')
    const found = mother(situation, '2018-12-01')
    expect(found.conge).toMatchObject({ debutAuPlusTot: '2018-10-18', debutCessation: '2018-10-18' })
  })

  test('fourteen days before the birth were asked for by the old article', () => {
    const short = { debutCessation: '2018-06-05', finCessation: '2018-08-31' }
    expect(mother(services(2018, '30000'), '2018-06-15', short).refus).toMatchObject([
      { code: 'CESSATION_AVANT_NAISSANCE_TROP_COURTE', article: 'CSS D613-4-2 ancien', requis: '14', constate: '10' },
    ])
  })
})

test('days that the other parent takes pay nothing and make no total', () => {
  const found = adopted(full, { joursAutreParent: 200 })
  expect(found.calendrier.joursIndemnises).toBe(0)
  expect([found.totalBrut, totals(found)]).toEqual(['2002.50', 0])
  expect(totals(adopted(full))).toBeGreaterThan(0)
})

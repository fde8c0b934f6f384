import { describe, expect, test } from 'vitest'
import { ca, completeLaw, doubts, law, person } from '../testing/people.ts'
import { codes, employed, job, partOfJob, pays, poor, stop, well } from '../testing/jobs.ts'
import type { ArretInput, EmploiInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { day, plusDays } from '../time/day.ts'

const cipav = { ...well, activites: well.activites.map((one) => ({ ...one, caisse: 'CIPAV' as const })) }

describe('the allowance of a job', () => {
  test('is half of three pays over 91.25', () => {
    for (const [brut, sjb, ij] of [
      ['1800', '59.17', '29.59'],
      ['2000', '65.75', '32.88'],
    ] as const)
      expect(partOfJob(employed(poor, '2026-03-01', brut), '2026-03-01')).toMatchObject({
        caisse: 'REGIME_GENERAL',
        salaireJournalierBase: sjb,
        indemniteJournaliere: ij,
        droitMaintenu: false,
        raam: null,
        seuil: null,
        plafond: null,
        anneesReference: [],
      })
  })

  test.each([
    ['2018-01-01', '43.80'],
    ['2018-01-31', '43.80'],
    ['2018-02-01', '44.34'],
    ['2019-02-01', '45.01'],
    ['2020-02-01', '45.55'],
    ['2021-02-01', '46.00'],
    ['2021-10-31', '46.00'],
    ['2021-11-01', '47.03'],
    ['2022-02-01', '47.43'],
    ['2022-05-31', '47.43'],
    ['2022-06-01', '48.69'],
    ['2022-09-01', '49.68'],
    ['2023-02-01', '50.58'],
    ['2023-06-01', '51.70'],
    ['2024-02-01', '52.28'],
    ['2024-11-30', '52.28'],
    ['2024-12-01', '53.31'],
    ['2025-03-31', '53.31'],
    ['2025-04-01', '41.47'],
    ['2025-04-02', '41.47'],
    ['2026-01-31', '41.47'],
    ['2026-02-01', '41.95'],
    ['2026-06-30', '41.95'],
    ['2026-07-01', '42.97'],
  ])('of a stop on %s never exceeds %s', (debut, most) => {
    expect(partOfJob(employed(poor, debut, '9000'), debut).indemniteJournaliere).toBe(most)
  })

  test('caps each pay before adding', () => {
    const salaires = [
      { mois: '2026-03', brut: '9000' },
      { mois: '2026-04', brut: '0' },
      { mois: '2026-05', brut: '0' },
    ]
    // 1.4 × 12.02 × 151.67 = 2 552.25, ÷ 91.25 ÷ 2
    expect(partOfJob(employed(poor, '2026-06-01', '0', { salaires }), '2026-06-01').indemniteJournaliere).toBe('13.98')
  })

  test('of seasonal work takes twelve pays over 365, capped together', () => {
    const salaires = pays('2026-06-01', 12, '0').map(({ mois }, i) => ({ mois, brut: i < 6 ? '4000' : '0' }))
    const of = { contrat: 'SAISONNIER', salaires, heuresDouzeMois: '600' } as const
    const answer = stop(employed(poor, '2026-06-01', '0', of), '2026-06-01')
    expect(answer.parts[1]!.indemniteJournaliere).toBe('32.88')
    expect(doubts(answer)).toMatchObject({ PLAFOND_DOUZE_MOIS: '20.98' })
    const level = { ...of, salaires: pays('2026-06-01', 12, '2000') }
    expect(doubts(stop(employed(poor, '2026-06-01', '0', level), '2026-06-01'))).not.toHaveProperty(
      'PLAFOND_DOUZE_MOIS',
    )
  })

  test('waits three days, also where the independent activity waited seven', () => {
    const answer = stop(employed(well, '2019-06-01', '2000'), '2019-06-01', {}, '2019-06-05')
    expect(answer.parts.map(({ joursCarence, joursIndemnises }) => [joursCarence, joursIndemnises])).toEqual([
      [5, 0],
      [3, 2],
    ])
    expect(answer.calendrier).toMatchObject({ joursCarence: 3, joursIndemnises: 2, totalBrut: '65.76' })
  })

  test('does not wait in spring 2020, after a brief return to work, in the same long illness, after a miscarriage', () => {
    const wait = (debut: string, more: Partial<ArretInput>) =>
      partOfJob(employed(poor, debut, '2000'), debut, more).joursCarence
    expect(wait('2020-04-01', {})).toBe(0)
    const until = (fin: string) => ({ arretsAnterieurs: [{ debut: '2026-05-01', fin }] })
    expect(wait('2026-06-01', until('2026-05-29'))).toBe(0)
    expect(wait('2026-06-01', until('2026-05-28'))).toBe(3)
    expect(wait('2026-06-01', { affectionLongueDureeDepuis: '2026-01-01' })).toBe(0)
    expect(wait('2026-06-01', { motif: 'FAUSSE_COUCHE' })).toBe(0)
    // the old exemptions were those of the self-employed alone
    expect(wait('2019-06-01', { motif: 'RECHUTE_ACCIDENT' })).toBe(3)
  })
})

describe('somebody who does both', () => {
  test('is paid both allowances, each under its own conditions', () => {
    const answer = stop(employed(well, '2026-06-01', '2000'), '2026-06-01')
    expect(answer.indemniteJournaliere).toBe('64.52')
    expect(answer.parts.map(({ caisse, indemniteJournaliere }) => [caisse, indemniteJournaliere])).toEqual([
      ['SSI', '31.64'],
      ['REGIME_GENERAL', '32.88'],
    ])
    expect(answer.refus).toEqual([])
    expect(doubts(answer)).toEqual({ CUMUL_DES_ACTIVITES: '32.88' })
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 27, totalBrut: '1742.04', totalNet: '1625.33' })
    // 14 × 64.52 = 903.28: each levy on the sum
    expect(answer.calendrier.versements[0]).toMatchObject({ brut: '903.28', csg: '56.00', crds: '4.52', net: '842.76' })
    expect(answer.etapes.findLast(({ terme }) => terme === 'indemniteDesParts')!.valeur).toBe('64.52')
  })

  test('keeps one where the other is refused, with its reasons', () => {
    const own = stop(employed(poor, '2026-06-01', '2000'), '2026-06-01')
    expect(own.indemniteJournaliere).toBe('32.88')
    expect(own.parts.map(codes)).toEqual([['REVENU_INSUFFISANT'], []])
    expect(own.refus).toEqual([])
    expect(own.parts[0]!.refus[0]!.manqueChiffreAffaires).not.toBeNull()
    const few = { heuresTroisMois: '149', salaires: pays('2026-06-01', 6, '1000') }
    const job1 = stop(employed(well, '2026-06-01', '0', few), '2026-06-01')
    expect([job1.indemniteJournaliere, job1.refus]).toEqual(['31.64', []])
    expect(codes(job1.parts[1]!)).toEqual(['HEURES_INSUFFISANTES', 'SALAIRES_INSUFFISANTS'])
    expect(doubts(job1)).toEqual({ COORDINATION_HEURES: '16.44' })
    const neither = stop(employed(poor, '2026-06-01', '0', few), '2026-06-01')
    expect([neither.indemniteJournaliere, codes(neither)]).toEqual([
      '0.00',
      ['REVENU_INSUFFISANT', 'HEURES_INSUFFISANTES', 'SALAIRES_INSUFFISANTS'],
    ])
  })

  test('has counters of its own for each: the Cipav ends, the job goes on', () => {
    const answer = stop(employed(cipav, '2026-01-01', '2000'), '2026-01-01', {}, '2026-04-30')
    expect(answer.parts.map(({ joursIndemnises, joursRestants }) => [joursIndemnises, joursRestants])).toEqual([
      [87, 273],
      [117, 243],
    ])
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 117, joursRestants: 273, totalBrut: '6599.64' })
    expect(answer.calendrier.versements.map(({ brut }) => brut).slice(5)).toEqual([
      '903.28',
      '555.24',
      '460.32',
      '164.40',
    ])
  })

  test('in therapeutic part time is paid for the job the days at full time alone', () => {
    const partial = { tempsPartielTherapeutiqueDepuis: '2026-06-21' }
    const answer = stop(employed(well, '2026-06-01', '2000'), '2026-06-01', partial)
    expect(answer.parts.map(({ joursIndemnises }) => joursIndemnises)).toEqual([27, 17])
    expect(doubts(answer)).toHaveProperty('TEMPS_PARTIEL_SALARIE')
    // 17 × 64.52 + 10 × 15.82
    expect(answer.calendrier.totalBrut).toBe('1255.04')
    const alone = stop(employed(well, '2026-06-01', '2000'), '2026-07-01', {
      arretInitialDebut: '2026-06-01',
      tempsPartielTherapeutiqueDepuis: '2026-07-01',
    })
    expect(codes(alone.parts[1]!)).toEqual(['TEMPS_PARTIEL_SALARIE'])
    // no day is left after the wait: none is refused for part time
    const brief = stop(
      employed(well, '2026-06-01', '2000'),
      '2026-06-01',
      { tempsPartielTherapeutiqueDepuis: '2026-06-01' },
      '2026-06-03',
    )
    expect(codes(brief.parts[1]!)).toEqual([])
  })

  test('who draws a pension has sixty days for each from 2022 on', () => {
    const retraite = { depuis: '2018-01-01' }
    const of = (debut: string) =>
      stop({ ...employed(well, debut, '2000'), retraite }, debut, {}, plusDays(day(debut), 89))
    expect(of('2026-06-01').parts.map(({ joursIndemnises }) => joursIndemnises)).toEqual([60, 60])
    const before = of('2021-06-01')
    expect(before.parts.map(({ joursIndemnises }) => joursIndemnises)).toEqual([0, 87])
    expect(doubts(before)).toHaveProperty('RETRAITE_SALARIE')
    expect(doubts(of('2022-01-01'))).not.toHaveProperty('RETRAITE_SALARIE')
  })
})

describe('a prolongation', () => {
  const from2025 = { arretInitialDebut: '2025-01-01' }
  const who = employed(poor, '2025-01-01', '2000', { heuresDouzeMois: '1820' })

  test('has used up the days that the first stop was paid', () => {
    const paid = stop(who, '2025-12-28', from2025, '2026-01-15').parts[1]!
    expect([paid.joursIndemnises, paid.dernierJourIndemnise]).toEqual([2, '2025-12-29'])
    const late = stop(who, '2026-01-15', from2025, '2026-02-15').parts[1]!
    expect(late.refus).toMatchObject([{ code: 'DUREE_MAXIMALE_ATTEINTE', article: 'CSS R323-1' }])
  })

  test('waits no more, and pays from its first day where the wait ended before', () => {
    const more = { arretInitialDebut: '2026-06-01' }
    const first = (debut: string) => stop(employed(poor, '2026-06-01', '2000'), debut, more, '2026-06-30').parts[1]!
    expect(first('2026-06-03').premierJourIndemnise).toBe('2026-06-04')
    expect(first('2026-06-04').premierJourIndemnise).toBe('2026-06-04')
    expect(first('2026-06-10').premierJourIndemnise).toBe('2026-06-10')
  })
})

describe('what the part of a job rests on', () => {
  const jour = '2026-06-01'

  test('two allowances are in doubt only where both are paid', () => {
    expect(doubts(stop(employed(well, jour, '2000'), jour))).toHaveProperty('CUMUL_DES_ACTIVITES')
    expect(doubts(stop(employed(poor, jour, '2000'), jour))).not.toHaveProperty('CUMUL_DES_ACTIVITES')
    expect(doubts(stop(employed(well, jour, '0'), jour))).not.toHaveProperty('CUMUL_DES_ACTIVITES')
    // nor where no day of the activity is left
    const used = { pensionInvaliditeDepuis: jour }
    expect(doubts(stop(employed(well, jour, '2000'), jour, used))).not.toHaveProperty('CUMUL_DES_ACTIVITES')
    const spent = stop(employed(cipav, jour, '2000'), plusDays(day(jour), 90), { arretInitialDebut: jour })
    expect([spent.indemniteJournaliere, doubts(spent)]).toEqual(['32.88', {}])
  })

  test('hours of the activity are in doubt where it began before the job was left', () => {
    const few = { heuresTroisMois: '0', salaires: pays('2026-05-21', 6, '100') }
    const begun = (debut: string, fin: string) =>
      doubts(stop({ ...person(ca({ 2026: '100' }), { debut }), emploi: job({ ...few, fin }) }, jour))
    expect(begun('2026-05-01', '2026-05-20')).toHaveProperty('COORDINATION_HEURES')
    expect(begun('2026-05-21', '2026-05-20')).not.toHaveProperty('COORDINATION_HEURES')
    expect(begun('2026-05-25', '2026-05-20')).not.toHaveProperty('COORDINATION_HEURES')
  })

  test('a pension matters before 2022 where it begins within the stop', () => {
    const from = (depuis: string) =>
      doubts(stop({ ...employed(well, '2021-06-01', '2000'), retraite: { depuis } }, '2021-06-01'))
    expect(from('2021-06-30')).toHaveProperty('RETRAITE_SALARIE')
    expect(from('2021-07-01')).not.toHaveProperty('RETRAITE_SALARIE')
  })
})

describe('a stop that outlasts six months', () => {
  const months = pays('2025-06-01', 12, '2000')
  const long = (more: Partial<EmploiInput>, fin = '2026-01-31') =>
    stop(employed(poor, '2025-06-01', '0', { salaires: months, ...more }), '2025-06-01', {}, fin).parts[1]!

  test('takes 600 hours, or 2 030 SMIC, in twelve months, and twelve months of affiliation', () => {
    expect(long({ heuresDouzeMois: '600' }).joursIndemnises).toBe(242)
    // 2 030 × 11.65 of June 2024 = 23 649.50: 24 000 suffice
    expect(long({ heuresDouzeMois: '599.99' }).joursIndemnises).toBe(242)
    const less = pays('2025-06-01', 12, '1970')
    const cut = long({ heuresDouzeMois: '599.99', salaires: less })
    expect([cut.joursIndemnises, cut.dernierJourIndemnise]).toEqual([180, '2025-11-30'])
    expect(long({ heuresDouzeMois: '0', salaires: less }, '2025-11-30').joursIndemnises).toBe(180)
  })

  test('says why its prolongation is refused', () => {
    const who = (affiliation: string) => ({
      activites: poor.activites.map((one) => ({ ...one, debut: affiliation })),
      emploi: job({ debut: affiliation, salaires: months, heuresTroisMois: '455', heuresDouzeMois: '599' }),
    })
    const prolonged = (since: string) =>
      stop(who(since), '2025-12-01', { arretInitialDebut: '2025-06-01' }, '2025-12-31').parts[1]!
    expect(codes(prolonged('2024-06-01'))).toEqual([])
    expect(codes(prolonged('2024-06-02'))).toEqual(['AFFILIATION_SALARIE_INSUFFISANTE'])
  })

  test('asks for the twelve months only where it needs them', () => {
    const asked = (fin: string) =>
      scenario({ situation: employed(poor, '2025-06-01', '2000'), arret: { debut: '2025-06-01', fin } }, completeLaw)
    expect(asked('2025-11-30').kind).toBe('Scenario')
    expect(asked('2025-12-01')).toMatchObject({
      problems: [{ path: ['situation', 'emploi', 'heuresDouzeMois'], code: 'FAIT_MANQUANT' }],
    })
  })
})

test('facts that the job needs are asked for, and release 1 knows nothing of jobs', () => {
  const situation = { ...poor, emploi: job({}) }
  const arret = { debut: '2026-06-01', fin: '2026-06-30' }
  expect(scenario({ situation, arret }, completeLaw)).toMatchObject({
    problems: [
      { path: ['situation', 'emploi', 'salaires'], code: 'FAIT_MANQUANT', value: '2026-03' },
      { value: '2026-04' },
      { value: '2026-05' },
      { path: ['situation', 'emploi', 'heuresTroisMois'], code: 'FAIT_MANQUANT' },
    ],
  })
  expect(scenario({ situation, arret }, law)).toMatchObject({
    problems: [{ path: ['arret', 'debut'], code: 'RELEASE_TROP_ANCIENNE' }],
  })
})

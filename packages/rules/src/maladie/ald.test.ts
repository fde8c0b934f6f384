import { expect, test } from 'vitest'
import { ca, completeLaw, illUnder, person, problems, refusals } from '../testing/people.ts'
import type { ArretInput } from '../scenario/input.ts'

const ssi = person(ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, '40000']))))
const since = (affectionLongueDureeDepuis: string, more: Partial<ArretInput> = {}) =>
  illUnder(completeLaw, ssi, '2026-06-01', '2026-06-30', { affectionLongueDureeDepuis, ...more })

test('a long illness is paid for three years from its first stop, and told so by its day alone', () => {
  const { joursIndemnises, joursRestants, dernierJourIndemnise } = since('2023-06-16', {
    arretsAnterieurs: [
      { debut: '2024-06-01', fin: '2024-12-31' },
      { debut: '2025-12-31', fin: '2026-05-30' },
    ],
  }).calendrier
  // the last day is 15 June 2026
  expect([joursIndemnises, joursRestants, dernierJourIndemnise]).toEqual([15, 0, '2026-06-15'])
})

test('once they are over, nothing is paid before a year of work', () => {
  const worked = (fin: string) => since('2022-01-10', { arretsAnterieurs: [{ debut: '2024-01-01', fin }] })
  const over = worked('2025-06-01')
  expect([over.indemniteJournaliere, refusals(over)]).toEqual(['0.00', ['DUREE_MAXIMALE_ATTEINTE']])
  expect(worked('2025-05-31').calendrier).toMatchObject({ joursCarence: 3, joursIndemnises: 27, joursRestants: 1066 })
})

test('a year of work within the three years opens a new period, without waiting', () => {
  const { calendrier } = since('2024-06-01', { arretsAnterieurs: [{ debut: '2024-06-04', fin: '2024-12-31' }] })
  expect(calendrier).toMatchObject({ joursCarence: 0, joursIndemnises: 30, joursRestants: 1066 })
})

test('a year of work between earlier stops opens a new period with the stop after it, which alone waits', () => {
  const relapse = (fin: string, debut: string) =>
    since('2018-03-01', {
      arretsAnterieurs: [
        { debut, fin: '2025-12-31' },
        { debut: '2023-06-01', fin },
      ],
    })
  const again = relapse('2023-12-31', '2025-01-01')
  // the period runs from 2025-01-01 to 2027-12-31
  expect(again.calendrier).toMatchObject({ joursCarence: 0, joursIndemnises: 30, joursRestants: 549 })
  expect(refusals(relapse('2024-01-01', '2025-01-01'))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
})

test('what is not told counts as no year of work: earlier stops are told for three years', () => {
  const only = (debut: string) => since('2018-03-01', { arretsAnterieurs: [{ debut, fin: '2025-12-31' }] })
  expect(refusals(only('2024-05-31'))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  // a whole year without a stop since 2023-06-01, three years before this one
  expect(only('2024-06-01').calendrier).toMatchObject({ joursCarence: 0, joursIndemnises: 30 })
})

test('without any earlier stop, the first stop is the last known one', () => {
  expect(since('2025-05-31').calendrier).toMatchObject({ joursCarence: 0, joursIndemnises: 30, joursRestants: 1066 })
  expect(since('2025-06-01').calendrier).toMatchObject({ joursCarence: 0, joursRestants: 701 })
})

test('the last of the earlier stops counts, in whatever order they are told, and none of this one', () => {
  const earlier = [
    { debut: '2025-03-01', fin: '2025-06-01' },
    { debut: '2024-01-01', fin: '2024-03-01' },
  ]
  for (const arretsAnterieurs of [earlier, earlier.toReversed()])
    expect(refusals(since('2022-01-10', { arretsAnterieurs }))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  const prolonged = since('2022-01-10', {
    arretInitialDebut: '2026-05-20',
    arretsAnterieurs: [
      { debut: '2024-01-01', fin: '2025-05-19' },
      { debut: '2026-05-20', fin: '2026-05-20' },
    ],
  })
  expect(refusals(prolonged)).toEqual([])
})

test('days told of the stop itself open no period after its own first day', () => {
  const told = (debut: string) =>
    since('2022-01-10', {
      arretInitialDebut: '2026-05-20',
      arretsAnterieurs: [
        { debut: '2024-01-01', fin: '2025-05-19' },
        { debut, fin: '2026-05-29' },
      ],
    }).calendrier
  // the period runs from 2026-05-20 to 2029-05-19
  for (const debut of ['2026-05-20', '2026-05-25'])
    expect(told(debut)).toMatchObject({ joursCarence: 0, joursIndemnises: 30, joursRestants: 1054 })
})

test('an earlier stop that overlaps the first days of this one is no year of work', () => {
  const overlapping = (debut: string) =>
    since('2022-01-10', { arretInitialDebut: '2026-05-20', arretsAnterieurs: [{ debut, fin: '2026-05-25' }] })
  // work is supposed since 2023-05-20, three years before this one
  expect(refusals(overlapping('2024-05-19'))).toEqual(['DUREE_MAXIMALE_ATTEINTE'])
  expect(overlapping('2024-05-20').calendrier).toMatchObject({ joursIndemnises: 30, joursRestants: 323 })
})

test('a long illness that begins after the finding is a bad fact', () => {
  const told = (affectionLongueDureeDepuis: string) =>
    problems({
      situation: ssi,
      arret: { debut: '2026-06-01', fin: '2026-06-30', affectionLongueDuree: true, affectionLongueDureeDepuis },
    })
  expect(told('2026-06-02')).toEqual([['arret.affectionLongueDureeDepuis', 'ALD_APRES_ARRET', '2026-06-02']])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { isProblems } from '../scenario/problem.ts'
import { emploi, employed, pays, poor, stop } from '../testing/jobs.ts'
import { maternityInCents, sickPayInCents, turn } from '../testing/job-oracle.ts'
import { completeLaw } from '../testing/people.ts'
import { sickPayOfAJob } from '../testing/sick-pay-of-a-job.ts'
import { indemniteMaternite, planDuConge } from './indemnite-maternite.ts'
import { day } from '../time/day.ts'

const DAYS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027].flatMap((year) => [
  `${year}-04-15`,
  `${year}-10-01`,
])
const SAMPLE = 10_000
const MOST_CENTS = 20_000_000
const inCents = (text: string): number => Number(text.replace('.', ''))

/** The maternity allowance by monthly pay. */
function maternity(jour: string): (cents: number) => number {
  const law = completeLaw.consult()
  const plan = planDuConge(
    {
      emploi: emploi({ salaires: pays(jour, 3, '1'), heuresTroisMois: '455' }),
      affiliation: day('2010-01-01'),
      debut: day(jour),
      jourAffiliation: day(jour),
      references: [day(jour)],
    },
    law,
  )
  if (isProblems(plan)) throw new Error(JSON.stringify(plan))
  return (cents) => {
    const salaires = plan.salaires.map(({ mois }) => ({ mois, brut: Ratio.of(centsText(cents)) }))
    return inCents(indemniteMaternite({ ...plan, salaires }, law, exact).indemniteJournaliere.value.toCutText())
  }
}

describe.each(DAYS)('on %s', (jour) => {
  const sample = fc.sample(fc.oneof(fc.integer({ min: 0, max: MOST_CENTS }), fc.integer({ min: 0, max: 450_000 })), {
    seed: Number(jour.slice(0, 4)),
    numRuns: SAMPLE,
  })

  test('sick pay of a job and a computation in whole numbers agree on ten thousand monthly pays up to 200 000 €', () => {
    const rule = sickPayOfAJob(day(jour))
    const [asked, expected] = [(cents: number) => inCents(rule(centsText(cents))), sickPayInCents(jour)]
    expect(sample.filter((cents) => asked(cents) !== expected(cents))).toEqual([])
  })

  test('and so does its maternity allowance', () => {
    const [asked, expected] = [maternity(jour), maternityInCents(jour)]
    expect(sample.filter((cents) => asked(cents) !== expected(cents))).toEqual([])
  })

  test('and sick pay on every cent within fifty of its cap, asked as anybody would', () => {
    const around = Array.from({ length: 101 }, (_, i) => turn(jour) - 50 + i)
    const wrong = around.filter((cents) => {
      const { parts } = stop(employed(poor, jour, centsText(cents)), jour)
      return inCents(parts[1]!.indemniteJournaliere) !== sickPayInCents(jour)(cents)
    })
    expect(wrong).toEqual([])
  })
})

test('the computation in whole numbers knows the published figures', () => {
  expect(sickPayInCents('2026-03-01')(200_000)).toBe(3_288)
  expect(sickPayInCents('2025-06-01')(180_000)).toBe(2_959)
  expect(sickPayInCents('2025-03-31')(900_000)).toBe(5_331)
  expect(sickPayInCents('2026-07-01')(900_000)).toBe(4_297)
  expect(maternityInCents('2023-06-01')(250_000)).toBe(6_493)
  expect(maternityInCents('2026-06-01')(900_000)).toBe(10_402)
  expect(maternityInCents('2023-06-01')(0)).toBe(1_024)
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { centsText } from '../properties/situations.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import { readDeclaration } from './read-declaration.ts'
import { readSituation } from '../scenario/read-situation.ts'
import { Reader } from '../scenario/reader.ts'
import { activite, ca, completeLaw } from '../testing/people.ts'
import { cotisation } from './cotisation.ts'
import { lignes, type Ligne } from './lignes.ts'

const SAMPLE = 10_000
const MOST_CENTS = 20_000_000
const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]

/** Thousandths of the receipts, for the first and the second half of each year, as decrees and press print them. */
const RATES: Readonly<Record<Nature, Readonly<Record<number, readonly [bigint, bigint]>>>> = {
  VENTE: byYear(2018, [128n, 128n], [128n, 128n], [128n, 128n], [128n, 128n], [128n, 123n], ...years(5, [123n, 123n])),
  PRESTATION_BIC: byYear(2018, ...years(4, [220n, 220n]), [220n, 212n], ...years(5, [212n, 212n])),
  LIBERALE: byYear(
    2018,
    ...years(4, [220n, 220n]),
    [220n, 211n],
    [211n, 211n],
    [211n, 231n],
    [246n, 246n],
    ...years(2, [256n, 256n]),
  ),
}
type Nature = 'VENTE' | 'PRESTATION_BIC' | 'LIBERALE'
function years(count: number, pair: readonly [bigint, bigint]): readonly (readonly [bigint, bigint])[] {
  return Array.from({ length: count }, () => pair)
}
function byYear(first: number, ...pairs: readonly (readonly [bigint, bigint])[]) {
  return Object.fromEntries(pairs.map((pair, i) => [first + i, pair]))
}

/** The second period of 2022 begins in October: nine months and three. */
const monthsBefore = (year: number): bigint => (year === 2022 ? 9n : 6n)

/** What the flat rate takes of `cents` received in a year, in cents: in whole numbers alone, each period rounded half up. */
function inCents(nature: Nature, year: number, cents: number): bigint {
  const [before, after] = RATES[nature][year]!
  const half = (months: bigint, rate: bigint): bigint => (2n * BigInt(cents) * months * rate + 12_000n) / 24_000n
  if (before === after) return half(12n, before)
  return half(monthsBefore(year), before) + half(12n - monthsBefore(year), after)
}

/** The rule in its exact reading, its facts settled once. */
function rule(nature: Nature, year: number): (cents: number) => bigint {
  const reader = new Reader()
  const situation = readSituation(reader, { activites: [activite(ca({ [year]: '0' }), { nature })] })
  const asked = readDeclaration(reader, { du: `${year}-01-01`, au: `${year}-12-31` }, situation)!
  const cut = lignes(asked.activites[0]!, asked, null, completeLaw.consult())
  const free = { partExoneree: null, versementLiberatoire: false }
  return (cents) => {
    const montant = Ratio.of(centsText(cents))
    const due = (ligne: Ligne) =>
      cotisation({ ...ligne, recettes: ligne.recettes.map((part) => ({ ...part, montant })) }, free, exact)
    return cut.reduce((sum, ligne) => sum + BigInt(due(ligne).cotisationSociale.value.toCutText().replace('.', '')), 0n)
  }
}

describe.each(['VENTE', 'PRESTATION_BIC', 'LIBERALE'] as const)('%s', (nature) => {
  test.each(YEARS)('in %i the rule and a computation in whole numbers agree on ten thousand turnovers', (year) => {
    const asked = rule(nature, year)
    const sample = fc.sample(fc.integer({ min: 0, max: MOST_CENTS }), { seed: year, numRuns: SAMPLE })
    expect(sample.filter((cents) => asked(cents) !== inCents(nature, year, cents))).toEqual([])
  })

  test('every exact half cent of the first 20 000 € of 2025 goes up', () => {
    const asked = rule(nature, 2025)
    const rate = RATES[nature][2025]![0]
    const halves = Array.from({ length: 2_000_000 / 25 }, (_, i) => i * 25).filter(
      (cents) => (BigInt(cents) * rate) % 1_000n === 500n,
    )
    expect(halves.length).toBeGreaterThan(100)
    expect(halves.filter((cents) => asked(cents) !== (BigInt(cents) * rate + 500n) / 1_000n)).toEqual([])
  })
})

import fc from 'fast-check'
import { dayOf, firstOfYear, lastOfYear, number, plusDays, yearOf, type Day } from '../days.ts'
import { KEPT, PASS, type Caisse, type Independant, type Nature } from './independant.ts'

const NATURES: readonly Nature[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE']

/** A day of the years that both know. */
const days: fc.Arbitrary<Day> = fc.integer({ min: number(firstOfYear(2022)), max: number(lastOfYear(2026)) }).map(dayOf)

/** Most are in their fourth civil year or later, one in eight in the first three. */
const starts = (jour: Day): fc.Arbitrary<Day> => {
  const year = yearOf(jour)
  const between = (from: Day, to: Day) => fc.integer({ min: number(from), max: number(to) }).map(dayOf)
  return fc.oneof(
    { weight: 7, arbitrary: between(firstOfYear(year - 8), lastOfYear(year - 3)) },
    { weight: 1, arbitrary: between(firstOfYear(year - 2), plusDays(jour, -45)) },
  )
}

/** Whom the model and the rules are asked about: both funds, mixed activities, amounts everywhere and around every turn. */
export const independants: fc.Arbitrary<Independant> = fc
  .record({
    jour: days,
    caisse: fc.oneof(
      { weight: 4, arbitrary: fc.constant<Caisse>('SSI') },
      { weight: 1, arbitrary: fc.constant<Caisse>('CIPAV') },
    ),
  })
  .chain(({ jour, caisse }) => starts(jour).chain((debut) => independant(jour, caisse, debut)))

function independant(jour: Day, caisse: Caisse, debut: Day): fc.Arbitrary<Independant> {
  const year = yearOf(jour)
  const first = Math.max(year - 3, yearOf(debut))
  const last = yearOf(debut) <= year - 3 ? year - 1 : yearOf(plusDays(`${jour.slice(0, 7)}-01`, -1))
  const annees = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return natures(caisse).chain((chosen) =>
    fc
      .record({
        amounts: fc.tuple(...chosen.map((nature) => turnovers(nature, caisse, year, annees.length))),
        impayes: chosen.length === 1 ? oneIn(16, unpaid(annees)) : fc.constant(null),
        liberatoire: oneIn(16, fc.constant(true)),
      })
      .map(({ amounts, impayes, liberatoire }) => ({
        caisse,
        jour,
        debut,
        annees,
        recettes: Object.fromEntries(chosen.map((nature, i) => [nature, amounts[i]])),
        impayes,
        versementLiberatoire: liberatoire ?? false,
      })),
  )
}

const natures = (caisse: Caisse): fc.Arbitrary<readonly Nature[]> =>
  caisse === 'CIPAV' ? fc.constant(['LIBERALE']) : fc.subarray([...NATURES], { minLength: 1 })

const oneIn = <T>(times: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: times - 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary })

const unpaid = (annees: readonly number[]): fc.Arbitrary<Independant['impayes']> =>
  fc
    .record({
      annee: fc.constantFrom(...annees),
      dues: fc.integer({ min: 1, max: 2_000_000 }),
      paid: fc.nat({ max: 999 }),
    })
    .map(({ annee, dues, paid }) => ({ annee, dues, payees: Math.floor((dues * paid) / 1_000) }))

/** Years that differ, or the same amount each year, near one of the turns of the rule. */
const turnovers = (nature: Nature, caisse: Caisse, year: number, count: number): fc.Arbitrary<readonly number[]> =>
  fc.oneof(
    { weight: 3, arbitrary: fc.array(amounts, { minLength: count, maxLength: count }) },
    {
      weight: 2,
      arbitrary: nearATurn(nature, caisse, year).map((cents) => Array.from({ length: count }, () => cents)),
    },
  )

const amounts: fc.Arbitrary<number> = fc.oneof(
  fc.nat({ max: 20_000_000 }),
  fc.nat({ max: 3_000_000 }),
  fc.nat({ max: 2_000 }).map((hundreds) => hundreds * 10_000),
)

/** Within five euros of either threshold or of the cap; or where the allowance is exactly a half cent. */
function nearATurn(nature: Nature, caisse: Caisse, year: number): fc.Arbitrary<number> {
  const [before, current] = [PASS[year - 3]! + PASS[year - 2]! + PASS[year - 1]!, PASS[year]!]
  const turns = [(before * 10n) / 3n, current * 10n, current * (caisse === 'SSI' ? 100n : 300n)]
  const cents = turns.map((income) => Number((income * 100n) / KEPT[nature]))
  const near = fc.tuple(fc.constantFrom(...cents), fc.integer({ min: -500, max: 500 })).map(([turn, off]) => turn + off)
  return fc.oneof(
    { weight: 4, arbitrary: near },
    { weight: 1, arbitrary: fc.constantFrom(...cents) },
    { weight: 1, arbitrary: fc.nat({ max: 200 }).map((k) => 36_500 * (2 * k + 1)) },
  )
}

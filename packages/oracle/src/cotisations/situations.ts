import fc from 'fast-check'
import { dayOf, number, type Day } from '../days.ts'
import type { Declarant, Metier } from './profile.ts'

const METIERS: readonly Metier[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE', 'CIPAV']

const months: fc.Arbitrary<Day> = fc
  .oneof(
    { weight: 4, arbitrary: fc.nat({ max: 59 }) },
    // the second half of 2026, when relief changes
    { weight: 1, arbitrary: fc.integer({ min: 54, max: 59 }) },
  )
  .map((month) => `${2022 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`)

const receipts: fc.Arbitrary<number> = fc.oneof(
  fc.nat({ max: 2_000_000 }),
  fc.nat({ max: 200_000 }),
  fc.nat({ max: 150 }).map((hundreds) => hundreds * 10_000),
)

/** A creation in the month or up to two years before: relief runs, has just ended, or ended long ago. */
const creations = (mois: Day): fc.Arbitrary<Day | null> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: number(mois) - 730, max: number(mois) }).map(dayOf) },
    { weight: 1, arbitrary: fc.integer({ min: number(mois) - 150, max: number(mois) }).map(dayOf) },
  )

/** Who declares: every trade, craft or not, every month of the years that both know, with and without ACRE. */
export const declarants: fc.Arbitrary<Declarant> = fc
  .record({ metier: fc.constantFrom(...METIERS), craft: fc.boolean(), mois: months, recettes: receipts })
  .chain(({ metier, craft, mois, recettes }) =>
    creations(mois).map((acre) => ({
      metier,
      artisanale: craft && (metier === 'VENTE' || metier === 'PRESTATION_BIC'),
      mois,
      recettes,
      acre,
    })),
  )

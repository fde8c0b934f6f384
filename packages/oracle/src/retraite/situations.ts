import fc from 'fast-check'
import { KEPT, type Caisse, type Nature } from '../revenu/independant.ts'
import { SMIC, type Annee } from './profile.ts'

const NATURES: readonly Nature[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE']

/** Years that both know, every mix of activities, turnovers everywhere and near each quarter. */
export const annees: fc.Arbitrary<Annee> = fc
  .record({
    annee: fc.integer({ min: 2022, max: 2026 }),
    caisse: fc.constantFrom<Caisse>('SSI', 'SSI', 'SSI', 'CIPAV'),
    natures: fc.subarray([...NATURES], { minLength: 1 }),
  })
  .chain(({ annee, caisse, natures }) => {
    const chosen: readonly Nature[] = caisse === 'CIPAV' ? ['LIBERALE'] : natures
    return fc.tuple(...chosen.map((nature) => turnovers(nature, annee, chosen.length === 1))).map((amounts) => ({
      annee,
      caisse,
      recettes: Object.fromEntries(chosen.map((nature, i) => [nature, amounts[i]!])),
    }))
  })

const turnovers = (nature: Nature, annee: number, alone: boolean): fc.Arbitrary<number> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.nat({ max: 2_500_000 }) },
    { weight: 1, arbitrary: fc.nat({ max: 400 }).map((hundreds) => hundreds * 10_000) },
    // within a tenth of what one to four quarters take, or within two euros
    ...(alone ? [{ weight: 3, arbitrary: nearAQuarter(nature, annee) }] : []),
  )

function nearAQuarter(nature: Nature, annee: number): fc.Arbitrary<number> {
  const one = Math.floor((150 * SMIC[annee]! * 100) / Number(KEPT[nature]))
  return fc
    .record({
      times: fc.integer({ min: 1, max: 4 }),
      wide: fc.integer({ min: -100, max: 100 }),
      cents: fc.integer({ min: -200, max: 200 }),
      near: fc.boolean(),
    })
    .map(({ times, wide, cents, near }) => times * one + (near ? cents : Math.floor((times * one * wide) / 1_000)))
}

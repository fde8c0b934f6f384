import fc from 'fast-check'
import type { ActiviteInput, Caisse, NatureActivite, ScenarioInput } from '../scenario/input.ts'
import { fromNumber, toNumber, firstOfYear, lastOfYear, plusDays } from '../time/day.ts'

/** Amounts of euros and cents up to 300 000 €, with the small and round ones that thresholds like. */
export const amounts: fc.Arbitrary<string> = fc
  .oneof(
    fc.nat({ max: 30_000_000 }),
    fc.nat({ max: 2_000_000 }),
    fc.nat({ max: 3_000 }).map((hundreds) => hundreds * 10_000),
  )
  .map(centsText)

export function centsText(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

export const natures: readonly NatureActivite[] = ['VENTE', 'PRESTATION_BIC', 'LIBERALE']

export const caisses: readonly Caisse[] = ['SSI', 'CIPAV']

/** A day of a civil year. */
export const daysIn = (year: number): fc.Arbitrary<ReturnType<typeof fromNumber>> =>
  fc.integer({ min: toNumber(firstOfYear(year)), max: toNumber(lastOfYear(year)) }).map(fromNumber)

/** Someone affiliated for more than three civil years, with one activity, ill from a day of the year. */
export const established = (year: number): fc.Arbitrary<ScenarioInput> =>
  fc
    .record({
      caisse: fc.constantFrom(...caisses),
      nature: fc.constantFrom(...natures),
      montants: fc.tuple(amounts, amounts, amounts),
      debut: daysIn(year),
      jours: fc.integer({ min: 1, max: 120 }),
      hospitalisation: fc.boolean(),
    })
    .map(({ caisse, nature, montants, debut, jours, hospitalisation }) => ({
      situation: { activites: [activite(caisse === 'CIPAV' ? 'LIBERALE' : nature, caisse, year, montants)] },
      arret: { debut, fin: plusDays(debut, jours - 1), hospitalisation },
    }))

export const activite = (
  nature: NatureActivite,
  caisse: Caisse,
  year: number,
  montants: readonly string[],
): ActiviteInput => ({
  nature,
  caisse,
  debut: firstOfYear(year - 5),
  chiffresAffaires: montants.map((montant, i) => ({ annee: year - 3 + i, montant })),
})

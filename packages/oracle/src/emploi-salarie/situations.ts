import fc from 'fast-check'
import { dayOf, firstOfYear, lastOfYear, number, type Day } from '../days.ts'
import { smicBefore, smicOf, type Salarie } from './profile.ts'

/** Days of the years that both know, with the days on which something changes and their neighbours. */
const days: fc.Arbitrary<Day> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: number(firstOfYear(2022)), max: number(lastOfYear(2026)) }).map(dayOf) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('2022-05-01', '2022-08-01', '2024-11-01', '2025-04-01', '2026-06-01'),
        fc.integer({ min: -1, max: 31 }),
      )
      .map(([day, after]) => dayOf(number(day) + after)),
  },
  { weight: 1, arbitrary: fc.constantFrom('2025-03-31', '2025-04-01', '2025-04-02') },
)

/** Pays everywhere, near the cap and near what six months take. */
export const salaries: fc.Arbitrary<Salarie> = days.chain((jour) => {
  const cap = Math.floor((smicBefore(jour) * 35 * 52 * (jour < '2025-04-01' ? 18 : 14)) / 120)
  const turns = [cap, Math.floor((1_015 * smicOf(jour)) / 6)]
  return fc
    .oneof(
      { weight: 3, arbitrary: fc.integer({ min: 10_000, max: 600_000 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 }).map((hundreds) => hundreds * 10_000) },
      {
        weight: 2,
        arbitrary: fc
          .tuple(fc.constantFrom(...turns), fc.integer({ min: -200, max: 200 }))
          .map(([turn, off]) => turn + off),
      },
    )
    .map((brut) => ({ jour, brut }))
})

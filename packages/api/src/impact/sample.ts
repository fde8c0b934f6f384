import { drawPeople, type Person } from './population/draw-people.ts'
import { groups } from './population/model.ts'

export const SAMPLE_SIZE = 20_000
export const SEED = 2_026

/** People drawn for a year, and where those of each activity and of each tenth stand among them. */
export class Sample {
  readonly people: readonly Person[]
  readonly activities: readonly {
    readonly nature: Person['nature']
    readonly caisse: Person['caisse']
    readonly at: readonly number[]
  }[]
  private readonly tenths = new Map<number, readonly Tenth[]>()

  constructor(readonly year: number) {
    this.people = drawPeople(SAMPLE_SIZE, year, SEED)
    const places = Map.groupBy(this.people.keys(), (i) => `${this.people[i]!.nature} ${this.people[i]!.caisse}`)
    this.activities = groups.map(({ nature, caisse }) => ({
      nature,
      caisse,
      at: places.get(`${nature} ${caisse}`) ?? [],
    }))
  }

  /** Ten groups of as many people, by the turnover of a year. */
  deciles(year: number): readonly Tenth[] {
    const found = this.tenths.get(year) ?? tenthsOf(this.people, year)
    this.tenths.set(year, found)
    return found
  }
}

/** Where a tenth of the people stand, and the highest turnover among them. */
type Tenth = { readonly at: readonly number[]; readonly turnover: number }

function tenthsOf(people: readonly Person[], year: number): readonly Tenth[] {
  const turnover = people.map((one) => one.turnover.get(year) ?? 0)
  const order = people.map((_, i) => i).toSorted((a, b) => turnover[a]! - turnover[b]!)
  return Array.from({ length: 10 }, (_, i) => {
    const at = order.slice((order.length * i) / 10, (order.length * (i + 1)) / 10)
    return { at, turnover: turnover[at.at(-1)!]! }
  })
}

/** The year of today's drafts, and the one beside it. */
const MOST_KEPT = 2
const kept = new Map<number, Sample>()

/** The sample of a year: the same whenever it is drawn. */
export function sampleOf(year: number): Sample {
  const sample = kept.get(year) ?? new Sample(year)
  kept.delete(year)
  kept.set(year, sample)
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  return sample
}

import { dailyAllowanceOf, lawOf, sickPay, type Day, type Law, type Release } from '@abri/rules'
import { askWorkers } from './ask-workers.ts'
import { centsOf, eurosOf } from './cents.ts'
import { comparedOf, daysOf, eveOf } from './days-of.ts'
import { groupOf, type Pair } from './groups-of.ts'
import type { Moves } from './moves.ts'
import { namedCases, situationOfCase, type NamedCase } from './named-cases.ts'
import { drawPeople, type Person } from './population/draw-people.ts'
import { ACTIVE, DAYS_PER_SPELL, groups, SPELLS_PER_THOUSAND } from './population/model.ts'
import type { CaseMove, EdgeMove, ImpactReport } from './report.ts'

export const SAMPLE_SIZE = 20_000
const SEED = 2_026
/** Above every ceiling of the micro regime. */
const MOST_TURNOVER = '250000'

type Laws = { readonly before: Law; readonly after: Law }

/** What changes for people when the law goes from one release to another whose changed rows begin on some days. */
export async function impactOf(
  before: Release,
  after: Release,
  froms: readonly Day[],
  progress: (share: number) => void,
): Promise<ImpactReport> {
  const laws = { before: lawOf(before), after: lawOf(after) }
  const days = daysOf(froms)
  const years = { first: yearOf(days[0]!), last: yearOf(days.at(-1)!) }
  const cases = namedCases.map((one) => caseMove(one, years, days, laws))
  const around = cases.flatMap(({ firstDay }) => firstDay ?? []).toSorted()[0] ?? days[0]!
  const compared = comparedOf(days, around)
  const eve = eveOf(days[0]!)
  const sample = { size: SAMPLE_SIZE, year: yearOf(around), seed: SEED }
  let done = 0
  const moves = await askWorkers({ before, after, days: [...compared, ...(eve ? [eve] : [])], sample }, (people) =>
    progress((done += people) / SAMPLE_SIZE),
  )
  const people = drawPeople(SAMPLE_SIZE, sample.year, SEED)
  const rows = compared.map((day, row) => ({ day, pairs: pairsOf(moves, row) }))
  const moving = rows.filter(({ pairs }) => pairs.some(moved))
  const firstDays = [...cases.map(({ firstDay }) => firstDay), ...moving.map((row) => row.day)]
    .filter((one) => one !== null)
    .toSorted()
  const { day, pairs } = moving[0] ?? rows[compared.indexOf(around)]!
  return {
    sample: {
      ...{ size: SAMPLE_SIZE, seed: SEED, standsFor: ACTIVE },
      ...{ spellsPerThousand: SPELLS_PER_THOUSAND, daysPerSpell: DAYS_PER_SPELL },
    },
    firstDay: firstDays[0] ?? null,
    day,
    eve: eve && { day: eve, moved: pairsOf(moves, compared.length).filter(moved).length },
    total: groupOf(pairs, SAMPLE_SIZE),
    later: moving.slice(1).map((row) => ({ day: row.day, total: groupOf(row.pairs, SAMPLE_SIZE) })),
    groups: groups.map(({ nature, caisse }) => ({
      ...{ nature, caisse },
      ...groupOf(
        pairs.filter((_, i) => people[i]!.nature === nature && people[i]!.caisse === caisse),
        SAMPLE_SIZE,
      ),
    })),
    deciles: decilesOf(people, pairs, yearOf(day) - 1),
    cases,
    edges: groups.flatMap((group) => edgesOf({ ...group, turnover: '0' }, day, laws)),
  }
}

const moved = ([before, after]: Pair): boolean => before !== after

const pairsOf = ({ before, after }: Moves, row: number): readonly Pair[] =>
  Array.from({ length: SAMPLE_SIZE }, (_, i) => [before[row * SAMPLE_SIZE + i]!, after[row * SAMPLE_SIZE + i]!])

/** What a change of the law does to one of the named cases on the first of the days on which it does anything. */
export function caseMove(
  one: NamedCase,
  years: { readonly first: number; readonly last: number },
  days: readonly Day[],
  laws: Laws,
): CaseMove {
  const asked = dailyAllowanceOf(situationOfCase(one, years))
  const pairs = days.map((day) => pairOf(asked, day, laws))
  const first = pairs.findIndex(([before, after]) => before !== after)
  const [before, after] = pairs[Math.max(0, first)]!
  return { words: one.words, before, after, firstDay: days[first] ?? null }
}

const pairOf = (asked: ReturnType<typeof dailyAllowanceOf>, day: Day, { before, after }: Laws): Pair => [
  centsOf(asked(before, day), 0),
  centsOf(asked(after, day), 0),
]

/** Ten groups of as many people, by the turnover of the year before. */
function decilesOf(people: readonly Person[], pairs: readonly Pair[], year: number): ImpactReport['deciles'] {
  const turnover = (i: number): number => people[i]!.turnover.get(year) ?? 0
  const order = people.map((_, i) => i).toSorted((a, b) => turnover(a) - turnover(b))
  return Array.from({ length: 10 }, (_, i) => {
    const [from, to] = [(order.length * i) / 10, (order.length * (i + 1)) / 10]
    const members = order.slice(from, to)
    return {
      ...groupOf(
        members.map((who) => pairs[who]!),
        SAMPLE_SIZE,
      ),
      decile: i + 1,
      turnover: turnover(members.at(-1)!),
    }
  })
}

/** One cent each side of every break of the curve before and after: threshold and cap. */
function edgesOf(of: Omit<NamedCase, 'words'>, day: Day, laws: Laws): readonly EdgeMove[] {
  const years = { first: yearOf(day), last: yearOf(day) }
  const breaks = [laws.before, laws.after].flatMap((law) => breaksOf(of, years, day, law))
  const { nature, caisse } = of
  return [...new Set(breaks)]
    .toSorted((a, b) => a - b)
    .map((at) => {
      const turnover = eurosOf(at)
      const [before, after] = pairOf(dailyAllowanceOf(situationOfCase({ ...of, turnover }, years)), day, laws)
      return { nature, caisse, turnover, before, after }
    })
}

function breaksOf(
  of: Omit<NamedCase, 'words'>,
  years: { readonly first: number; readonly last: number },
  day: Day,
  law: Law,
): readonly number[] {
  const answer = sickPay({ situation: situationOfCase(of, years), arret: { debut: day, fin: day } }, law)
  if (answer.kind !== 'Scenario' || !answer.arretMaladie) return []
  const inner = answer.arretMaladie.courbe('0', MOST_TURNOVER).slice(1, -1)
  return inner.flatMap(({ chiffreAffaires }) => {
    const at = centsOf(chiffreAffaires, 0)
    return [at - 1, at, at + 1]
  })
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

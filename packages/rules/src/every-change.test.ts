import { describe, expect, test } from 'vitest'
import { lawOf, type Law } from './law/law.ts'
import { employment } from './parameters/kinds/employment.ts'
import { particularStops } from './parameters/kinds/particular-stops.ts'
import type { ActiviteInput, ScenarioInput, SituationInput } from './scenario/input.ts'
import { scenario } from './scenario/scenario.ts'
import { feeds } from './testing/fields.ts'
import { leaveFeeds, LEAVE_KEYS } from './testing/leaves.ts'
import { FIRST_STOP } from './testing/moments.ts'
import { activite, ca, completeLaw } from './testing/people.ts'
import { peopleOn, questionsOn, type Event } from './testing/questions-of-a-day.ts'
import { completeRelease } from './testing/releases.ts'
import { firstOfMonth } from './time/months.ts'
import { day, plusDays, plusMonths, yearOf, type Day } from './time/day.ts'

type Change = readonly [key: string, from: Day]

/** Sick pay, leaves, jobs and relief have their days told field by field in tests of their own. */
const toldElsewhere = new Set(
  [feeds, leaveFeeds, employment, particularStops, { acreTaux: 1 }].flatMap(Object.keys).concat(LEAVE_KEYS),
)
/** Changes that no answer of a scenario can show: before anything that reads them is known, or asked by `caisse` alone (`couverture/caisse-de.test.ts`). */
const HIDDEN: readonly Change[] = [
  ...['2019-04-01', '2020-04-01', '2021-04-01'].map((from) => ['majorationTiercePersonne', day(from)] as const),
  ['reelIndemnites', day('2021-07-01')],
  ...['2019-01-01', '2024-01-01'].map((from) => ['optionSsiOuverte', day(from)] as const),
]
const isHidden = (key: string, from: Day): boolean => HIDDEN.some((one) => one[0] === key && one[1] === from)

const changes: readonly Change[] = completeRelease.content.tables
  .filter(({ key }) => !toldElsewhere.has(key))
  .flatMap(({ key, rows }) =>
    rows
      .filter(({ value }, i) => i > 0 && JSON.stringify(value) !== JSON.stringify(rows[i - 1]!.value))
      .filter(({ from }) => from > FIRST_STOP && !isHidden(key, from))
      .map(({ from }): Change => [key, from]),
  )

/** The law as it would be had a value not changed on that day. */
const unchanged = ([changed, on]: Change): Law =>
  lawOf({
    ...completeRelease,
    content: {
      ...completeRelease.content,
      tables: completeRelease.content.tables.map((table) =>
        table.key === changed ? { ...table, rows: table.rows.filter(({ from }) => from !== on) } : table,
      ),
    },
  })

/** All that is answered, without the state of the law. */
function said(input: ScenarioInput, law: Law): string {
  const asked: unknown[] = []
  const text = JSON.stringify(scenario(input, law), function (this: object, name, value: unknown) {
    if (name === 'etat') return undefined
    if (typeof value === 'function' && (name === 'imposition' || name === 'demarches'))
      asked.push((value as (facts: object) => unknown)({ declaration: 'MENSUELLE', teleconsultation: true }))
    return value
  })
  return text + JSON.stringify(asked, (name, value: unknown) => (name === 'etat' ? undefined : value))
}

const inputs = (day: Day, is: (event: Event) => boolean): readonly ScenarioInput[] =>
  questionsOn(day).flatMap((event, turn) =>
    is(event) ? peopleOn(day, turn).map((situation) => ({ ...event, situation })) : [],
  )
const declares = ({ cotisations }: Event): boolean => cotisations !== undefined
const years = (montant: string) => ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, montant])))
const since2015 = (montant: string, more: Partial<ActiviteInput> = {}): SituationInput => ({
  activites: [activite(years(montant), { debut: '2015-01-01', ...more })],
})

/** What only somebody in particular sees: relief and rates of those who begin, a first pension, a birth leave, a turnover between two printed quarters of the Cipav. */
function particular(day: Day): readonly ScenarioInput[] {
  const period = { du: firstOfMonth(day), au: plusDays(plusMonths(firstOfMonth(day), 3), -1) }
  const [liberal, cipav] = [since2015('30000'), since2015('30000', { caisse: 'CIPAV' })]
  const acres = [
    { accordee: true, creation: day },
    { creation: day, demandeeLe: plusDays(day, 10), publicListe: false },
  ]
  const pensioner = { retraite: { depuis: day, trimestresIndependant: 90 }, personne: { naissance: '1963-06-30' } }
  const salaires = Array.from({ length: 15 }, (_, i) => ({ mois: plusMonths(day, -i).slice(0, 7), brut: '2500' }))
  const emploi = { debut: '2015-01-01', salaires, heuresTroisMois: '455' }
  const birth = { role: 'SECOND_PARENT', datePresumee: plusDays(day, -60), congeNaissance: [{ debut: day }] } as const
  return [
    ...[liberal, cipav].flatMap((situation) => acres.map((acre) => ({ situation, cotisations: { ...period, acre } }))),
    ...[liberal, cipav].map((situation) => ({ situation, cotisations: { ...period, outreMer: true } })),
    { situation: { ...liberal, ...pensioner }, retraite: { annee: yearOf(day), cumulIntegral: false } },
    { situation: { ...liberal, emploi }, naissance: birth },
    ...['2500', '2600', '2680', '2750'].map((montant) => ({
      situation: since2015(montant, { caisse: 'CIPAV' }),
      retraite: { annee: yearOf(day) },
    })),
  ]
}

/** What is asked about a day, and about the three months that begin with its own. */
const about = (day: Day): readonly ScenarioInput[] => [
  ...particular(day),
  ...inputs(plusMonths(firstOfMonth(day), 3), declares),
  // a need asks what the other events ask; what comes last is what most of these tables move
  ...inputs(day, (event) => !declares(event) && !event.besoin).toReversed(),
]
/** What is over on a day: nothing of it lies after. Every third person is asked. */
const overOn = (day: Day): readonly ScenarioInput[] => {
  const morrow = plusDays(day, 1)
  const newYear = morrow === `${yearOf(morrow)}-01-01`
  const over = ({ invalidite, deces, couverture, retraite, regimeReel }: Event): boolean =>
    Boolean(invalidite ?? deces ?? couverture ?? (newYear ? (retraite ?? regimeReel) : null))
  const declared = morrow === firstOfMonth(morrow) ? inputs(morrow, declares) : []
  return [...inputs(day, over), ...declared].filter((_, i) => i % 3 === 0)
}

describe.each(changes)('%s changes on %s', (...change) => {
  const [, from] = change
  const otherwise = unchanged(change)
  const moves = (input: ScenarioInput): boolean => said(input, completeLaw) !== said(input, otherwise)

  test('for somebody, from that day on', () => {
    expect(about(from).some(moves)).toBe(true)
    expect(about(plusDays(from, 1)).some(moves)).toBe(true)
  })

  test('and nothing that was over on the eve', () => {
    expect(overOn(plusDays(from, -1)).filter(moves)).toEqual([])
  })
})

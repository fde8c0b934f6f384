import { describe, expect, test } from 'vitest'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { ScenarioInput, SituationInput } from '../scenario/input.ts'
import { soundly } from '../testing/births.ts'
import { FIRST_STOP, isNewYear } from '../testing/moments.ts'
import { completeLaw, person } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import {
  LEAVE_FIELDS,
  LEAVE_KEYS,
  leaveDifferences,
  leaveFeeds,
  leaveFields,
  leavesOn,
  type LeaveField,
} from '../testing/leaves.ts'
import { Witness } from '../testing/witness.ts'
import { scenario } from '../scenario/scenario.ts'
import { day, plusDays, plusMonths, type Day } from '../time/day.ts'

const turnover = (montant: string, more: object = {}) =>
  Array.from({ length: 14 }, (_, i) => ({ annee: 2014 + i, montant, ...more }))
/** People by the day on which their leave begins. */
const people: Readonly<Record<string, (debut: Day) => SituationInput>> = {
  'somebody well off': () => person(turnover('30000')),
  'somebody poor': () => person(turnover('5000')),
  'somebody who owes a quarter': () =>
    person(turnover('30000', { cotisationsDues: '8000', cotisationsPayees: '6000' })),
  'somebody since eight months': (debut) => person(turnover('90000'), { debut: plusMonths(debut, -8) }),
}
const cases = Object.entries(people).flatMap(([who, situation]) =>
  Object.entries(leavesOn).map(
    ([what, leave]) => [`${who}, ${what}`, (debut: Day) => leave(debut, situation(debut))] as const,
  ),
)
const on = (asked: (debut: Day) => ScenarioInput, debut: Day) => leaveFields(debut, soundly(asked(debut)))

/** Days on which the value of a parameter that a leave reads is no longer that of the eve. */
const changes = new Map<Day, ParameterKey[]>()
for (const { key, rows } of completeRelease.content.tables)
  rows.forEach(({ from, value }, i) => {
    const same = JSON.stringify(value) === JSON.stringify(rows[i - 1]?.value)
    if (from <= FIRST_STOP || same || !(key in leaveFeeds || LEAVE_KEYS.includes(key as ParameterKey))) return
    changes.set(from, [...(changes.get(from) ?? []), key as ParameterKey])
  })

const allowed = (moment: Day): readonly LeaveField[] =>
  isNewYear(moment) ? LEAVE_FIELDS : (changes.get(moment) ?? []).flatMap((key) => leaveFeeds[key] ?? [])

describe.each([...changes].filter(([moment]) => !isNewYear(moment)))('on %s, when %s change', (moment, keys) => {
  test.each(cases)('%s: only what they feed may move, and nothing on the morrow', (_, asked) => {
    const [eve, now, morrow] = [-1, 0, 1].map((shift) => on(asked, plusDays(moment, shift)))
    expect(leaveDifferences(eve!, now!).filter((field) => !allowed(moment).includes(field))).toEqual([])
    expect(leaveDifferences(now!, morrow!)).toEqual([])
  })

  test('something moves for somebody', () => {
    // the birth leave is asked of children of 2026 only, and has tests of its own
    const told = keys.filter((key) => !key.includes('CongeNaissance') && !key.endsWith('Adoption'))
    const moved = cases.flatMap(([, asked]) => leaveDifferences(on(asked, plusDays(moment, -1)), on(asked, moment)))
    expect(told.filter((key) => !leaveFeeds[key]?.some((field) => moved.includes(field)))).toEqual([])
  })
})

test.each(cases.filter((_, i) => i % 5 === 0))('%s: over nine years nothing moves but on those days', (_, asked) => {
  const unexplained: string[] = []
  let before = on(asked, FIRST_STOP)
  for (let moment = plusDays(FIRST_STOP, 1); moment <= day('2026-12-31'); moment = plusDays(moment, 1)) {
    const now = on(asked, moment)
    const fields = leaveDifferences(before, now).filter((field) => !allowed(moment).includes(field))
    if (fields.length > 0) unexplained.push(`${moment} ${fields.join()}`)
    before = now
  }
  expect(unexplained).toEqual([])
})

test('every parameter of these leaves is read', () => {
  const witness = new Witness(completeRelease)
  const situation = person(turnover('5000'))
  const ask = (event: Omit<ScenarioInput, 'situation'>) => scenario({ situation, ...event }, witness)
  const mere = { role: 'MERE', datePresumee: '2026-05-01' } as const
  for (const enfantsNes of [1, 2, 3]) ask({ naissance: { ...mere, enfantsNes } })
  ask({ naissance: { ...mere, enfantsACharge: 2, grossessePathologique: true } })
  ask({ naissance: { ...mere, dateNaissance: '2026-03-01', hospitalisationEnfantJusquau: '2026-05-01' } })
  const waiting = { repriseActivite: '2026-06-12', hospitalisationEnfantJusquau: '2026-06-30' }
  ask({ naissance: { ...mere, ...waiting, congeNaissance: [{ debut: '2026-09-01' }] } })
  ask({ adoption: { arrivee: '2026-05-01', joursAutreParent: 30 } })
  const remplacement = { debut: '2026-05-01', fin: '2026-05-10', cout: '500' }
  ask({ conjointe: { datePresumee: '2026-05-01', remplacement } })
  for (const asked of Object.values(leavesOn)) scenario(asked(day('2026-05-01'), situation), witness)
  expect(LEAVE_KEYS.filter((key) => !witness.asked.has(key))).toEqual([])
})

test('every parameter of these leaves has a table', () => {
  expect(LEAVE_KEYS.filter((key) => !completeRelease.content.tables.some((table) => table.key === key))).toEqual([])
  for (const key of LEAVE_KEYS) expect(() => completeLaw.firstDay(key)).not.toThrow()
})

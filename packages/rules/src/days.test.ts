import { describe, expect, test } from 'vitest'
import { baseline } from './baseline/release.ts'
import { answer } from './properties/answer.ts'
import type { ArretInput, NatureActivite, SituationInput } from './scenario/input.ts'
import { differences, feeds, FIELDS, type Field } from './testing/fields.ts'
import { changes, FIRST_STOP, isNewYear } from './testing/moments.ts'
import { ca, ill, law, person } from './testing/people.ts'
import { Witness } from './testing/witness.ts'
import type { SickPayKey } from './maladie/parameters.ts'
import { day, plusDays, type Day } from './time/day.ts'

const CONTRIBUTIONS = { cotisationsDues: '8000', cotisationsPayees: '6000' }
/** A bad 2020, so that the windows that leave it out are seen. */
const turnover = (montant: string, more: object = {}) =>
  Array.from({ length: 13 }, (_, i) => ({ annee: 2015 + i, montant: i === 5 ? '9000' : montant, ...more }))

const one = (caisse: 'SSI' | 'CIPAV', nature: NatureActivite, montant: string, more = {}): SituationInput =>
  person(turnover(montant, more), { caisse, nature, debut: '2012-01-01' })
const people: Readonly<Record<string, SituationInput>> = {
  'a liberal of the SSI': one('SSI', 'LIBERALE', '30000'),
  'a tradesman who owes a quarter': one('SSI', 'PRESTATION_BIC', '30000', CONTRIBUTIONS),
  'a shopkeeper near the threshold': one('SSI', 'VENTE', '14500'),
  'a host': one('SSI', 'MEUBLE_TOURISME', '60000'),
  'a psychologist of the Cipav': one('CIPAV', 'LIBERALE', '160000'),
}
const stops: Readonly<Record<string, readonly [days: number, more: Partial<ArretInput>]>> = {
  'five days': [5, {}],
  'thirty days': [30, {}],
  'five days in hospital': [5, { hospitalisation: true }],
}
const cases = Object.entries(people).flatMap(([who, situation]) =>
  Object.entries(stops).map(([what, [days, more]]) => ({ name: `${who}, ${what}`, situation, days, more })),
)
type Case = (typeof cases)[number]
/** The allowance of furnished tourism is known from the income of 2016 on, so for stops from 2019 on. */
const knownOn = (moment: Day): readonly Case[] =>
  cases.filter(({ name }) => !name.startsWith('a host') || moment > '2019-01-01')
const on = ({ situation, days, more }: Case, debut: Day) => ill(situation, debut, plusDays(debut, days - 1), more)

const allowed = (moment: Day): readonly Field[] =>
  isNewYear(moment) ? FIELDS : (changes.get(moment) ?? []).flatMap((key) => feeds[key])

describe.each([...changes])('on %s, when %s change', (moment) => {
  const eve = plusDays(moment, -1)

  test.each(knownOn(moment).map((one) => [one.name, one] as const))('%s: only what they feed may move', (_, one) => {
    const moved = differences(on(one, eve), on(one, moment))
    expect(moved.filter((field) => !allowed(moment).includes(field))).toEqual([])
  })
})

test.each([...changes].filter(([moment]) => !isNewYear(moment)))(
  'on %s something moves for somebody',
  (moment, keys) => {
    const eve = plusDays(moment, -1)
    const moved = knownOn(moment).flatMap((one) => differences(on(one, eve), on(one, moment)))
    // What concerns waiting days cannot show while there are none: it does when they come back.
    const hidden = (key: SickPayKey) =>
      key.startsWith('carence') && law.consult().on(eve).carenceSuspendue && law.consult().on(moment).carenceSuspendue
    const told = keys.filter((key) => !hidden(key))
    expect(told.filter((key) => !feeds[key].some((field) => moved.includes(field)))).toEqual([])
  },
)

test.each(cases.filter((_, i) => i % 4 === 0).map((one) => [one.name, one] as const))(
  '%s: over ten years, day by day, nothing moves but on those days',
  (_, one) => {
    let before = on(one, FIRST_STOP)
    const unexplained: string[] = []
    for (let moment = plusDays(FIRST_STOP, 1); moment <= day('2027-12-31'); moment = plusDays(moment, 1)) {
      const now = on(one, moment)
      const fields = differences(before, now).filter((field) => !allowed(moment).includes(field))
      if (fields.length > 0) unexplained.push(`${moment} ${fields.join()}`)
      before = now
    }
    expect(unexplained).toEqual([])
  },
)

test('every parameter of sick pay has a table in release 1 and is read', () => {
  const witness = new Witness(baseline)
  const ald = { affectionLongueDuree: true }
  const young = person(ca({ 2025: '20000', 2026: '5000' }), { debut: '2025-01-01' })
  answer({ situation: young, arret: { debut: '2026-03-01', fin: '2026-03-31' } }, witness)
  for (const { situation, days, more } of cases) {
    for (const debut of ['2019-03-01', '2020-09-01', '2026-03-01'].map(day)) {
      const arret = { debut, fin: plusDays(debut, days - 1), ...more }
      answer({ situation, arret }, witness)
      answer({ situation, arret: { ...arret, ...ald } }, witness)
    }
  }
  expect([...witness.asked].toSorted()).toEqual(Object.keys(feeds).toSorted())
  expect(baseline.content.tables.map(({ key }) => key)).toEqual(Object.keys(feeds).toSorted())
})

test('a person in the first years moves with each complete month, and not between', () => {
  const young = {
    ...person(
      turnover('20000').filter(({ annee }) => annee >= 2024),
      { debut: '2024-03-01' },
    ),
  }
  const raam = (debut: string) => ill(young, debut, '2025-12-31').parts[0]!.raam
  expect(raam('2025-06-01')).toBe(raam('2025-06-30'))
  expect(raam('2025-07-01')).not.toBe(raam('2025-06-30'))
})

import { describe, expect, test } from 'vitest'
import { lawOf, ReleaseTooOld, type Law } from '../law/law.ts'
import { ca, ill, law, person, services, threeYears } from '../testing/people.ts'
import { lawWithout } from '../testing/releases.ts'
import { day } from '../time/day.ts'
import { dailyAllowanceOf } from './daily-allowance.ts'

describe('the daily allowance alone', () => {
  const young = person(ca({ 2024: '12000', 2025: '24000', 2026: '5000' }), { debut: '2024-07-01' })
  const established = person(threeYears(2026, '30000'))
  const two = { activites: [...services(2026, '20000').activites, ...person(threeYears(2026, '15000')).activites] }

  test.each([
    ['an established liberal', established],
    ['somebody under the threshold', services(2026, '9163.99')],
    ['somebody at the threshold', services(2026, '9164')],
    ['somebody in the first years', young],
    ['somebody of two activities', two],
  ])('of %s is that of a stop found on the day', (_, situation) => {
    const { parts } = ill(situation, '2026-06-01', '2026-06-30')
    expect(dailyAllowanceOf(situation)(law, day('2026-06-01'))).toBe(parts[0]!.indemniteJournaliere)
  })

  test('is asked of many days with one reading of the situation', () => {
    const asked = dailyAllowanceOf(person(threeYears(2026, '30000')))
    const on = (text: string) => asked(law, day(text))
    expect(on('2026-01-01')).toBe(
      ill(person(threeYears(2026, '30000')), '2026-01-01', '2026-01-30').indemniteJournaliere,
    )
    // nothing was told of 2027
    expect(on('2028-06-01')).toBeNull()
    // before the first activity began, and before the first law
    expect(on('2009-12-31')).toBeNull()
    expect(on('1990-01-01')).toBeNull()
  })

  test('is unknown where a year was not told', () => {
    expect(dailyAllowanceOf(person(ca({ 2023: '30000', 2024: '30000' })))(law, day('2026-06-01'))).toBeNull()
  })

  test('an unsound situation, a release without a table and a fault of the rules throw', () => {
    expect(() => dailyAllowanceOf({ activites: [] })).toThrow(RangeError)
    expect(() => dailyAllowanceOf(established)(lawWithout('pmss'), day('2026-06-01'))).toThrow(ReleaseTooOld)
    const broken = { consult: () => lawOf(null as never) } as unknown as Law
    expect(() => dailyAllowanceOf(established)(broken, day('2026-06-01'))).toThrow(TypeError)
  })
})

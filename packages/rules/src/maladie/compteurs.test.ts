import { expect, test } from 'vitest'
import { employed, pays, poor, stop, well } from '../testing/jobs.ts'
import { ill, law, person, services, ca } from '../testing/people.ts'
import { day } from '../time/day.ts'
import { dailyAllowanceOf } from './daily-allowance.ts'

test('who pays nothing counts in no counter while another pays; where nobody does, the activity says', () => {
  // five days of 2019: the activity waits seven, the job three
  const few = { heuresTroisMois: '149', salaires: pays('2019-06-01', 6, '100') }
  const waited = (who: typeof well) =>
    stop(employed(who, '2019-06-01', '0', few), '2019-06-01', {}, '2019-06-05').calendrier.joursCarence
  expect([waited(well), waited(poor)]).toEqual([5, 5])
})

test('each day that leaves the three years makes room for one, however many were paid meanwhile', () => {
  const arretsAnterieurs = [
    { debut: '2023-06-05', fin: '2023-06-07' },
    { debut: '2025-03-01', fin: '2026-02-20' },
  ]
  const found = ill(services(2026, '30000'), '2026-06-01', '2026-06-30', { arretsAnterieurs })
  expect(found.calendrier.periodesIndemnisees).toEqual([{ du: '2026-06-05', au: '2026-06-07' }])
})

test('before its activity began nobody has a daily allowance', () => {
  const asked = dailyAllowanceOf(person(ca({ 2026: '30000' }), { debut: '2026-06-01' }))
  expect([asked(law, day('2026-05-31')), asked(law, day('2026-06-01'))]).toEqual([null, '0.00'])
})

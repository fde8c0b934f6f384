import { expect, test } from 'vitest'
import { emploi } from '../testing/jobs.ts'
import { day } from '../time/day.ts'
import { interruption } from './interruption.ts'

test.each([
  ['a job that ended before: the morrow of its end', '2026-05-30', '2026-05-31'],
  ['on the eve', '2026-05-31', '2026-06-01'],
  ['on its last day, which was not worked', '2026-06-01', '2026-06-01'],
  ['a job that ends later', '2026-06-30', '2026-06-01'],
  ['a job that goes on', null, '2026-06-01'],
])('%s', (_, fin, from) => {
  expect(interruption(emploi({ fin }), day('2026-06-01'))).toBe(from)
})

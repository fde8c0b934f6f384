import { expect, test } from 'vitest'
import { Attempts } from './attempts.ts'

test('ten guesses in fifteen minutes, then a wait until the oldest is that old', () => {
  let now = 0
  const attempts = new Attempts(() => now)
  for (let i = 0; i < 10; i++, now += 1_000) expect(attempts.take(['a'])).toBeNull()
  expect(attempts.take(['a', 'b'])).toBe(890)
  expect(attempts.take(['b'])).toBeNull()
  now = 900_000
  expect(attempts.take(['a'])).toBeNull()
  expect(attempts.take(['a'])).toBe(1)
})

test('a right guess does not count', () => {
  const attempts = new Attempts(() => 0)
  for (let i = 0; i < 50; i++) {
    expect(attempts.take(['a'])).toBeNull()
    attempts.giveBack(['a'])
  }
})

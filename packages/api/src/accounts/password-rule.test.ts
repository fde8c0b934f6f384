import { expect, test } from 'vitest'
import { passwordProblem } from './password-rule.ts'

test.each([
  'aaaaaaaaaaaaaaa',
  '123456789012345',
  '987654321098765',
  'abcdefghijklmnop',
  'azertyuiopqsdfghjklm',
  'Qwertyuiop123456',
  'passwordpassword',
  'abc1abc1abc1abc1a',
  '1122334455667788',
  'bienvenue chez Abri 2026',
  'abri-2027-analyste',
])('“%s” is too easy', (password) => expect(passwordProblem(password)).toBe('PASSWORD_TOO_EASY'))

test.each([
  'une phrase assez longue',
  'le 3 mars je plante des tomates',
  'correct horse battery staple',
  'kQ7$vbn2!pLx9zR',
])('“%s” may be chosen', (password) => expect(passwordProblem(password)).toBeNull())

test.each(['trop court', 'x'.repeat(14), 'x'.repeat(257)])('“%s” has a wrong length', (password) =>
  expect(passwordProblem(password)).toBe('PASSWORD_LENGTH'),
)

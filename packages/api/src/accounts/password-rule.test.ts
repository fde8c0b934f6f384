import { dictionary } from '@zxcvbn-ts/language-common'
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
  'qazwsxedcrfvtgb',
  'P@ssw0rd!!!!2026',
  'password 2026 !!!',
  'Motdepasse-2026-2027',
  'Indemnités journalières',
  'Simulateur Abri !!',
  'Micro-entrepreneur 1',
  'Sécurité-Sociale-75',
])('“%s” is common, or ours', (password) => expect(passwordProblem(password)).toBe('PASSWORD_TOO_EASY'))

test('each of the three thousand commonest is refused, written out to the length that is asked', () => {
  const commonest = dictionary['passwords-common'].slice(0, 3_000)
  const padded = commonest.map((password) =>
    `${password}!${'2026'.repeat(4)}`.slice(0, Math.max(15, password.length + 1)),
  )
  expect(padded.filter((password) => passwordProblem(password) === null)).toEqual([])
})

test('what is little more than the person and the organisation is refused', () => {
  const about = ['Nour Analyste', 'nour.benali@mutuelle-exemple.fr', 'abri.mutuelle-exemple.fr']
  for (const password of ['Nour Benali 1987', 'mutuelle-exemple', 'Mutuelle Exemple 75', 'nour@mutuelle-exemple'])
    expect([password, passwordProblem(password, about)]).toEqual([password, 'PASSWORD_TOO_EASY'])
  expect(passwordProblem('la mutuelle du coin de la rue', about)).toBeNull()
})

test.each([
  'une phrase assez longue',
  'le 3 mars je plante des tomates',
  'correct horse battery staple',
  'kQ7$vbn2!pLx9zR',
])('“%s” may be chosen', (password) => expect(passwordProblem(password)).toBeNull())

test.each(['trop court', 'x'.repeat(14), 'x'.repeat(257)])('“%s” has a wrong length', (password) =>
  expect(passwordProblem(password)).toBe('PASSWORD_LENGTH'),
)

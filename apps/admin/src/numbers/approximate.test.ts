import { expect, it } from 'vitest'
import { aboutEuros, aboutPeople, approximate } from './approximate.ts'
import { shownGain, signedEuros, signedPeople } from './signed.ts'

it.each([
  [0, 0],
  [98, 98],
  [999, 999],
  [1_005, 1_010],
  [11_212, 11_200],
  [45_593, 45_600],
  [-4_637, -4_640],
  [1_967_000, 1_970_000],
])('%d is about %d', (whole, about) => {
  expect(approximate(whole)).toBe(about)
})

it('writes people and euros as each language does', () => {
  expect([aboutPeople(11_212, 'FR'), aboutPeople(11_212, 'EN')]).toEqual(['11\u202f200', '11,200'])
  expect([aboutEuros(-4_637, 'FR'), aboutEuros(45_593, 'EN')]).toEqual(['4\u202f640\u00a0€', '€45,600'])
})

it('says by a sign who wins and who loses', () => {
  expect([signedEuros(343, 'FR'), signedEuros(-4_637, 'EN'), signedEuros(0, 'FR')]).toEqual([
    ...['+343\u00a0€', '\u2212€4,640', '0\u00a0€'],
  ])
  expect([signedPeople(98, false, 'FR'), signedPeople(2_459, true, 'FR')]).toEqual(['+98', '\u22122\u202f460'])
})

it('a gain is exact to the cent; none is nothing', () => {
  expect(shownGain('65.84', '66.90', 'FR')).toBe('+1,06\u00a0€')
  expect(shownGain('6.46', '0.00', 'EN')).toBe('\u2212€6.46')
  expect(shownGain('6.46', '6.46', 'FR')).toBeNull()
})

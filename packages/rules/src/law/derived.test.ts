import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Kind } from '../parameters/kind.ts'
import { kinds, type ParameterKey } from '../parameters/kinds.ts'
import { law } from '../testing/people.ts'
import { completeRelease, lawWith, lawWithout, releaseWith } from '../testing/releases.ts'
import { day } from '../time/day.ts'
import { derivedFigure, derivedLabels, type DerivedKey } from './derived.ts'
import { lawOf, type Law } from './law.ts'

const keys: readonly DerivedKey[] = ['pass', 'seuil', 'indemniteMaximaleSsi', 'indemniteMaximaleCipav']

test('each derived figure has its words in both languages, all of them different', () => {
  expect(Object.keys(derivedLabels)).toEqual(keys)
  const words = Object.values(derivedLabels).flatMap(({ fr, en }) => [fr, en])
  expect(words.filter((word) => !/^[A-Z].{5,}$/.test(word))).toEqual([])
  expect(new Set(words).size).toBe(8)
})

test('the figures of 2026', () => {
  expect(keys.map((key) => derivedFigure(key, 2026, law).value)).toEqual(['48060.00', '4582.00', '65.84', '197.51'])
})

test('what cannot be computed is absent, and says why', () => {
  const figures = (law: Law) => keys.map((key) => derivedFigure(key, 2026, law))
  expect(figures(lawWith('diviseur', '0'))).toMatchObject([
    { value: '48060.00' },
    { value: '4582.00' },
    { value: null, absence: 'ZERO_DIVISOR', parametre: null },
    { value: null, absence: 'ZERO_DIVISOR', parametre: null },
  ])
  expect(figures(lawWithout('tauxDuSeuil'))[1]).toEqual({
    ...{ value: null, absence: 'TABLE_MISSING', parametre: 'tauxDuSeuil' },
  })
  expect(derivedFigure('pass', 2014, law)).toEqual({ value: null, absence: 'UNKNOWN_LAW', parametre: 'pmss' })
})

test('whatever the rows of a release say, a derived figure is a number or absent', () => {
  const held = completeRelease.content.tables.map(({ key }) => key as ParameterKey)
  fc.assert(
    fc.property(fc.constantFrom(...held), fc.constantFrom('0', '999999999999', '0.00000001'), (key, number) => {
      const { type, columns = {} }: Kind = kinds[key]
      const value =
        type === 'TABLE'
          ? Object.fromEntries(Object.keys(columns).map((column) => [column, number]))
          : type === 'BOOLEAN'
            ? false
            : type === 'YEARS'
              ? []
              : number
      const strange = lawWith(key, value)
      for (const one of keys)
        for (const year of [1990, 2018, 2026, 2100])
          expect(derivedFigure(one, year, strange).value ?? '0.00').toMatch(/^\d+\.\d\d$/)
    }),
  )
})

test('before the Cipav paid anything it has no highest allowance, whatever its cap says', () => {
  const early = lawOf(
    releaseWith('plafondCipav', (table) => ({ ...table, rows: [{ ...table.rows[0]!, from: day('2015-01-01') }] })),
  )
  expect(derivedFigure('indemniteMaximaleCipav', 2021, early)).toMatchObject({ value: null, absence: 'NOTHING_PAID' })
  expect(derivedFigure('indemniteMaximaleCipav', 2022, early).value).toBe('169.05')
})

test('a fault of the rules is not taken for a figure that is absent', () => {
  expect(() => derivedFigure('un plafond' as DerivedKey, 2026, law)).toThrow(TypeError)
})

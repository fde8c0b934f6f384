import { describe, expect, test } from 'vitest'
import { declarations } from './declarations.ts'
import { isParameterKey, kinds, type ParameterKey } from './kinds.ts'

const every = Object.entries(declarations)

describe('what is said of a parameter', () => {
  test('its kind, its words, and what is waited for', () => {
    expect(declarations.pmss).toEqual({
      ...{ type: 'AMOUNT', unit: 'EUR_PER_MONTH', theme: 'CEILINGS', cadence: 'YEARLY' },
      label: { fr: 'Plafond mensuel de la sécurité sociale (PMSS)', en: 'Monthly social security ceiling (PMSS)' },
      expected: { fr: 'arrêté attendu en décembre', en: 'order expected in December' },
    })
    expect(declarations.diviseur).not.toHaveProperty('expected')
    expect(declarations.diviseur).not.toHaveProperty('columns')
  })

  test('of a table, the type and the words of each column', () => {
    expect(declarations.plafondMicro).toEqual({
      ...{ type: 'TABLE', unit: 'EUR_PER_YEAR', theme: 'CEILINGS', cadence: 'WHEN_AMENDED' },
      label: { fr: 'Plafonds de chiffre d’affaires du régime micro', en: 'Turnover ceilings of the micro regime' },
      columns: {
        vente: { type: 'AMOUNT', label: { fr: 'vente', en: 'sales' } },
        services: { type: 'AMOUNT', label: { fr: 'services', en: 'services' } },
      },
    })
  })

  test('comes in the order of the grid, each in words of its own', () => {
    expect(every.map(([key]) => key)).toEqual(Object.keys(kinds))
    for (const langue of ['fr', 'en'] as const) {
      const labels = every.map(([, { label }]) => label[langue])
      expect(labels.filter((label, i) => label.trim() === '' || labels.indexOf(label) !== i)).toEqual([])
      const columns = every.flatMap(([, one]) => Object.values(one.columns ?? {}).map(({ label }) => label[langue]))
      expect(columns.filter((label) => label.trim() === '')).toEqual([])
    }
  })
})

test('a key is that of a parameter where the rules declare it, and by no accident of the language', () => {
  expect((['pmss', 'diviseur'] satisfies ParameterKey[]).map(isParameterKey)).toEqual([true, true])
  expect(['PMSS', '', 'toString', '__proto__', 'doctrine.LETTRE'].map(isParameterKey)).toEqual(Array(5).fill(false))
})

/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { Arithmetic } from './readings/arithmetic.ts'
import { Exact, exact } from './readings/exact.ts'
import { mutants } from './testing/mutants.ts'
import type { PublishedCase } from './published/published-case.ts'
import { ours } from './testing/ours.ts'

const folder = new URL('../cases/published/', import.meta.url)
const checks = readdirSync(folder).flatMap((file) => {
  const { cases } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }
  return cases.flatMap((one) => ('checks' in one ? one.checks : []))
})

/** Whether a published figure comes out otherwise, or not at all. */
function isKilled(): boolean {
  return checks.some((check) => {
    try {
      return ours(check) !== check.law
    } catch {
      return true
    }
  })
}

test('with every operation right, every published figure comes out', () => {
  expect(isKilled()).toBe(false)
})

test('every operation has its mutants', () => {
  const unbreakable = ['constructor', 'named', 'with', 'compared', 'isZero', 'toCutText']
  const operations = [Arithmetic.prototype, Exact.prototype, exact].flatMap((owner) =>
    Object.getOwnPropertyNames(owner),
  )
  const broken = new Set(mutants.map(({ operation }) => operation))
  expect(operations.filter((name) => !unbreakable.includes(name) && !broken.has(name))).toEqual([])
})

describe('a published figure notices', () => {
  test.each(mutants.map((mutant) => [mutant.operation, mutant.wrong, mutant] as const))('%s: %s', (_, __, mutant) => {
    expect(mutant.run(isKilled)).toBe(true)
  })
})

test('and all is right again afterwards', () => {
  expect(isKilled()).toBe(false)
})

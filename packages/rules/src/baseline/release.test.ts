/// <reference types="node" />
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import canonicalize from 'canonicalize'
import { describe, expect, test } from 'vitest'
import { derivedFigure } from '../law/derived.ts'
import { kinds } from '../parameters/kinds.ts'
import { isValueOf, parseRelease } from '../release/parse-release.ts'
import { law } from '../testing/people.ts'
import { upgradeTables } from '../upgrade/tables.ts'
import { versionRegles } from '../version.ts'
import { baseline } from './release.ts'

const { tables } = baseline.content
/** The package declares a default export where it has the function itself. */
const canonicalJson = canonicalize as unknown as (value: unknown) => string

describe('release 1', () => {
  test('is named by the SHA-256 of its canonical JSON (RFC 8785)', () => {
    const json = canonicalJson(baseline.content)
    expect(createHash('sha256').update(json).digest('hex')).toBe(baseline.contenu)
  })

  test('comes back from its file as it was', () => {
    expect(parseRelease(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline)
  })

  test('and the tables that came after hold one table for each parameter that the rules declare', () => {
    const keys = [...tables, ...upgradeTables].map(({ key }) => key)
    expect(keys.toSorted()).toEqual(Object.keys(kinds).toSorted())
  })

  test('and the tables that came after stand by key', () => {
    for (const listed of [tables, upgradeTables]) {
      const keys = listed.map(({ key }) => key)
      expect(keys).toEqual(keys.toSorted())
    }
  })

  test('was written for rules of this version', () => {
    expect(baseline.content.rulesVersion).toBe('0.1.0')
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string
    }
    expect(versionRegles).toBe(manifest.version)
  })

  test.each([...tables, ...upgradeTables].flatMap(({ key, rows }) => rows.map((row) => [key, row.from, row] as const)))(
    '%s of %s has a value of its type, a legal reference and an address',
    (key, _, row) => {
      expect(isValueOf(kinds[key as keyof typeof kinds], row.value)).toBe(true)
      expect(row.legalReference.trim()).not.toBe('')
      expect(new URL(row.url).protocol).toMatch(/^https?:$/)
      expect(row.publishedOn === null || row.publishedOn <= baseline.publishedOn).toBe(true)
    },
  )
})

test.each([
  [2015, '38040.00'],
  [2016, '38616.00'],
  [2017, '39228.00'],
  [2018, '39732.00'],
  [2019, '40524.00'],
  [2020, '41136.00'],
  [2021, '41136.00'],
  [2022, '41136.00'],
  [2023, '43992.00'],
  [2024, '46368.00'],
  [2025, '47100.00'],
  [2026, '48060.00'],
])('the PASS of %i is %s', (year, pass) => {
  expect(derivedFigure('pass', year, law)).toEqual({ value: pass, etat: 'EN_VIGUEUR' })
})

test.each([
  [2016, '52.90'],
  [2017, '53.74'],
  [2018, '54.43'],
  [2019, '55.51'],
  [2020, '56.35'],
  [2021, '56.35'],
  [2022, '56.35'],
  [2023, '60.26'],
  [2024, '63.52'],
  [2025, '64.52'],
  [2026, '65.84'],
])('the highest allowance of %i is %s', (year, highest) => {
  expect(derivedFigure('indemniteMaximaleSsi', year, law).value).toBe(highest)
})

test.each([
  [2022, '169.05'],
  [2023, '180.79'],
  [2024, '190.55'],
  [2025, '193.56'],
  [2026, '197.51'],
])('the highest allowance of the Cipav in %i is %s', (year, highest) => {
  expect(derivedFigure('indemniteMaximaleCipav', year, law).value).toBe(highest)
})

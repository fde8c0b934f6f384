/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { completeLaw, law } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { movedCases } from './moved-cases.ts'
import type { PublishedCase } from './published-case.ts'

const folder = new URL('../../cases/published/', import.meta.url)
const cases = readdirSync(folder).flatMap(
  (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
)
const changed = (key: ParameterKey, from: string, value: string | null) =>
  lawOf({
    ...completeRelease,
    content: {
      ...completeRelease.content,
      tables: completeRelease.content.tables.map((table) =>
        table.key === key
          ? {
              ...table,
              rows: table.rows.flatMap((row) =>
                row.from !== from ? [row] : value === null ? [] : [{ ...row, value }],
              ),
            }
          : table,
      ),
    },
  })

test('the same law moves no published case, nor does what the first law could not answer', () => {
  expect(movedCases(cases, completeLaw, completeLaw)).toEqual([])
  expect(movedCases(cases, law, completeLaw)).toEqual([])
})

test('a corrected ceiling moves the figures that rest on it, before and after', () => {
  const moved = movedCases(cases, completeLaw, changed('pmss', '2026-01-01', '4085'))
  expect(moved).toContainEqual(
    expect.objectContaining({ asked: 'prevoyance.madelin.plafonds.prevoyance', before: '5239.20', after: '5306.40' }),
  )
  expect(moved.every(({ before, after }) => after !== null && after !== before)).toBe(true)
})

test('where the rules cannot answer any more, the answer is gone', () => {
  const moved = movedCases(
    cases,
    completeLaw,
    changed('diviseur', completeRelease.content.tables.find(({ key }) => key === 'diviseur')!.rows[0]!.from, null),
  )
  expect(moved.some(({ after }) => after === null)).toBe(true)
})

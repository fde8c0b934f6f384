/// <reference types="node" />
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Ratio } from '../../readings/ratio.ts'
import { digestOf, MOST_CENTS } from './subject.ts'
import { subjects } from './subjects.ts'

/** Stored by `pnpm --filter @abri/rules every-cent`, which runs each rule itself on every cent. */
const digests = JSON.parse(
  readFileSync(new URL('../../../cases/every-cent.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, string>>
const euros = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
/** A prime number of cents: every last digit comes, and no round amount is preferred. */
const STRIDE = 6_007

test('every subject was held against its rule, and every digest is that of a subject', () => {
  expect(Object.keys(digests).toSorted()).toEqual(subjects.map(({ name }) => name).toSorted())
})

test.each(subjects.map((subject) => [subject.name, subject] as const))(
  '%s is what the rule says today, every 60.07 €',
  (_, subject) => {
    const asked = subject.rule()
    const sample = Array.from({ length: Math.floor(MOST_CENTS / STRIDE) }, (_one, i) => i * STRIDE)
    expect(sample.filter((cents) => asked(Ratio.of(euros(cents))) !== subject.oracle(cents))).toEqual([])
  },
)

/** A digest of twenty million figures takes a second: those of the allowances of the current year here, all by the command. */
const current = subjects.filter(({ name }) => name.endsWith('2026') && !/^(quarters|deductible) /.test(name))

test.each(current.map((subject) => [subject.name, subject] as const))(
  '%s says on every cent up to 200 000 € what the rule said when both were compared',
  { timeout: 60_000 },
  (name, subject) => {
    expect(digestOf(subject, createHash('sha256'))).toBe(digests[name])
  },
)

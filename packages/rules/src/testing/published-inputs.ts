/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import type { ScenarioInput } from '../scenario/input.ts'
import type { PublishedCase } from './published-case.ts'

const folder = new URL('../../cases/published/', import.meta.url)

/** Every published case, of every benefit. */
export const publishedCases: readonly PublishedCase[] = readdirSync(folder)
  .toSorted()
  .flatMap(
    (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
  )

/** Every question to the rules that a published case asks, with a name. */
export const publishedInputs: readonly (readonly [string, ScenarioInput])[] = publishedCases.flatMap((one) =>
  'checks' in one
    ? one.checks.flatMap((check, i) => ('input' in check ? [[`${one.id} ${i + 1}`, check.input] as const] : []))
    : [],
)

/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { lawOf, type Law } from '../law/law.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import { completeLaw } from '../testing/people.ts'
import type { PublishedCase } from '../published/published-case.ts'
import { completeRelease } from '../testing/releases.ts'
import { sickPayParameters } from './parameters.ts'
import { sickPay } from './sick-pay.ts'

const folder = new URL('../../cases/published/', import.meta.url)
const cases = readdirSync(folder).flatMap(
  (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
)
const inputs: readonly ScenarioInput[] = cases
  .flatMap((one) => ('checks' in one ? one.checks : []))
  .flatMap((check) => ('input' in check && check.input.arret ? [check.input] : []))

const keys: ReadonlySet<string> = new Set(sickPayParameters)
const { content } = completeRelease
const cut = { ...completeRelease, content: { ...content, tables: content.tables.filter(({ key }) => keys.has(key)) } }

/** All that an answer says, its curve included. */
function said(input: ScenarioInput, law: Law): readonly unknown[] {
  const result = sickPay(input, law)
  return [JSON.stringify(result), result.kind === 'Scenario' ? result.arretMaladie?.courbe('0', '80000') : null]
}

test('a release cut to what sick pay reads holds less, and answers every published stop as the whole one does', () => {
  expect(cut.content.tables.length).toBeLessThan(content.tables.length)
  expect(inputs.length).toBeGreaterThan(50)
  const law = lawOf(cut)
  for (const input of inputs) expect(said(input, law)).toEqual(said(input, completeLaw))
})

/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PublishedCase } from './published/published-case.ts'
import type { Etape, Refus, Reserve } from './scenario/prestation.ts'
import { scenario } from './scenario/scenario.ts'
import { manyInputs } from './testing/many-inputs.ts'
import { completeLaw } from './testing/people.ts'
import { inputsOf } from './testing/published-inputs.ts'
import type { Texts } from './words/texts.ts'
import { texts as en } from './words/en.ts'
import { texts as fr } from './words/fr.ts'

const folder = new URL('../cases/published/', import.meta.url)
const published = inputsOf(
  readdirSync(folder).flatMap(
    (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
  ),
)
/** A code with its article, a dated text, the rules of the Cipav, or that there is none. */
const TEXT =
  /^(CSS|CGI|Code du travail) ([LRD]\.?\d|\d)|^(Décrets?|Loi|Ordonnance) (19|20)?\d\d-\d|^Règlement .*, article \d|^Statuts de la Cipav$|^Comparaison, sans texte$/

/** Every object of an answer, however deep. */
function* within(value: unknown): Generator<object> {
  if (typeof value !== 'object' || value === null) return
  yield value
  for (const part of Object.values(value)) yield* within(part)
}

/** What no words were found for. */
function wordless(said: readonly object[], texts: Texts): readonly object[] {
  const steps = said.filter((one): one is Etape => 'terme' in one && 'article' in one)
  const refusals = said.filter((one): one is Refus => 'code' in one && 'requis' in one)
  const doubts = said.filter((one): one is Reserve => 'code' in one && 'autreLecture' in one)
  expect([steps, refusals, doubts].every(({ length }) => length > 100)).toBe(true)
  return [
    ...steps.filter((step) => texts.terme({ ...step, precision: null }) === step.terme),
    ...refusals.filter((refusal) => texts.refus(refusal) === refusal.code),
    ...doubts.filter((doubt) => texts.reserve(doubt) === doubt.code),
  ]
}

test('every step, refusal and doubt names the text that it comes from and has words in both languages; only advice names no text', () => {
  const inputs = [...published.map(([, input]) => input), ...manyInputs]
  const said = inputs.flatMap((input) => [...within(scenario(input, completeLaw))])
  const articles = said.flatMap((one) => ('article' in one ? [one.article] : []))
  expect(articles.length).toBeGreaterThan(5_000)
  expect([...new Set(articles)].filter((one) => typeof one === 'string' && !TEXT.test(one))).toEqual([])
  const without = said.flatMap((one) => ('article' in one && one.article === null && 'code' in one ? [one.code] : []))
  expect(new Set(without)).toEqual(new Set(['MUTUELLE', 'PREVOYANCE']))
  const lists = said.flatMap((one) => ('reserves' in one ? (one.reserves as readonly unknown[]) : []))
  expect(lists.filter((one) => typeof one !== 'object')).toEqual([])
  expect([...wordless(said, fr), ...wordless(said, en)]).toEqual([])
})

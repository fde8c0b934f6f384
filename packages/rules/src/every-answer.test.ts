/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PublishedCase } from './published/published-case.ts'
import type { Etape, Refus, Reserve } from './scenario/prestation.ts'
import { scenario } from './scenario/scenario.ts'
import { everyInput } from './testing/every-input.ts'
import { completeLaw } from './testing/people.ts'
import { texts as en } from './words/en.ts'
import { texts as fr } from './words/fr.ts'
import type { Phrase } from './words/phrase.ts'
import type { Texts } from './words/texts.ts'

const folder = new URL('../cases/published/', import.meta.url)
const casesOf = (file: string) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly cases: readonly PublishedCase[] }).cases
const inputsByEvents = everyInput(readdirSync(folder).flatMap(casesOf))

/** A code with its article, a dated text, the rules of the Cipav, or that there is none. */
const TEXT =
  /^(CSS|CGI|Code du travail) ([LRD]\.?\d|\d)|^(Décrets?|Loi|Ordonnance) (19|20)?\d\d-\d|^Règlement .*, article \d|^Arrêtés? du \d|^Statuts de la Cipav$|^Comparaison, sans texte$/

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
  return [
    ...steps.filter((step) => texts.terme({ ...step, precision: null }) === step.terme),
    ...refusals.filter((refusal) => texts.refus(refusal) === refusal.code),
    ...doubts.filter((doubt) => texts.reserve(doubt) === doubt.code),
  ]
}

/** Every sentence of an answer in which something is missing. */
const withHoles = (said: readonly object[], texts: Texts): readonly string[] =>
  said
    .filter((one): one is Phrase => 'code' in one && 'valeurs' in one)
    .map((one) => texts.phrase(one))
    .filter((text) => /undefined|null|NaN|Invalid|Stryker|^$/.test(text))

test.each(inputsByEvents)(
  'after %s, every step, refusal and doubt names the text that it comes from and has words in both languages',
  (_, inputs) => {
    const said = inputs.flatMap((input) => [...within(scenario(input, completeLaw))])
    const articles = said.flatMap((one) => ('article' in one && 'code' in one ? [[one.code, one.article]] : []))
    const steps = said.flatMap((one) => ('article' in one && 'terme' in one ? [[one.terme, one.article]] : []))
    // only advice names no text
    const wrong = [...articles, ...steps].filter(([name, article]) =>
      typeof article === 'string' ? !TEXT.test(article) : name !== 'MUTUELLE' && name !== 'PREVOYANCE',
    )
    expect(wrong).toEqual([])
    const lists = said.flatMap((one) => ('reserves' in one ? (one.reserves as readonly unknown[]) : []))
    expect(lists.filter((one) => typeof one !== 'object')).toEqual([])
    expect([...wordless(said, fr), ...wordless(said, en)]).toEqual([])
    expect([...withHoles(said, fr), ...withHoles(said, en)]).toEqual([])
  },
)

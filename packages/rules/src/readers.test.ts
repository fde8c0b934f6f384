/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caisseDe } from './couverture/caisse-de.ts'
import { UnknownLaw } from './law/law.ts'
import { kinds, type ParameterKey } from './parameters/kinds.ts'
import { readers, type Readers } from './parameters/readers.ts'
import type { PublishedCase } from './published/published-case.ts'
import type { Formule } from './readings/explained.ts'
import type { ScenarioInput } from './scenario/input.ts'
import type { Etape } from './scenario/prestation.ts'
import { scenario } from './scenario/scenario.ts'
import { manyInputs, manyProfessions } from './testing/many-inputs.ts'
import { inputsOf } from './testing/published-inputs.ts'
import { completeRelease } from './testing/releases.ts'
import { Witness } from './testing/witness.ts'

const folder = new URL('../cases/published/', import.meta.url)
const published = inputsOf(
  readdirSync(folder).flatMap(
    (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
  ),
).map(([, input]) => input)

/** Every input asks one event at a time, so that what is read is read for it. */
const oneByOne = ({ situation, ...events }: ScenarioInput): readonly ScenarioInput[] =>
  Object.entries(events).flatMap(([event, asked]) =>
    event === 'reference' || asked == null ? [] : [{ situation, [event]: asked }],
  )

type Answered = {
  readonly etapes?: readonly Etape[]
  readonly imposition?: () => unknown
  readonly demarches?: (declarer: { readonly declaration: 'MENSUELLE' }) => unknown
} | null

/** Of each step, the parameters in its own formula and in those of the steps that it stands on. */
function restingOn(etapes: readonly Etape[]): readonly (readonly [terme: string, keys: ReadonlySet<ParameterKey>])[] {
  const known = new Map<string, ReadonlySet<ParameterKey>>()
  const named = (terme: string, precision: string | null): string => `${terme} ${precision ?? ''}`
  return etapes.map(({ terme, precision, formule, parametres }) => {
    const under = termsIn(formule).flatMap((one) => [...(known.get(named(one.terme, one.precision)) ?? [])])
    const keys = new Set([...parametres, ...under])
    known.set(named(terme, precision), keys)
    return [terme, keys]
  })
}

const termsIn = (formule: Formule): readonly Extract<Formule, { kind: 'terme' }>[] =>
  formule.kind === 'terme' ? [formule] : formule.kind === 'operation' ? formule.of.flatMap(termsIn) : []

class Found {
  private readonly byKey = new Map<ParameterKey, Map<string, Set<string>>>()

  note(key: ParameterKey, benefit: string, terme?: string): void {
    const benefits = this.byKey.get(key) ?? new Map<string, Set<string>>()
    const termes = benefits.get(benefit) ?? new Set<string>()
    if (terme !== undefined) termes.add(terme)
    this.byKey.set(key, benefits.set(benefit, termes))
  }

  /** In the order of declaration, everything else by name. */
  whole(): Readers {
    const keys = (Object.keys(kinds) as ParameterKey[]).filter((key) => this.byKey.has(key))
    const of = (key: ParameterKey) =>
      Object.fromEntries(
        [...this.byKey.get(key)!]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([benefit, termes]) => [benefit, [...termes].toSorted()]),
      )
    const entries: readonly (readonly [ParameterKey, Readers[ParameterKey]])[] = keys.map((key) => [key, of(key)])
    return Object.fromEntries(entries)
  }
}

function ask(input: ScenarioInput, found: Found): void {
  const witness = new Witness(completeRelease)
  const result = scenario(input, witness)
  if (result.kind === 'InvalidSituation') return
  const { kind: _, reference: __, release: ___, versionRegles: ____, ...prestations } = result
  const answered = Object.entries(prestations).filter(([, one]) => one !== null) as (readonly [string, Answered])[]
  for (const [benefit, one] of answered) {
    attempt(() => one?.imposition?.())
    attempt(() => one?.demarches?.({ declaration: 'MENSUELLE' }))
    for (const [terme, keys] of restingOn(one?.etapes ?? [])) for (const key of keys) found.note(key, benefit, terme)
  }
  for (const key of witness.asked) for (const [benefit] of answered) found.note(key, benefit)
}

/** A day of long ago may lack a value of what follows from an answer. */
function attempt(follow: () => unknown): void {
  try {
    follow()
  } catch (error) {
    if (!(error instanceof UnknownLaw)) throw error
  }
}

const page = (whole: Readers): string =>
  [
    "import type { ParameterKey } from './kinds.ts'",
    '',
    '/** Of each parameter, the benefits that read it and, of each, the terms of the results that rest on it; none where it decides of days or facts. */',
    'export type Readers = Readonly<Partial<Record<ParameterKey, Readonly<Record<string, readonly string[]>>>>>',
    '',
    '/** Found by asking the rules: `pnpm --filter @abri/rules readers` writes this list anew, a test compares it. */',
    'export const readers: Readers = {',
    ...Object.entries(whole).map(([key, of]) => `  ${key}: ${JSON.stringify(of)},`),
    '}',
    '',
  ].join('\n')

test('the list of what reads each parameter is what the rules read', async () => {
  const found = new Found()
  for (const input of [...published, ...manyInputs].flatMap(oneByOne)) ask(input, found)
  const witness = new Witness(completeRelease)
  for (const profession of manyProfessions) caisseDe(profession, witness)
  for (const key of witness.asked) found.note(key, 'couverture')
  await expect(page(found.whole())).toMatchFileSnapshot('./parameters/readers.ts')
})

test('every parameter has a reader', () => {
  expect(Object.keys(kinds).filter((key) => Object.keys(readers[key as ParameterKey] ?? {}).length === 0)).toEqual([])
})

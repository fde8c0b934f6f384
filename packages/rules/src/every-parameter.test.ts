/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { baseline } from './baseline/release.ts'
import { caisseDe } from './couverture/caisse-de.ts'
import { lawOf } from './law/law.ts'
import { kinds } from './parameters/kinds.ts'
import type { Kind } from './parameters/kind.ts'
import type { Row, Table, Value } from './release/release.ts'
import type { Scenario } from './scenario/result.ts'
import { scenario } from './scenario/scenario.ts'
import type { PublishedCase } from './published/published-case.ts'
import { manyInputs, manyProfessions } from './testing/many-inputs.ts'
import { inputsOf } from './testing/published-inputs.ts'
import { completeRelease } from './testing/releases.ts'
import { Witness } from './testing/witness.ts'
import { day } from './time/day.ts'

const folder = new URL('../cases/published/', import.meta.url)
const publishedInputs = inputsOf(
  readdirSync(folder).flatMap(
    (file) => (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { cases: readonly PublishedCase[] }).cases,
  ),
)
const FAR = day('2040-01-01')
const asked = publishedInputs.filter(([, input]) => !/20(2[7-9]|[3-9]\d)-/.test(JSON.stringify(input)))

/** Another value of the same kind. */
function other(kind: Kind, value: Value): Value {
  if (typeof value === 'boolean') return !value
  if (Array.isArray(value)) return ['2016', '2017']
  if (typeof value === 'string') return kind.type === 'COUNT' ? String(Number(value) + 1) : `${value.split('.')[0]}.07`
  return Object.fromEntries(Object.entries(value).map(([name, cell]) => [name, cell === '7' ? '8' : '7']))
}

const withNewYear = (table: Table): Table => {
  const last = table.rows.at(-1)!
  const row: Row = { ...last, from: FAR, value: other(kinds[table.key as keyof typeof kinds], last.value!) }
  return { ...table, rows: [...table.rows, row] }
}

test('the parameters of a new year change no answer dated before', () => {
  const tables = completeRelease.content.tables.map(withNewYear)
  const [today, tomorrow] = [
    lawOf(completeRelease),
    lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } }),
  ]
  const moved = asked.filter(
    ([, input]) => JSON.stringify(scenario(input, today)) !== JSON.stringify(scenario(input, tomorrow)),
  )
  expect(moved.map(([name]) => name)).toEqual([])
  expect(asked.length).toBeGreaterThan(100)
})

test('every parameter is read by some answer, and has its table', () => {
  const witness = new Witness(completeRelease)
  for (const [, input] of publishedInputs) scenario(input, witness)
  const unsound = manyInputs.flatMap((input) => {
    const result = scenario(input, witness)
    if (result.kind === 'InvalidSituation') return [result.problems]
    result.arretMaladie?.imposition?.()
    for (const one of [result.arretMaladie, result.maternite, result.paternite, result.adoption, result.congeNaissance])
      one?.demarches?.({ declaration: 'MENSUELLE' })
    return []
  })
  for (const profession of manyProfessions) caisseDe(profession, witness)
  expect(unsound).toEqual([])
  const unread = Object.keys(kinds).filter((key) => !witness.asked.has(key as keyof typeof kinds))
  expect(unread).toEqual([])
})

test('what sick pay answers under release 1 is what it answers with every later table', () => {
  const [first, complete] = [lawOf(baseline), lawOf(completeRelease)]
  const moved = asked.filter(([, input]) => {
    const { arret, situation } = input
    const [before, after] = [first, complete].map((law) => scenario({ situation, arret: arret ?? null }, law))
    if (before!.kind === 'InvalidSituation' || after!.kind === 'InvalidSituation') return false
    // what nobody told of a job is only supposed where its tables are known
    const said = (one: Scenario): string => JSON.stringify({ ...one.arretMaladie, hypotheses: [] })
    return said(before!) !== said(after!)
  })
  expect(moved.map(([name]) => name)).toEqual([])
})

/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { expect, test } from 'vitest'
import type { Scenario } from './scenario/result.ts'
import * as baseline from './baseline/release.ts'
import * as rules from './index.ts'
import { completeRelease } from './testing/releases.ts'
import * as upgrade from './upgrade/tables.ts'
import * as fr from './words/fr.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const examples = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, code]) => code!)
const modules = {
  '@abri/rules': rules,
  '@abri/rules/baseline': baseline,
  '@abri/rules/upgrade': upgrade,
  '@abri/rules/fr': fr,
}
const input = { situation: { activites: [] } }
const server = (address: string) => {
  expect(address).toBe('https://abri.example/releases/2.json')
  return { json: () => JSON.parse(JSON.stringify(completeRelease)) as unknown }
}

/** Runs an example as it is written, and tells what it prints and answers. */
async function run(example: string): Promise<{ readonly said: readonly string[]; readonly answer: Scenario }> {
  const body = stripTypeScriptTypes(example).replaceAll(/import (\{.*\}) from ('.*')/g, 'const $1 = modules[$2]')
  const said: string[] = []
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  const program = new AsyncFunction('modules', 'console', 'fetch', 'input', `${body}\nreturn answer`)
  const console = { log: (text: string) => said.push(text) }
  return { said, answer: (await program(modules, console, server, input)) as Scenario }
}

test('in Node: what is printed stands behind it', async () => {
  expect((await run(examples[0]!)).said).toEqual(['819.96'])
})

test('every benefit: the amounts of the text', async () => {
  const { maternite, cotisations, retraite, invalidite, deces, couverture } = (await run(examples[1]!)).answer
  const told = readme.slice(readme.indexOf('This liberal has'))
  expect([maternite!.allocationReposMaternel, maternite!.calendrier.joursIndemnises]).toEqual(['4005.00', 112])
  expect(told).toContain('4 005.00 € for maternal rest and 65.84 € a day for 112 days')
  expect([maternite!.indemniteJournaliere, cotisations!.total]).toEqual(['65.84', '1935.00'])
  expect(told).toContain('1 935.00 € to pay')
  expect(retraite!.trimestres).toBe(4)
  expect([invalidite!.totalMensuel, deces!.total, couverture!.statuts]).toEqual(['825.00', '12015.00', ['INDEPENDANT']])
})

test('in a browser: a release that a server gives', async () => {
  expect((await run(examples[2]!)).answer).toMatchObject({
    kind: 'InvalidSituation',
    problems: [{ code: 'LISTE_VIDE' }],
  })
  expect(examples).toHaveLength(3)
})

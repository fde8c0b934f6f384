import { readdirSync } from 'node:fs'

/** Tests that take seconds: each alone, after the others. */
const SLOW = /^(days|properties|invariants|every-benefit|every-cent|every-parameter)\.test\.ts$/
/** The folders whose tests meet a folder beside its own and the scenario's, because it only serves them. */
const WITNESSES: Readonly<Record<string, readonly string[]>> = {
  cotisations: ['invalidite-deces', 'retraite'],
  demarches: ['conjointe', 'imposition'],
  imposition: ['conjointe'],
  law: ['release', 'maladie', 'doctrine', 'readings'],
  maladie: ['emploi-salarie'],
  maternite: ['paternite'],
  parameters: ['baseline'],
  release: ['law', 'baseline', 'doctrine'],
  revenu: ['maladie', 'invalidite-deces', 'maternite'],
  scenario: ['maladie', 'emploi-salarie', 'cotisations'],
  time: ['retraite', 'cotisations', 'maternite'],
  upgrade: ['baseline'],
  versements: ['maladie', 'maternite', 'paternite', 'emploi-salarie'],
}

/** Folders on which no answer rests: their own tests alone meet them. */
const ALONE: readonly string[] = ['properties']

/** The test files that meet a folder's mutants, in bundles asked one after the other until one fails: its own, others', the published figures, what holds of every answer, then slow ones. */
export function testsOf(folder: string): readonly (readonly string[])[] {
  const all = (name: string): readonly string[] =>
    readdirSync(`src/${name}`)
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `src/${name}/${file}`)
  const isSlow = (file: string): boolean => SLOW.test(file.slice(file.lastIndexOf('/') + 1))
  const witnesses = ['scenario', ...(WITNESSES[folder] ?? [])].filter((name) => name !== folder)
  const [own, others] = [all(folder), witnesses.flatMap(all)]
  const beside = [
    others.filter((file) => !isSlow(file)),
    ['src/published-cases.test.ts'],
    ['src/every-answer.test.ts', 'src/every-fact.test.ts'],
  ]
  const bundles = [
    own.filter((file) => !isSlow(file)),
    ...(ALONE.includes(folder) ? [] : beside),
    ...(process.env['MUTATED_QUICKLY'] ? [] : own.filter(isSlow).map((file) => [file])),
  ]
  return bundles.filter((files) => files.length > 0)
}

/** One thing that must hold of the repository: a command that exits 0 when it does. */
export interface Check {
  readonly name: string
  readonly command: readonly [program: string, ...args: string[]]
}

/** Comes first: types of the packages, generated documents, the schema and sizes are read from what it leaves. */
export const build: Check = {
  name: 'build',
  command: ['pnpm', 'exec', 'turbo', 'run', 'build', '--output-logs=errors-only'],
}

/** The long ones first, so that the others fill the gaps. */
export const checks: readonly Check[] = [
  { name: 'lint', command: ['pnpm', 'exec', 'oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'types: admin', command: types('apps/admin') },
  { name: 'unused code', command: ['pnpm', 'exec', 'knip'] },
  { name: 'format', command: ['pnpm', 'exec', 'prettier', '--check', '--log-level=warn', '--cache', '.'] },
  { name: 'types: packages', command: ['pnpm', 'exec', 'tsc', '-b', 'packages/rules', 'packages/api'] },
  { name: 'types: widget', command: types('apps/widget') },
  { name: 'types: oracle', command: types('packages/oracle') },
  { name: 'types: e2e', command: types('e2e') },
  { name: 'types: scripts', command: types('scripts') },
  { name: 'schema', command: ['pnpm', '--filter', '@abri/api', 'emit-schemas', '--check'] },
  { name: 'sizes', command: ['node', 'scripts/check/sizes.ts'] },
  { name: 'house rules', command: ['node', 'scripts/check/house-rules.ts'] },
]

function types(project: string): Check['command'] {
  return ['pnpm', 'exec', 'tsc', '--noEmit', '-p', project]
}

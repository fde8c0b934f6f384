/** One run of a test tool, in one folder, with one JSON report. */
export interface Suite {
  readonly name: string
  readonly folder: string
  readonly tool: 'vitest' | 'playwright'
  readonly needs: readonly Need[]
}

/** What a suite wants of the machine beside Node. */
export type Need = 'chromium' | 'postgres'

const all: readonly Suite[] = [
  { name: 'scripts', folder: 'scripts', tool: 'vitest', needs: [] },
  { name: 'rules', folder: 'packages/rules', tool: 'vitest', needs: [] },
  { name: 'oracle', folder: 'packages/oracle', tool: 'vitest', needs: [] },
  { name: 'api', folder: 'packages/api', tool: 'vitest', needs: ['postgres'] },
  { name: 'admin', folder: 'apps/admin', tool: 'vitest', needs: [] },
  { name: 'widget', folder: 'apps/widget', tool: 'vitest', needs: [] },
  { name: 'e2e', folder: 'e2e', tool: 'playwright', needs: ['chromium'] },
]

/** The suites asked for by name, all when none is; throws on a name that is not one. */
export function suites(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !all.some((suite) => suite.name === name))
  if (unknown.length > 0) {
    throw new Error(`no suite "${unknown.join(', ')}": there are ${all.map(({ name }) => name).join(', ')}`)
  }
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name))
}

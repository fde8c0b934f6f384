import { expect, test } from 'vitest'
import { findings } from './findings.ts'

const folder = ['', 'home', 'someone'].join('/')
const host = ['registry', 'npmjs', 'org'].join('.')

test('a path of one machine is found, with its line', () => {
  expect(findings('a.ts', `first\nconst data = '${folder}/data'`)).toEqual([
    `a.ts:2: a path of one machine: const data = '${folder}/data'`,
  ])
})

test('an address and a path within the repository are not paths of a machine', () => {
  expect(findings('a.ts', `https://example.fr${folder} packages${folder}`)).toEqual([])
})

test('the host of a registry is found, in a lock file too', () => {
  expect(findings('pnpm-lock.yaml', `from ${host}/x.tgz`)).toHaveLength(1)
})

test('a file of 301 lines is too long, a table of parameters may be', () => {
  const long = 'line\n'.repeat(301)
  expect(findings('packages/rules/src/rule.ts', long)).toEqual(['packages/rules/src/rule.ts: 301 lines, 300 at most'])
  expect(findings('packages/rules/src/rule.ts', 'line\n'.repeat(300))).toEqual([])
  expect(findings('packages/rules/src/baseline/pmss.ts', long)).toEqual([])
})

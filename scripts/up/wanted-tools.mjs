import { acceptsNode } from './accepted-node.mjs'
import { INTEGRITY, NODE, PNPM } from './pinned-tools.mjs'

/**
 * @typedef {{ platform: string, arch: string, musl: boolean, node: string }} Machine
 * @typedef {{ name: string, version: string, integrity: string, program: string }} Tool `program` is its path within the package
 */

/**
 * The packages this machine lacks: pnpm always (whichever is installed may be another version), Node where it is too old.
 * Throws a sentence for the reader where the registry has no build.
 * @param {Machine} machine
 * @returns {{ pnpm: Tool, node: Tool | null }}
 */
export function wantedTools(machine) {
  const { platform, arch, musl } = machine
  const exe = platform === 'win32' ? '.exe' : ''
  const pnpm = `@pnpm/exe.${platform}-${arch}${musl ? '-musl' : ''}`
  return {
    pnpm: tool(pnpm, PNPM, `pnpm${exe}`, `there is no pnpm ${PNPM} for ${platform}-${arch} on the npm registry`),
    node: acceptsNode(machine.node) ? null : wantedNode(machine, exe),
  }
}

/** @param {Machine} machine @param {string} exe */
function wantedNode({ platform, arch, musl, node }, exe) {
  const name = musl ? '' : `node-${platform === 'win32' ? 'win' : platform}-${arch}`
  const missing = `Node ${node} is too old, and the npm registry has no Node ${NODE} for ${platform}-${arch}: install Node 24 yourself, then run this again`
  return tool(name, NODE, `bin/node${exe}`, missing)
}

/** @param {string} name @param {string} version @param {string} program @param {string} missing @returns {Tool} */
function tool(name, version, program, missing) {
  const integrity = INTEGRITY[name]
  if (integrity === undefined) throw new Error(missing)
  return { name, version, integrity, program }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { runToEnd } from './run-to-end.mjs'

const here = { cwd: import.meta.dirname, env: process.env }

test('the exit code is the program’s own', async () => {
  expect(await runToEnd(process.execPath, ['-e', 'process.exit(7)'], here)).toBe(7)
})

test('a program ended by a signal answers as a shell would', async () => {
  expect(await runToEnd(process.execPath, ['-e', 'process.kill(process.pid, "SIGTERM")'], here)).toBe(143)
})

test('a program that is not there is an error, not an exit code', async () => {
  await expect(runToEnd('/no/such/program', [], here)).rejects.toThrow(/ENOENT/)
})

// A server that ends well on its first signal and badly on a second one.
const server = `
  let signals = 0
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {
    signals += 1
    setImmediate(() => setImmediate(() => (console.log(signal), process.exit(signals === 1 ? 42 : 1))))
  })
  setInterval(() => {}, 1000)
  console.log('ready')`
const parent = `
  import { runToEnd } from './run-to-end.mjs'
  process.exitCode = await runToEnd(process.execPath, ['-e', ${JSON.stringify(server)}], { cwd: '.', env: process.env })`

test.each(['SIGINT', 'SIGTERM'] as const)('%s reaches the program once, and we end when it has', async (signal) => {
  const args = ['--input-type=module', '-e', parent]
  const child = spawn(process.execPath, args, { cwd: here.cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  await once(createInterface(child.stdout), 'line')
  child.kill(signal)
  child.kill(signal)
  const [code] = await once(child, 'exit')
  expect(code).toBe(42)
})

test('when npm’s shell dies of a signal without passing it on, the program is still asked to end', async () => {
  const line = `"$0" --input-type=module -e "$1"; true`
  const env = { ...process.env, npm_lifecycle_event: 'start' }
  const args = ['-c', line, process.execPath, parent]
  const shell = spawn('sh', args, { cwd: here.cwd, env, stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(shell.stdout)
  await once(lines, 'line')
  const lastWords = once(lines, 'line')
  shell.kill('SIGTERM')
  expect(await lastWords).toEqual(['SIGTERM'])
})

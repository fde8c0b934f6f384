import { spawn } from 'node:child_process'
import { onOrphaned } from './on-orphaned.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 }

/**
 * Runs a program to its end and answers its exit code. Signals pass to it, each once: a terminal, npm and a
 * supervisor may all send us the same one.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' })
    const passing = [...SIGNALS.map((signal) => passOnce(signal, child)), onOrphaned(() => child.kill('SIGTERM'))]
    const end = () => passing.forEach((stopPassing) => stopPassing())
    child.on('error', (error) => (end(), reject(error)))
    child.on('exit', (code, signal) => (end(), resolve(code ?? 128 + numberOf(signal))))
  })
}

/** Ctrl-C reaches the whole foreground group by itself. @param {NodeJS.Signals} signal @param {import('node:child_process').ChildProcess} child */
function passOnce(signal, child) {
  const byTerminal = signal === 'SIGINT' && process.stdin.isTTY
  let passed = false
  const pass = () => {
    if (!byTerminal && !passed) child.kill(signal)
    passed = true
  }
  process.on(signal, pass)
  return () => process.off(signal, pass)
}

/** @param {NodeJS.Signals | null} signal */
const numberOf = (signal) =>
  signal !== null && signal in NUMBERS ? NUMBERS[/** @type {keyof typeof NUMBERS} */ (signal)] : 1

import { spawn } from 'node:child_process'
import { onOrphaned } from './on-orphaned.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1, SIGKILL: 9 }

/**
 * Runs a program to its end and answers its exit code. It is asked to end once, however many of a terminal, npm and a
 * supervisor send us the same wish.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<number>}
 */
export function runToEnd(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: 'inherit' })
    const stopPassing = passSignals(child)
    child.on('error', (error) => (stopPassing(), reject(error)))
    child.on('exit', (code, signal) => (stopPassing(), resolve(code ?? 128 + numberOf(signal))))
  })
}

/** @param {import('node:child_process').ChildProcess} child @returns {() => void} */
function passSignals(child) {
  let asked = false
  /** @param {NodeJS.Signals} signal */
  const ask = (signal) => {
    const byTerminal = signal === 'SIGINT' && process.stdin.isTTY // Ctrl-C reaches the whole foreground group by itself
    if (!asked && !byTerminal) child.kill(signal)
    asked = true
  }
  for (const signal of SIGNALS) process.on(signal, ask)
  const stopWatching = onOrphaned(() => ask('SIGTERM'))
  return () => {
    for (const signal of SIGNALS) process.off(signal, ask)
    stopWatching()
  }
}

/** @param {NodeJS.Signals | null} signal */
const numberOf = (signal) =>
  signal !== null && signal in NUMBERS ? NUMBERS[/** @type {keyof typeof NUMBERS} */ (signal)] : 1

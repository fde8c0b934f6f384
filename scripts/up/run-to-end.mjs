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
    // listened for before there is a program: a wish that comes while it starts must not end us alone
    const stopPassing = passSignals((signal) => child.kill(signal))
    const child = spawn(command, args, { ...options, stdio: 'inherit' })
    child.on('error', (error) => (stopPassing(), reject(error)))
    child.on('exit', (code, signal) => (stopPassing(), resolve(code ?? 128 + numberOf(signal))))
  })
}

/** @param {(signal: NodeJS.Signals) => void} pass @returns {() => void} */
function passSignals(pass) {
  let asked = false
  /** @param {NodeJS.Signals} signal */
  const ask = (signal) => {
    const byTerminal = signal === 'SIGINT' && process.stdin.isTTY // Ctrl-C reaches the whole foreground group by itself
    if (!asked && !byTerminal) pass(signal)
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

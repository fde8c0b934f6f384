import 'reflect-metadata'
import { readSettings } from './server/settings.ts'
import { start, type Running } from './server/start.ts'
import { reasonOf, StartRefused } from './store/start-refused.ts'

const log = (error: unknown): void =>
  console.error(new Date().toISOString(), error instanceof Error ? (error.stack ?? error.message) : error)

function fail(error: unknown): never {
  if (error instanceof StartRefused) console.error(`abri: ${reasonOf(error)}`)
  else log(error)
  process.exit(1)
}

/** A signal that comes while the server starts waits for it to have started. */
function stopOnSignal(starting: Promise<Running>): void {
  const stop = (): void => {
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
    starting.then((running) => running.stop()).then(() => process.exit(0), fail)
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
}

process.on('unhandledRejection', log)
try {
  const starting = start(readSettings(process.env), (line) => console.log(line), log)
  stopOnSignal(starting)
  await starting
} catch (error) {
  fail(error)
}

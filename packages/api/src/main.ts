import 'reflect-metadata'
import { readSettings } from './server/settings.ts'
import { start } from './server/start.ts'
import { reasonOf, StartRefused } from './store/start-refused.ts'

const log = (error: unknown): void =>
  console.error(new Date().toISOString(), error instanceof Error ? (error.stack ?? error.message) : error)

async function main(): Promise<void> {
  const running = await start(readSettings(process.env), (line) => console.log(line), log)
  const stop = (): void => {
    process.removeAllListeners('SIGTERM').removeAllListeners('SIGINT')
    running.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        log(error)
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop).once('SIGINT', stop)
  process.on('unhandledRejection', log)
}

main().catch((error: unknown) => {
  if (error instanceof StartRefused) console.error(`abri: ${reasonOf(error)}`)
  else log(error)
  process.exit(1)
})

import { LogAnchor } from './log/anchor.ts'
import { verifyLog } from './log/verify.ts'
import { readSettings } from './server/settings.ts'
import { openForReading } from './store/open-for-reading.ts'
import { reasonOf, StartRefused } from './store/start-refused.ts'

async function main(): Promise<void> {
  const settings = readSettings(process.env)
  const store = await openForReading(settings)
  try {
    const { valid, entries, head, firstBroken } = await verifyLog(store, new LogAnchor(store, settings.logAnchor))
    if (entries === 0 && valid) throw new StartRefused('The log is empty: this is not the database of an installation')
    console.log(
      valid
        ? `The log is whole: ${entries} entries, head ${head}`
        : `The log is broken from entry ${firstBroken} on, of ${entries}`,
    )
    process.exitCode = valid ? 0 : 1
  } finally {
    await store.close()
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? `abri: ${reasonOf(error)}` : error)
  process.exitCode = 1
})

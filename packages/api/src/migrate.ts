import { databaseUrlOf } from './server/settings.ts'
import { migrateFor } from './store/migrate-for.ts'
import { reasonOf, StartRefused } from './store/start-refused.ts'

async function main(): Promise<void> {
  const given = (name: string): string => {
    const url = databaseUrlOf(name, process.env[name]?.trim() || null)
    if (url === null) throw new StartRefused(`${name} is missing: the tables belong to one role, the server is another`)
    return url
  }
  const role = await migrateFor(given('MIGRATION_DATABASE_URL'), given('DATABASE_URL'))
  console.log(`The tables are up to date; the server may use them as ${role}, and cannot change what is published`)
}

main().catch((error: unknown) => {
  console.error(error instanceof StartRefused ? `abri: ${reasonOf(error)}` : error)
  process.exitCode = 1
})

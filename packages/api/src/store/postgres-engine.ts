import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Database } from './database.ts'
import { reasonOf, StartRefused } from './start-refused.ts'
import type { Engine } from './store.ts'
import { listenForPublications } from './listen.ts'
import { textTypes } from './text-types.ts'

/** A PostgreSQL server, which any number of processes may share. */
export async function openPostgres(connectionString: string): Promise<Engine> {
  const types = {
    getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
      textTypes[oid] ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  }
  const pool = new pg.Pool({
    connectionString,
    types,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  })
  // an idle connection that the server closed: the pool replaces it
  pool.on('error', () => undefined)
  // one in use: its query fails too, and that is where it is told; unheard, the event would end the process
  pool.on('connect', (client) => client.on('error', () => undefined))
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new StartRefused(`PostgreSQL at DATABASE_URL cannot be reached: ${reasonOf(error)}`)
  }
  let stopListening = async (): Promise<void> => undefined
  return {
    kind: 'postgresql',
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    trimLog: async () => undefined,
    async onPublication(hint) {
      stopListening = await listenForPublications(connectionString, hint)
    },
    async close() {
      await stopListening()
      await pool.end()
    },
  }
}

import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
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
  const mine = `abri ${randomUUID()}`
  const pool = new pg.Pool({
    connectionString,
    application_name: mine,
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
    ...{ kind: 'postgresql', process: mine },
    db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }),
    async isGone(other, on) {
      const connections = sql`select 1 from pg_stat_activity where application_name = ${other}`
      return (await connections.execute(on)).rows.length === 0
    },
    trimLog: async () => undefined,
    async onPublication(hint) {
      stopListening = await listenForPublications({ connectionString, application_name: mine }, hint)
    },
    async close() {
      await stopListening()
      await pool.end()
    },
  }
}

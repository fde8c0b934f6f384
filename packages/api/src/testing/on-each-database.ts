import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject } from 'vitest'
import type { Engine } from '../store/store.ts'
import type { Place } from '../store/open-store.ts'

/** The address of a PostgreSQL server where tests may create databases; without it only the embedded database is tested. */
const server = process.env['TEST_DATABASE_URL']

/** Runs the same tests on the embedded database and on PostgreSQL, each on a fresh one that is dropped at the end. */
export function onEachDatabase(name: string, tests: Tests): void {
  describe(`${name}, on PGlite`, () => withPlace(pglitePlace, 'pglite', tests))
  describe.skipIf(server === undefined)(`${name}, on PostgreSQL`, () => withPlace(postgresPlace, 'postgresql', tests))
}

type Tests = (place: () => Place, kind: Engine['kind']) => void
type Made = { readonly place: Place; remove(): Promise<void> }

function withPlace(make: () => Promise<Made>, kind: Engine['kind'], tests: Tests): void {
  let made: Made
  beforeAll(async () => {
    made = await make()
  })
  afterAll(() => made.remove())
  tests(() => made.place, kind)
}

/** A folder with an embedded database that has its tables and nothing else. */
export async function pglitePlace(): Promise<Made> {
  const dataFolder = temporaryFolder()
  cpSync(inject('templateFolder'), dataFolder, { recursive: true })
  return {
    place: { databaseUrl: null, dataFolder },
    remove: async () => rmSync(dataFolder, { recursive: true, force: true }),
  }
}

async function postgresPlace(): Promise<Made> {
  const dataFolder = temporaryFolder()
  const name = `abri_test_${randomBytes(6).toString('hex')}`
  await onServer(`create database ${name}`)
  const url = new URL(server ?? '')
  url.pathname = `/${name}`
  return {
    place: { databaseUrl: url.href, dataFolder },
    async remove() {
      await onServer(`drop database ${name} with (force)`)
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A new empty folder. */
export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'abri-test-'))

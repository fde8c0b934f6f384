import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { afterEach, expect, test } from 'vitest'
import { sql } from 'kysely'
import { pglitePlace } from '../testing/on-each-database.ts'
import { openStore } from './open-store.ts'
import { DatabaseStopped } from './synced-pglite.ts'
import { isUnavailable } from './unavailable.ts'

const { fsyncSync } = fs
afterEach(() => theDisk(fsyncSync))

/** What this process gets for an fsync, of whatever file. */
function theDisk(sync: typeof fsyncSync): void {
  fs.fsyncSync = sync
  syncBuiltinESMExports()
}

test('a commit forces the log of the database to the disk before it returns', async () => {
  const { place, remove } = await pglitePlace()
  const store = await openStore(place)
  const forced: string[] = []
  theDisk((file) => {
    forced.push(fs.readlinkSync(`/proc/self/fd/${file}`))
    fsyncSync(file)
  })
  await sql`update head set number = number`.execute(store.conn())
  expect(forced).toEqual([expect.stringMatching(/pg_wal\/[0-9A-F]{24}$/)])
  await store.close()
  await remove()
})

test('a commit that the disk refused is no success, nor is anything after it: only a new start knows what is there', async () => {
  const { place, remove } = await pglitePlace()
  const store = await openStore(place)
  const write = (number: number) => store.tx(() => sql`update head set number = ${number}`.execute(store.conn()))
  await write(7)
  theDisk(() => {
    throw Object.assign(new Error('EIO: i/o error, fsync'), { code: 'EIO' })
  })
  await expect(write(8)).rejects.toThrow(DatabaseStopped)
  theDisk(fsyncSync)
  const refusal = await write(9).catch((error: unknown) => error)
  expect(refusal).toBeInstanceOf(DatabaseStopped)
  expect(isUnavailable(refusal)).toBe(true)
  await expect(store.conn().selectFrom('head').selectAll().execute()).rejects.toThrow(DatabaseStopped)
  await store.close()
  const again = await openStore(place)
  const { number } = await again.conn().selectFrom('head').select('number').executeTakeFirstOrThrow()
  expect([7, 8]).toContain(number)
  await again.close()
  await remove()
})

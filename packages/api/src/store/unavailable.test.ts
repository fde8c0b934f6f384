import pg from 'pg'
import { expect, test } from 'vitest'
import { openPostgres } from './postgres-engine.ts'
import { isUnavailable } from './unavailable.ts'

test('a database that cannot be reached is told from a fault', async () => {
  const client = new pg.Client({ host: '127.0.0.1', port: 1 })
  const refused = await client.connect().catch((error: unknown) => error)
  expect(isUnavailable(refused)).toBe(true)
  expect(isUnavailable(Object.assign(new Error('disk full'), { code: '53100' }))).toBe(true)
  expect(isUnavailable(Object.assign(new Error('broken rule'), { code: '23514' }))).toBe(false)
  expect(isUnavailable(new TypeError('x is undefined'))).toBe(false)
  await expect(openPostgres('postgres://127.0.0.1:1/x')).rejects.toThrow('PostgreSQL at DATABASE_URL cannot be reached')
})

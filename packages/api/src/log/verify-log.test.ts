import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Place } from '../store/open-store.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase, pglitePlace, temporaryFolder } from '../testing/on-each-database.ts'

const COMMAND = fileURLToPath(new URL('../../dist/verify-log.js', import.meta.url))

/** Runs the command as its operator does; answers its exit code and what it says. */
function verifyLog({ databaseUrl, dataFolder }: Place) {
  const database = databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }
  const env = { PATH: process.env['PATH'], ABRI_DATA: dataFolder, ...database }
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND], { env, encoding: 'utf8' })
  return { status, said: (stdout + stderr).trim().split('\n') }
}

onEachDatabase('the command that verifies the log', (place) => {
  let head: string | null
  beforeAll(async () => {
    const abri = await Installation.open(place())
    await abri.administrator()
    ;({ hash: head } = await abri.store.conn().selectFrom('log_head').select('hash').executeTakeFirstOrThrow())
    await abri.close()
  })

  test('finds the log of a real installation whole, then broken once it was altered', async () => {
    expect(verifyLog(place())).toEqual({ status: 0, said: [`The log is whole: 4 entries, head ${head}`] })
    const store = await openStore(place())
    await sql`alter table log disable trigger user`.execute(store.conn())
    await sql`update log set actor = 'Personne' where sequence = 2`.execute(store.conn())
    await store.close()
    expect(verifyLog(place())).toEqual({ status: 1, said: ['The log is broken from entry 2 on, of 4'] })
  })
})

test('an embedded database in use is left alone', async () => {
  const { place, remove } = await pglitePlace()
  const abri = await Installation.open(place)
  expect(verifyLog(place)).toEqual({ status: 1, said: [expect.stringContaining(`in use by process ${process.pid}`)] })
  await abri.close()
  await remove()
})

test('a log without an entry is refused', async () => {
  const { place, remove } = await pglitePlace()
  expect(verifyLog(place)).toEqual({ status: 1, said: [expect.stringContaining('The log is empty')] })
  await remove()
})

test('a folder without a database is refused and stays as it was', () => {
  const folder = temporaryFolder()
  afterAll(() => rmSync(folder, { recursive: true }))
  for (const dataFolder of [folder, join(folder, 'nowhere')])
    expect(verifyLog({ databaseUrl: null, dataFolder })).toEqual({
      status: 1,
      said: [expect.stringContaining(`There is no database in ${dataFolder}`)],
    })
  expect(readdirSync(folder)).toEqual([])
})

test('the folder is the same from wherever the command is started', () => {
  const program = `const { readSettings } = await import(process.argv[1]); process.stdout.write(readSettings({}).dataFolder)`
  const settings = fileURLToPath(new URL('../../dist/server/settings.js', import.meta.url))
  const root = fileURLToPath(new URL('../../../../', import.meta.url))
  const folders = [root, join(root, 'packages/api'), temporaryFolder()].map((cwd) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', program, settings], { cwd, encoding: 'utf8' }),
  )
  expect(new Set(folders)).toEqual(new Set([join(root, '.data')]))
  expect(existsSync(join(root, 'packages/api/.data'))).toBe(false)
})

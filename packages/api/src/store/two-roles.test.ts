import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { approve, approved, PASS_2027, publish, setRow, openDraft, submit, submitted } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { temporaryFolder } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'
import { migrateFor } from './migrate-for.ts'
import { openStore } from './open-store.ts'

const server = process.env['TEST_DATABASE_URL']
const name = `abri_roles_${randomBytes(6).toString('hex')}`

/** One statement as whoever may create databases and roles. */
async function asServer(statement: string, database?: string): Promise<void> {
  const url = new URL(server ?? '')
  if (database) url.pathname = `/${database}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of the new database for one of its two roles. */
function addressOf(role: string): string {
  const url = new URL(server ?? '')
  Object.assign(url, { pathname: `/${name}`, username: role, password: 'essai' })
  return url.href
}
const [owner, app] = [`${name}_owner`, `${name}_app`]

describe.skipIf(!server)('tables of one role and a server of another, on PostgreSQL', () => {
  const dataFolder = temporaryFolder()
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    for (const role of [owner, app]) await asServer(`create role ${role} login password 'essai'`)
    await asServer(`create database ${name} owner ${owner}`)
    expect(await migrateFor(addressOf(owner), addressOf(app))).toBe(app)
    abri = await Installation.open({ databaseUrl: addressOf(app), dataFolder })
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(async () => {
    await abri?.close()
    await asServer(`drop database if exists ${name} with (force)`)
    for (const role of [owner, app]) await asServer(`drop role if exists ${role}`)
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const run = (statement: string) => sql.raw(statement).execute(abri.store.conn())

  test('the server does all that it does: a draft is written, approved and published', async () => {
    const release = await publish(approver, await approved(analyst, approver))
    expect(release).toMatchObject({ number: 2, author: 'Nour Analyste', approver: 'Sacha Relecteur' })
    const { rows } = await sql<{ role: string }>`select current_user as role`.execute(abri.store.conn())
    expect(rows).toEqual([{ role: app }])
  })

  test.each(
    ['log', 'releases', 'approvals', 'submissions', 'draft_writers', 'recalls', 'comments'].flatMap((table) => [
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `drop table ${table} cascade`,
      `alter table ${table} disable trigger all`,
      `alter table ${table} add column more text`,
    ]),
  )('%s: the database itself refuses', async (statement) => {
    await expect(run(statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  test.each([
    `update log set details = '{}'`,
    `update releases set content = '{}'`,
    `update approvals set approver = 'abri'`,
    `update submissions set body = '{}'`,
    `update log_head set sequence = 0, hash = null`,
    `delete from log_head`,
    `drop trigger log_append_only on log`,
    `drop trigger releases_approved on releases`,
    `drop trigger approvals_four_eyes on approvals`,
    `create or replace function approver_is_another() returns trigger language plpgsql as $$ begin return new; end $$`,
    `alter function approver_is_another() reset search_path`,
    `drop function refuse_change() cascade`,
    `create table mine (id text)`,
    `set session authorization ${owner}`,
    `set role ${owner}`,
    `delete from kysely_migration`,
    `alter role ${app} superuser`,
  ])('%s: the database itself refuses', async (statement) => {
    await expect(run(statement)).rejects.toThrow(/permission denied|must be owner|must be superuser|not the owner/)
  })

  test('nobody approves what they wrote, by a raw insert and with a table of their own put before ours', async () => {
    const { id, snapshot } = await submitted(analyst, { ...PASS_2027, from: '2028-01-01', value: '49200', quote: null })
    const insert = `insert into approvals (id, draft, snapshot, approver, at) values ('forged', '${id}', '${snapshot}', '${analyst.id}', '2026-11-22T00:00:00.000Z')`
    await expect(run(insert)).rejects.toThrow('who wrote in a draft cannot approve it')
    await abri.store.engine.db.connection().execute(async (one) => {
      const there = (statement: string) => sql.raw(statement).execute(one)
      await there('create temporary table draft_writers (draft text, person text)')
      await there(`create temporary table roles (person text, role text, active boolean)`)
      await there(`insert into pg_temp.roles values ('${analyst.id}', 'APPROVER', true)`)
      await expect(there(insert)).rejects.toThrow('who wrote in a draft cannot approve it')
      await there('drop table pg_temp.draft_writers, pg_temp.roles')
    })
  })

  test('an entry of the log follows the one before, and no release stands without an approval', async () => {
    const forged = `insert into log (sequence, at, actor, action, subject, details, previous, hash) values (1000000, 'x', 'x', 'x', 'x', '{}', null, 'x')`
    await expect(run(forged)).rejects.toThrow('does not follow entry')
    const release = `insert into releases (number, contenu, content, maillon, author, published_at, draft, snapshot, approval, approver)
      select 3, contenu, content, 'forged', author, published_at, draft, snapshot, approval, approver from releases where number = 2`
    await expect(run(release)).rejects.toThrow(/has no approval of exactly its content|duplicate key/)
  })

  test('a server whose tables are older than its code says who has to bring them up to date', async () => {
    await asServer(`delete from kysely_migration where name = '022-own-schema'`, name)
    await expect(openStore({ databaseUrl: addressOf(app), dataFolder })).rejects.toThrow(
      'lack 022-own-schema: run `npm run migrate` as their owner first',
    )
    await migrateFor(addressOf(owner), addressOf(app))
    await (await openStore({ databaseUrl: addressOf(app), dataFolder })).close()
  })

  test('one role for both is no separation', async () => {
    await expect(migrateFor(addressOf(owner), addressOf(owner))).rejects.toThrow('the server needs another')
  })

  test('what the server edits, it may still edit after the tables were brought up to date again', async () => {
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', {
      ...PASS_2027,
      from: '2028-01-01',
      value: '49200',
      quote: null,
    })
    expect(await approve(approver, await submit(analyst, draft))).toMatchObject({ status: 'APPROVED' })
  })
})

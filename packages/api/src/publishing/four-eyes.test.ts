import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../releases/hashes.ts'
import { approved, openDraft, PASS_2027, publish, submitted } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

onEachDatabase('four eyes in the database itself', (place) => {
  let [abri, analyst, approver, author]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    author = await abri.person(administrator, 'APPROVER', 'Lou Autrice')
  })
  afterAll(() => abri.close())

  const run = (statement: ReturnType<typeof sql>) => statement.execute(abri.store.conn())
  const row = { ...PASS_2027, quote: null }
  const approval = (draft: { id: string; snapshot: string }, by: string) =>
    run(
      sql`insert into approvals (id, draft, snapshot, approver, at) values (${by + draft.id}, ${draft.id}, ${draft.snapshot}, ${by}, '2026-11-21T00:00:00.000Z')`,
    )
  const release = (
    draft: { id: string; snapshot: string },
    approvalId: string | null,
    content: string,
    number = 2,
    [writer, by] = ['x', 'y'],
  ) =>
    run(sql`insert into releases (number, contenu, content, maillon, author, approver, published_at, draft, snapshot, approval)
      values (${number}, ${sha256(content)}, ${content}, ${'m' + number}, ${writer}, ${by}, '2026-11-21T00:00:00.000Z', ${draft.id}, ${draft.snapshot}, ${approvalId})`)
  const contentOf = async ({ snapshot }: { snapshot: string }) =>
    (
      await abri.store
        .conn()
        .selectFrom('submissions')
        .select('content')
        .where('snapshot', '=', snapshot)
        .executeTakeFirstOrThrow()
    ).content

  test('nobody who wrote in a draft, and nobody who is no approver, approves it', async () => {
    const draft = await submitted(author, row)
    await expect(approval(draft, author.id)).rejects.toThrow('who wrote in a draft cannot approve it')
    await expect(approval(draft, analyst.id)).rejects.toThrow('only an approver approves')
    await expect(run(sql`delete from draft_writers where draft = ${draft.id}`)).rejects.toThrow('append-only')
    await approval(draft, approver.id)
  })

  test('only what is submitted now is approved', async () => {
    const open = await openDraft(analyst)
    await expect(approval({ id: open.id, snapshot: 'none' }, approver.id)).rejects.toThrow(
      'the snapshot is not the one submitted',
    )
  })

  test('no release without an approval of exactly its content', async () => {
    const waiting = await submitted(analyst, row)
    await expect(release(waiting, null, await contentOf(waiting))).rejects.toThrow('no approval of exactly its content')
    const draft = await approved(analyst, approver, row)
    const { id } = await abri.store
      .conn()
      .selectFrom('approvals')
      .select('id')
      .where('draft', '=', draft.id)
      .executeTakeFirstOrThrow()
    await expect(release(waiting, id, await contentOf(waiting))).rejects.toThrow('no approval of exactly its content')
    await expect(release(draft, id, '{"format":1}')).rejects.toThrow('no approval of exactly its content')
    await expect(release(draft, id, await contentOf(draft), 3)).rejects.toThrow('does not follow the newest')
    await expect(
      run(
        sql`insert into submissions select snapshot || 'x', draft, body, contenu, content, submitter, at from submissions where draft = ${draft.id}`,
      ),
    ).rejects.toThrow('submissions')
  })

  test('a release names those who wrote and approved it, nobody else', async () => {
    const draft = await approved(analyst, approver, row)
    const links = await abri.store
      .conn()
      .selectFrom('approvals')
      .select('id')
      .where('draft', '=', draft.id)
      .executeTakeFirstOrThrow()
    const content = await contentOf(draft)
    const named = (writer: string, by: string) => release(draft, links.id, content, 2, [writer, by])
    for (const [writer, by] of [
      ['x', 'Sacha Relecteur'],
      ['Nour Analyste', 'y'],
      ['Sacha Relecteur', 'Nour Analyste'],
      ['', ''],
    ] as const)
      await expect(named(writer, by)).rejects.toThrow('does not name those who wrote and approved it')
    const undo = new Error('undo')
    await expect(
      abri.store.tx(async () => {
        await named('Nour Analyste', 'Sacha Relecteur')
        throw undo
      }),
    ).rejects.toBe(undo)
  })

  test('Abri writes its own drafts and does nothing else that people do', async () => {
    for (const statement of [
      sql`insert into roles (person, role) values ('abri', 'APPROVER')`,
      sql`update roles set person = 'abri' where person = ${author.id}`,
      sql`insert into credentials (id, account_id, provider_id, person, password) values ('x', 'abri', 'credential', 'abri', 'x')`,
      sql`insert into sessions (id, token, person, expires_at) values ('x', 'x', 'abri', now())`,
    ])
      await expect(run(statement)).rejects.toThrow('not_abri')
    const draft = await submitted(analyst, row)
    await expect(approval(draft, 'abri')).rejects.toThrow('only an approver approves')
    await expect(
      run(
        sql`insert into submissions (snapshot, draft, body, contenu, content, submitter, at)
          select snapshot, draft, body, contenu, content, 'abri', at from submissions where snapshot = ${draft.snapshot}`,
      ),
    ).rejects.toThrow('not_abri')
  })

  test('of the upgrade drafts, one is open at most', async () => {
    const opened = (id: string, status: string) =>
      run(
        sql`insert into drafts (id, title, status, version, base, opened_at, upgrade, upgrade_rules) values (${id}, 'x', ${status}, 1, 1, 'x', 'x', '0.1.0')`,
      )
    await opened('first', 'OPEN')
    await expect(opened('second', 'OPEN')).rejects.toThrow('drafts_one_open_upgrade')
    await opened('third', 'ABANDONED')
    await expect(run(sql`update drafts set status = 'OPEN' where id = 'third'`)).rejects.toThrow(
      'drafts_one_open_upgrade',
    )
    await run(sql`delete from drafts where id in ('first', 'third')`)
  })

  test('nothing published, submitted, approved or logged is changed or deleted', async () => {
    expect((await publish(approver, await approved(analyst, approver, row))).number).toBe(2)
    for (const table of ['releases', 'approvals', 'log', 'submissions'].map((name) => sql.table(name))) {
      await expect(run(sql`delete from ${table}`)).rejects.toThrow('append-only')
      await expect(run(sql`truncate ${table} cascade`)).rejects.toThrow('append-only')
    }
    await expect(run(sql`update releases set author = 'z'`)).rejects.toThrow('append-only')
    await expect(run(sql`update approvals set note = 'z'`)).rejects.toThrow('append-only')
    await expect(run(sql`update submissions set at = 'z'`)).rejects.toThrow('append-only')
    await expect(run(sql`update log set actor = 'z'`)).rejects.toThrow('append-only')
    await expect(run(sql`insert into log values (99, 'x', 'x', 'x', 'x', '{}', null, 'h')`)).rejects.toThrow(
      'does not follow',
    )
  })
})

import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { PASSWORD, type Someone } from '../testing/someone.ts'
import { Wire } from '../testing/wire.ts'

onEachDatabase('while the database fails', (place, kind) => {
  let [abri, administrator, analyst]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
  })
  afterAll(() => abri.close())

  const post = (path: string, payload: object) =>
    abri.app.inject({ method: 'POST', url: `/admin/auth/${path}`, payload })

  test('no attempt counts as a wrong guess', async () => {
    const attempts = [
      () => post('sign-in/email', { email: administrator.email, password: PASSWORD }),
      () => post('invitation', { token: 'x', name: 'Alix', password: PASSWORD, email: 'a@b.fr' }),
    ]
    const rename = (from: string, to: string) =>
      sql`alter table ${sql.table(from)} rename to ${sql.table(to)}`.execute(abri.store.conn())
    await rename('people', 'people_away')
    await rename('invitations', 'invitations_away')
    for (const attempt of attempts)
      for (let i = 0; i < 12; i++) expect((await attempt()).json()).toMatchObject(coded('INTERNAL_SERVER_ERROR'))
    await rename('people_away', 'people')
    await rename('invitations_away', 'invitations')
    expect((await attempts[0]!()).statusCode).toBe(200)
    expect((await attempts[1]!()).json()).toMatchObject(coded('INVITATION_INVALID'))
  })

  // the embedded database has no connection to lose
  const remote = kind === 'postgresql' ? test : () => undefined
  remote('a connection lost while something is written: the outcome is said to be unknown', async () => {
    const other = new pg.Client({ connectionString: place().databaseUrl ?? '' })
    await other.connect()
    await other.query('begin; lock table drafts')
    const pending = analyst.post('mutation { openDraft(title: "x") { __typename } }')
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    await expect.poll(async () => (await other.query(cut)).rowCount, { timeout: 10_000 }).toBe(1)
    const { errors } = await pending
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('Whether anything was written is not known'),
        ...coded('STORAGE_UNAVAILABLE').errors[0],
      },
    ])
    await other.end()
    expect((await analyst.post('{ me { name } }')).status).toBe(200)
  })

  remote('signing in while the database is away: 503, and no attempt counts', async () => {
    const wire = await Wire.to(place().databaseUrl ?? '')
    const far = await Installation.open({ ...place(), databaseUrl: wire.databaseUrl })
    await wire.cut()
    const payload = { email: administrator.email, password: PASSWORD }
    for (let i = 0; i < 12; i++) {
      const refused = await far.app.inject({ method: 'POST', url: '/admin/auth/sign-in/email', payload })
      expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '5'])
      expect(refused.json()).toMatchObject(coded('STORAGE_UNAVAILABLE'))
    }
    const session = await far.app.inject({ url: '/admin/auth/get-session', headers: { cookie: administrator.cookie } })
    expect([session.statusCode, session.json()]).toMatchObject([503, coded('STORAGE_UNAVAILABLE')])
    await far.close()
  })

  const coded = (code: string) => ({ errors: [{ extensions: { code } }] })
})

import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { cookieOf, enrol, PASSWORD, Someone } from '../testing/someone.ts'
import { inviteFirstAdministrator } from './invitations.ts'

onEachDatabase('accounts', (place) => {
  let [abri, administrator]: [Installation, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
  })
  afterAll(() => abri.close())
  const post = (path: string, payload: object, headers: Record<string, string> = {}) =>
    abri.app.inject({ method: 'POST', url: `/admin/auth/${path}`, payload, headers })
  const signIn = (email: string, password: string, remoteAddress = '127.0.0.1') =>
    abri.app.inject({ method: 'POST', url: '/admin/auth/sign-in/email', payload: { email, password }, remoteAddress })

  /** The administrator in a new session, whose second factor is proved a minute after the last one, so that its code is new. */
  let minutes = 0
  const signedIn = async () => {
    const later = Date.now() + ++minutes * 60_000
    const cookie = cookieOf((await signIn(administrator.email, PASSWORD, '10.4.4.4')).headers['set-cookie'])
    const { id, name, email, authenticator } = administrator
    abri.clock.now = () => later
    const proved = await post('factor/code', { code: authenticator!.at(later) }, { cookie })
    abri.clock.now = Date.now
    expect(proved.statusCode, proved.body).toBe(200)
    return new Someone(abri.app, id, name, email, cookieOf(proved.headers['set-cookie']), authenticator)
  }

  test('the first administrator comes by a one-time link, which serves one of eight at once', async () => {
    const stale = await inviteFirstAdministrator(abri.store)
    const invitation = await inviteFirstAdministrator(abri.store)
    const { token } = invitation!
    expect(
      (await post('invitation', { token: stale!.token, name: 'A', password: PASSWORD, email: 'a@b.fr' })).json(),
    ).toMatchObject(coded('INVITATION_INVALID'))
    expect((await post('invitation', { token, name: 'A', password: PASSWORD })).json()).toMatchObject(
      coded('EMAIL_REQUIRED'),
    )
    expect(
      (await post('invitation', { token, name: 'A', password: 'trop court', email: 'a@b.fr' })).json(),
    ).toMatchObject(coded('PASSWORD_LENGTH'))
    expect(
      (await post('invitation', { token, name: 'A', password: 'x'.repeat(257), email: 'a@b.fr' })).json(),
    ).toMatchObject(coded('PASSWORD_LENGTH'))
    expect((await post('invitation', { token, name: ' ', password: PASSWORD, email: 'a@b.fr' })).json()).toMatchObject(
      coded('NAME_REQUIRED'),
    )
    const joined = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        post('invitation', { token, name: `Alix ${i}`, password: PASSWORD, email: `alix${i}@example.fr` }),
      ),
    )
    expect(joined.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1)
    expect(await abri.store.conn().selectFrom('roles').selectAll().execute()).toHaveLength(1)
    expect(await inviteFirstAdministrator(abri.store)).toBeNull()
    const winner = joined.find(({ statusCode }) => statusCode === 200)!
    const { user } = winner.json()
    const enrolled = await enrol(abri.app, cookieOf(winner.headers['set-cookie']))
    administrator = new Someone(abri.app, user.id, user.name, user.email, enrolled.cookie, enrolled.authenticator)
    const cookie = String(winner.headers['set-cookie'])
    expect(cookie).toMatch(/^abri_session=/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
  })

  test('an invitation says whom it is for, once: by name, and no longer when it was withdrawn', async () => {
    const INVITE = `mutation { invite(email: "nour@example.fr", name: "Nour Invitée", role: ANALYST) { ... on Invitation { link } } }`
    const pending = async () =>
      (await administrator.ask('{ invitations { id email name role expiresAt } }')).invitations
    const said = (token: string) =>
      abri.app.inject({ url: `/admin/auth/invitation/${token}`, remoteAddress: '10.5.5.5' })
    const tokenOf = ({ invite }: { invite: { link: string } }) => invite.link.split('/').at(-1)!
    const token = tokenOf(await administrator.ask(INVITE))
    expect((await said(token)).json()).toEqual({
      ...{ name: 'Nour Invitée', email: 'nour@example.fr', role: 'ANALYST', needsEmail: false },
    })
    const [first] = await pending()
    expect(first).toMatchObject({ email: 'nour@example.fr', name: 'Nour Invitée', role: 'ANALYST' })
    const withdraw = `mutation ($id: ID!) { withdrawInvitation(id: $id) { ... on PendingInvitation { email } ... on Refusal { code } } }`
    const withdrawn = await administrator.ask(withdraw, { id: first.id })
    expect(withdrawn).toEqual({ withdrawInvitation: { email: 'nour@example.fr' } })
    expect((await administrator.ask(withdraw, { id: first.id })).withdrawInvitation.code).toBe('NOT_FOUND')
    expect([(await said(token)).statusCode, await pending()]).toEqual([404, []])
    const other = tokenOf(await administrator.ask(INVITE))
    const guesses = Array.from({ length: 12 }, (_, i) => said(`${other}${i}`))
    expect((await Promise.all(guesses)).map(({ statusCode }) => statusCode).filter((code) => code === 429).length).toBe(
      3,
    )
    const easy = { token: other, name: 'Un autre nom', password: '123456789012345' }
    expect((await post('invitation', easy)).json()).toMatchObject(coded('PASSWORD_TOO_EASY'))
    const joined = await post('invitation', { ...easy, password: PASSWORD })
    expect(joined.json()).toMatchObject({ user: { name: 'Nour Invitée' } })
    expect(await pending()).toEqual([])
    expect((await signIn('nour@example.fr', PASSWORD, '10.6.6.6')).statusCode).toBe(200)
  })

  test('no token and no password is kept as it was typed', async () => {
    const invited = await abri.store.conn().selectFrom('invitations').select('token_hash').execute()
    expect(invited.every(({ token_hash }) => /^[0-9a-f]{64}$/.test(token_hash))).toBe(true)
    const { password } = await abri.store.conn().selectFrom('credentials').select('password').executeTakeFirstOrThrow()
    expect(password).not.toContain(PASSWORD)
  })

  test('a wrong password and an unknown e-mail are answered alike', async () => {
    const [wrong, unknown] = [
      await signIn(administrator.email, 'pas du tout le bon'),
      await signIn('inconnu@example.fr', 'pas du tout le bon'),
    ]
    expect(wrong.statusCode).toBe(401)
    expect([unknown.statusCode, unknown.body]).toEqual([wrong.statusCode, wrong.body])
  })

  test('after ten wrong guesses no more is tried, by account and by address', async () => {
    const guesses = Array.from({ length: 12 }, (_, i) => signIn('cible@example.fr', 'x'.repeat(15), `10.0.0.${i}`))
    expect((await Promise.all(guesses)).filter(({ statusCode }) => statusCode === 429)).toHaveLength(2)
    const byAddress = Array.from({ length: 12 }, (_, i) => signIn(`cible${i}@example.fr`, 'x'.repeat(15), '10.9.9.9'))
    const answers = await Promise.all(byAddress)
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2)
    expect(answers.find(({ statusCode }) => statusCode === 429)?.headers['retry-after']).toMatch(/^\d+$/)
    expect((await signIn(administrator.email, PASSWORD, '10.1.1.1')).statusCode).toBe(200)
  })

  test('nothing of the accounts library is reachable but what is served', async () => {
    const everybody = () => abri.store.conn().selectFrom('people').selectAll().execute()
    const before = await everybody()
    for (const path of [
      'sign-up/email',
      'change-password',
      'update-user',
      'list-sessions',
      'forget-password',
      'ok',
      'admin/list-users',
      'sign-in/social',
    ])
      expect((await post(path, { email: 'a@b.fr', password: PASSWORD, name: 'x' })).statusCode, path).toBe(404)
    expect(await everybody()).toEqual(before)
  })

  test('a request from another site has no effect', async () => {
    for (const headers of [
      { origin: 'https://ailleurs.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'null' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const answer = await post('sign-out', {}, { ...headers, cookie: administrator.cookie })
      expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
      const asked = await abri.app.inject({
        method: 'POST',
        url: '/admin/graphql',
        headers: { ...headers, cookie: administrator.cookie },
        payload: { query: '{me{name}}' },
      })
      expect(asked.statusCode).toBe(403)
    }
    expect((await administrator.post('{ me { name } }')).status).toBe(200)
  })

  test('a session ends after 30 minutes idle and 12 hours in all, whatever is asked', async () => {
    const minutesLeft = async (id: string) => {
      const { rows } = await sql<{
        left: number
      }>`select (extract(epoch from expires_at - now()) / 60)::int as left from sessions where id = ${id}`.execute(
        abri.store.conn(),
      )
      return rows[0]?.left
    }
    const insert = (id: string, age: string) =>
      sql`insert into sessions (id, token, person, created_at, expires_at) values (${id}, ${id}, ${administrator.id}, now() - ${age}::interval, now() + interval '1 day')`.execute(
        abri.store.conn(),
      )
    await insert('fresh', '0 minutes')
    await insert('old', '11 hours 50 minutes')
    expect([await minutesLeft('fresh'), await minutesLeft('old')]).toEqual([30, 10])
    await sql`update sessions set expires_at = now() - interval '1 second' where person = ${administrator.id}`.execute(
      abri.store.conn(),
    )
    expect((await administrator.post('{ me { name } }')).status).toBe(401)
  })

  test('the same by the clock of the server: idle for 31 minutes, or 12 hours and a minute after it began', async () => {
    const asked = async () => (await administrator.post('{ me { name } }')).status
    administrator = await signedIn()
    expect(await asked()).toBe(200)
    abri.clock.now = () => Date.now() + 31 * 60_000
    expect(await asked()).toBe(401)
    abri.clock.now = Date.now
    expect(await asked()).toBe(200)
    // as old as that while it was used: the library alone would let it live on
    await sql`alter table sessions disable trigger user`.execute(abri.store.conn())
    await sql`update sessions set created_at = now() - interval '11 hours 59 minutes', expires_at = now() + interval '30 minutes'`.execute(
      abri.store.conn(),
    )
    await sql`alter table sessions enable trigger user`.execute(abri.store.conn())
    expect(await asked()).toBe(200)
    abri.clock.now = () => Date.now() + 2 * 60_000
    expect(await asked()).toBe(401)
    abri.clock.now = Date.now
  })

  test('a closed account is refused like a wrong password, at once; its name stays, and it can be opened again', async () => {
    administrator = await signedIn()
    const nour = await abri.person(administrator, 'ANALYST', 'Nour Fermée')
    const act = (name: string, { id }: Someone) =>
      administrator.ask(
        `mutation { it: ${name}(person: "${id}") { ... on Person { active } ... on Refusal { code } } }`,
      )
    expect(await act('closeAccount', administrator)).toEqual({ it: { code: 'LAST_ADMINISTRATOR' } })
    expect(await act('closeAccount', nour)).toEqual({ it: { active: false } })
    expect((await nour.post('{ me { name } }')).status).toBe(401)
    const [closed, wrong] = [
      await signIn(nour.email, PASSWORD, '10.3.3.3'),
      await signIn(nour.email, `${PASSWORD} !`, '10.3.3.3'),
    ]
    expect([closed.statusCode, closed.body, closed.headers['set-cookie']]).toEqual([401, wrong.body, undefined])
    const { people } = await administrator.ask('{ people { name active } }')
    expect(people).toContainEqual({ name: 'Nour Fermée', active: false })
    const { log } = await administrator.ask('{ log(first: 1) { action subject actorId } }')
    expect(log).toEqual([{ action: 'ACCOUNT_CLOSED', subject: `person ${nour.id}`, actorId: administrator.id }])
    expect(await act('reopenAccount', nour)).toEqual({ it: { active: true } })
    expect((await signIn(nour.email, PASSWORD, '10.3.3.3')).json()).toMatchObject({ step: 'FACTOR' })
  })

  test('signing out ends the session on the server', async () => {
    const cookie = cookieOf((await signIn(administrator.email, PASSWORD, '10.2.2.2')).headers['set-cookie'])
    const session = () => abri.app.inject({ url: '/admin/auth/get-session', headers: { cookie } })
    expect((await session()).json()).toMatchObject({ user: { role: 'ADMINISTRATOR' } })
    expect((await post('sign-out', {}, { cookie })).statusCode).toBe(200)
    expect((await session()).json()).toBeNull()
  })

  const coded = (code: string) => ({ errors: [{ extensions: { code } }] })
})

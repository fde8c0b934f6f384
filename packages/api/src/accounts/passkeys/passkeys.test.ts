import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import { SoftwarePasskey } from '../../testing/software-passkey.ts'
import { cookieOf, PASSWORD, type Someone } from '../../testing/someone.ts'
import { relyingParty } from './relying-party.ts'

const MINUTE = 60_000
const ORIGIN = 'https://abri.exemple.fr'

onEachDatabase('passkeys', (place) => {
  let [abri, administrator]: [Installation, Someone] = [] as never
  let [address, time, people] = [0, 0, 0]
  beforeAll(async () => {
    abri = await Installation.open(place(), { PUBLIC_URL: ORIGIN })
    administrator = await abri.administrator()
  })
  beforeEach(() => {
    time = Date.now()
    abri.clock.now = () => time
  })
  afterAll(() => abri.close())

  const post = (path: string, payload: object, cookie = '', remoteAddress = `10.0.2.${++address}`) =>
    abri.app.inject({
      ...{ method: 'POST', url: `/admin/auth/${path}`, payload, headers: { cookie, origin: ORIGIN }, remoteAddress },
    })
  const codeOf = (answer: { json(): any }) => answer.json().errors?.[0].extensions.code
  const factors = async (cookie: string) =>
    (await abri.app.inject({ url: '/admin/auth/factor', headers: { cookie } })).json()
  const isOpen = async (cookie: string) =>
    (await abri.app.inject({ url: '/admin/auth/get-session', headers: { cookie } })).json()?.step === null
  const entries = async (person: string) =>
    (await abri.store.conn().selectFrom('log').selectAll().where('subject', '=', `person ${person}`).execute()).flatMap(
      ({ action, details }) => (/PASSKEY|RECOVERY|SECOND/.test(action) ? [`${action} ${details}`] : []),
    )
  const somebody = (role: 'READER' | 'ANALYST' = 'ANALYST') =>
    abri.person(administrator, role, `Personne ${place().databaseUrl === null ? 'p' : 'q'}${++people}`)
  const withPassword = async ({ email }: Someone) => {
    const answer = await post('sign-in/email', { email, password: PASSWORD })
    return { step: answer.json().step, cookie: cookieOf(answer.headers['set-cookie']) }
  }

  /** Adds a passkey in a session; answers it with the cookie that the session goes on under. */
  const add = async (cookie: string, name = 'Ordinateur', passkey = new SoftwarePasskey(ORIGIN)) => {
    const offered = await post('factor/passkey/offer', {}, cookie)
    expect(offered.statusCode, offered.body).toBe(200)
    const answer = await post('factor/passkey/add', { name, response: passkey.make(offered.json()) }, cookie)
    expect(answer.statusCode, answer.body).toBe(200)
    return { passkey, cookie: cookieOf(answer.headers['set-cookie']), recoveryCodes: answer.json().recoveryCodes }
  }
  const asked = async (cookie: string) => (await post('factor/passkey/ask', {}, cookie)).json()
  const prove = (cookie: string, response: object) => post('factor/passkey/prove', { response }, cookie)
  const askedAtTheDoor = async (ip?: string) => (await post('sign-in/passkey/ask', {}, '', ip)).json()
  const enter = (response: object, ip?: string) => post('sign-in/passkey', { response }, '', ip)

  test('beside an application: added, proved after the password and before a publication, removed, all in the log', async () => {
    const nour = await somebody()
    const { passkey, cookie, recoveryCodes } = await add(nour.cookie, '  Ordinateur du bureau ')
    expect([recoveryCodes, await isOpen(nour.cookie), await isOpen(cookie)]).toEqual([null, false, true])
    const half = await withPassword(nour)
    expect([half.step, (await factors(half.cookie)).passkeys]).toEqual(['FACTOR', [{ id: expect.any(String) }]])
    const options = await asked(half.cookie)
    expect([options.rpId, options.userVerification]).toEqual(['abri.exemple.fr', 'required'])
    expect(options.allowCredentials).toEqual([
      { id: passkey.id.toString('base64url'), type: 'public-key', transports: ['internal'] },
    ])
    time += MINUTE
    const proved = await prove(half.cookie, passkey.prove(options))
    const whole = cookieOf(proved.headers['set-cookie'])
    expect([proved.statusCode, await isOpen(whole), await isOpen(half.cookie)]).toEqual([200, true, false])
    const { authenticator, passkeys, recoveryCodes: left } = await factors(whole)
    expect([authenticator, left, passkeys.length, passkeys[0].name]).toEqual([true, 10, 1, 'Ordinateur du bureau'])
    expect(passkeys[0].usedAt).toBe(new Date(time).toISOString())

    time += 20 * MINUTE
    const remove = (at: string) => post('factor/passkey/remove', { id: passkeys[0].id }, at)
    expect(codeOf(await remove(whole))).toBe('FRESH_AUTHENTICATION_REQUIRED')
    expect(codeOf(await post('factor/passkey/offer', {}, whole))).toBe('FRESH_AUTHENTICATION_REQUIRED')
    const fresh = cookieOf((await prove(whole, passkey.prove(await asked(whole)))).headers['set-cookie'])
    expect([(await remove(fresh)).statusCode, codeOf(await remove(fresh))]).toEqual([200, 'NOT_FOUND'])
    expect([await isOpen(fresh), await isOpen(cookie)]).toEqual([true, false])
    expect(await entries(nour.id)).toEqual([
      'SECOND_FACTOR_ENROLLED {"kind":"TOTP"}',
      'PASSKEY_ADDED {"name":"Ordinateur du bureau"}',
      'PASSKEY_REMOVED {"name":"Ordinateur du bureau"}',
    ])
  })

  test('a passkey alone opens the door, also while the password is being guessed (A-06)', async () => {
    const nour = await somebody()
    const { passkey } = await add(nour.cookie)
    for (let i = 0; i < 11; i++) await post('sign-in/email', { email: nour.email, password: `un mauvais essai ${i}` })
    expect((await post('sign-in/email', { email: nour.email, password: PASSWORD })).statusCode).toBe(429)
    const entered = await enter(passkey.prove(await askedAtTheDoor()))
    expect([entered.statusCode, entered.json()]).toMatchObject([200, { user: { email: nour.email }, step: null }])
    expect(String(entered.headers['set-cookie'])).toMatch(
      /^__Host-abri_session=.*Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    const cookie = cookieOf(entered.headers['set-cookie'])
    expect(await isOpen(cookie)).toBe(true)
    // it is as fresh as a code would be
    expect((await post('factor/passkey/offer', {}, cookie)).statusCode).toBe(200)
    await administrator.ask(`mutation { closeAccount(person: "${nour.id}") { __typename } }`)
    const refused = await enter(passkey.prove(await askedAtTheDoor()))
    expect([refused.statusCode, codeOf(refused)]).toEqual([401, 'PASSKEY_REFUSED'])
  })

  test('another origin, another site, a person not verified, a wrong signature, a counter that goes back: refused (A-30)', async () => {
    const nour = await somebody()
    const { passkey, cookie } = await add(nour.cookie)
    const odd = [
      { origin: 'https://abri.exemple.fr.mechant.fr' },
      { origin: 'http://abri.exemple.fr' },
      { rpId: 'exemple.fr' },
      { verified: false },
    ]
    for (const one of odd) {
      expect(codeOf(await prove(cookie, passkey.prove(await asked(cookie), one))), JSON.stringify(one)).toBe(
        'PASSKEY_REFUSED',
      )
      expect((await enter(passkey.prove(await askedAtTheDoor(), one))).statusCode).toBe(401)
      const offered = (await post('factor/passkey/offer', {}, cookie)).json()
      const response = new SoftwarePasskey(ORIGIN).make(offered, one)
      expect(codeOf(await post('factor/passkey/add', { name: 'x', response }, cookie))).toBe('PASSKEY_REFUSED')
    }
    const [mine, other] = [passkey.prove(await asked(cookie)), new SoftwarePasskey(ORIGIN).prove(await asked(cookie))]
    expect(codeOf(await prove(cookie, { ...mine, response: { ...other.response } }))).toBe('PASSKEY_REFUSED')
    expect(codeOf(await prove(cookie, other))).toBe('PASSKEY_REFUSED')

    const after = await prove(cookie, passkey.prove(await asked(cookie), { counter: 20 }))
    const whole = cookieOf(after.headers['set-cookie'])
    for (const counter of [20, 19, 0])
      expect(codeOf(await prove(whole, passkey.prove(await asked(whole), { counter })))).toBe('PASSKEY_REFUSED')
    expect((await prove(whole, passkey.prove(await asked(whole), { counter: 21 }))).statusCode).toBe(200)
    expect((await entries(nour.id)).filter((entry) => entry.startsWith('PASSKEY_COPIED'))).toHaveLength(3)
  })

  test('a device that does not count is never taken for a copy', async () => {
    const { passkey, cookie } = await add((await somebody()).cookie)
    const first = await prove(cookie, passkey.prove(await asked(cookie), { counter: 0 }))
    const again = cookieOf(first.headers['set-cookie'])
    expect((await prove(again, passkey.prove(await asked(again), { counter: 0 }))).statusCode).toBe(200)
  })

  test('a challenge serves once, for five minutes, for what and whom it was made', async () => {
    const [nour, other] = [await somebody(), await somebody()]
    const { passkey, cookie } = await add(nour.cookie)
    const old = await asked(cookie)
    time += 5 * MINUTE
    expect(codeOf(await prove(cookie, passkey.prove(old)))).toBe('PASSKEY_REFUSED')
    expect(codeOf(await prove(cookie, passkey.prove(await askedAtTheDoor())))).toBe('PASSKEY_REFUSED')
    expect((await enter(passkey.prove(await asked(cookie)))).statusCode).toBe(401)
    expect(codeOf(await prove(other.cookie, passkey.prove(await asked(cookie))))).toBe('PASSKEY_REFUSED')
    // right in all but whose it is
    expect(codeOf(await prove(other.cookie, passkey.prove(await asked(other.cookie))))).toBe('PASSKEY_REFUSED')
    const good = passkey.prove(await askedAtTheDoor(), { counter: 50 })
    const many = await Promise.all(Array.from({ length: 6 }, () => enter(good)))
    expect(many.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 401, 401, 401, 401, 401])
  })

  test('a first factor may be a passkey: recovery codes come with it, and the last factor of a writer stays', async () => {
    const reader = await somebody('READER')
    await administrator.ask(`mutation { changeRole(person: "${reader.id}", role: ANALYST) { __typename } }`)
    const half = await withPassword(reader)
    expect(half.step).toBe('ENROL')
    const { passkey, cookie, recoveryCodes } = await add(half.cookie, 'Téléphone')
    expect([recoveryCodes.length, await isOpen(cookie)]).toEqual([10, true])
    const again = await withPassword(reader)
    expect(again.step).toBe('FACTOR')
    const rescued = await post('factor/code', { code: recoveryCodes[0] }, again.cookie)
    const whole = cookieOf(rescued.headers['set-cookie'])
    const [first] = (await factors(whole)).passkeys
    const remove = (id: string, at: string) => post('factor/passkey/remove', { id }, at)
    expect(codeOf(await remove(first.id, whole))).toBe('LAST_FACTOR')
    const second = await add(whole, 'Clé')
    const both = (await factors(second.cookie)).passkeys
    const removed = await Promise.all(both.map(({ id }: { id: string }) => remove(id, second.cookie)))
    expect(removed.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409])

    const resetting = `mutation { resetFactor(person: "${reader.id}") { ... on Person { hasFactor } } }`
    expect(await administrator.ask(resetting)).toEqual({ resetFactor: { hasFactor: false } })
    expect((await enter(passkey.prove(await askedAtTheDoor()))).statusCode).toBe(401)
    expect((await withPassword(reader)).step).toBe('ENROL')
  })

  test('a reader may remove the only one, and its recovery codes with it', async () => {
    const reader = await somebody('READER')
    const { cookie } = await add(reader.cookie)
    const [only] = (await factors(cookie)).passkeys
    expect((await post('factor/passkey/remove', { id: only.id }, cookie)).statusCode).toBe(200)
    expect(await factors(cookie)).toMatchObject({ authenticator: false, passkeys: [], recoveryCodes: 0 })
    expect((await withPassword(reader)).step).toBeNull()
  })

  test('ten at most, each device once, names that can be read; what is no answer is refused', async () => {
    const nour = await somebody()
    const { passkey, cookie } = await add(nour.cookie)
    const offered = (await post('factor/passkey/offer', {}, cookie)).json()
    expect(offered.excludeCredentials).toMatchObject([{ id: passkey.id.toString('base64url') }])
    expect(codeOf(await post('factor/passkey/add', { name: 'encore', response: passkey.make(offered) }, cookie))).toBe(
      'PASSKEY_REFUSED',
    )
    for (const name of [undefined, '', ' ', 'x'.repeat(61), 'a\u0000b', 3])
      expect(codeOf(await post('factor/passkey/add', { name, response: {} }, cookie))).toBe('PASSKEY_NAME')
    for (const response of [undefined, null, 1, 'x', {}, { id: 1 }, { id: 'x', response: { clientDataJSON: '%' } }]) {
      expect(codeOf(await post('factor/passkey/add', { name: 'x', response }, cookie))).toBe('BAD_REQUEST')
      expect(codeOf(await post('factor/passkey/prove', { response }, cookie))).toBe('PASSKEY_REFUSED')
      expect((await post('sign-in/passkey', { response })).statusCode).toBe(401)
    }
    for (const id of [undefined, 1, 'x']) {
      const answer = await post('factor/passkey/remove', { id }, cookie)
      expect(codeOf(answer)).toBe('NOT_FOUND')
    }
    let last = cookie
    for (let i = 2; i <= 10; i++) last = (await add(last, `Clé ${i}`)).cookie
    expect(codeOf(await post('factor/passkey/offer', {}, last))).toBe('TOO_MANY_PASSKEYS')
  })

  test('the door is asked ten times by an address that never comes in', async () => {
    const { passkey } = await add((await somebody()).cookie)
    for (let i = 0; i < 9; i++) await askedAtTheDoor('10.9.9.9')
    expect((await enter(passkey.prove(await askedAtTheDoor('10.9.9.9')), '10.9.9.9')).statusCode).toBe(200)
    await askedAtTheDoor('10.9.9.9')
    expect((await post('sign-in/passkey/ask', {}, '', '10.9.9.9')).statusCode).toBe(429)
    time += 60 * MINUTE
    await askedAtTheDoor()
    expect(await abri.store.conn().selectFrom('passkey_challenges').selectAll().execute()).toHaveLength(1)
  })

  test('pages of other sites are not answered, nor whoever is nobody', async () => {
    const headers = { origin: 'https://mechant.fr' }
    const foreign = await abri.app.inject({
      ...{ method: 'POST', url: '/admin/auth/sign-in/passkey/ask', payload: {}, headers },
    })
    expect(codeOf(foreign)).toBe('FOREIGN_ORIGIN')
    for (const path of ['offer', 'add', 'ask', 'prove', 'remove'])
      expect(codeOf(await post(`factor/passkey/${path}`, {}))).toBe('UNAUTHENTICATED')
  })
})

test('passkeys are bound to a name that browsers accept', () => {
  const at = (...origins: string[]) => relyingParty({ origins })
  expect(at('https://abri.exemple.fr:8443')).toEqual({ id: 'abri.exemple.fr', origin: 'https://abri.exemple.fr:8443' })
  expect(at('http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000')).toEqual({
    ...{ id: 'localhost', origin: 'http://localhost:4000' },
  })
  expect([at('http://abri.exemple.fr'), at('https://192.0.2.1'), at('https://[2001:db8::1]')]).toEqual([
    null,
    null,
    null,
  ])
})

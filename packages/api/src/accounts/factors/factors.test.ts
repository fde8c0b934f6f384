import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import { cookieOf, enrol, PASSWORD, type Someone } from '../../testing/someone.ts'

const HALF_MINUTE = 30_000

onEachDatabase('the second factor', (place) => {
  let [abri, administrator, reader]: [Installation, Someone, Someone] = [] as never
  let [nour, paul, victor, perdu]: [Someone, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    reader = await abri.person(administrator, 'READER', 'Lise Lectrice')
    nour = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    paul = await abri.person(administrator, 'APPROVER', 'Paul Approbateur')
    victor = await abri.person(administrator, 'ANALYST', 'Victor Cible')
    perdu = await abri.person(administrator, 'ANALYST', 'Perdu Analyste')
    // a minute later, so that no code that was shown before stands in the way; the clock then waits for the tests
    time = Date.now() + 2 * HALF_MINUTE
    abri.clock.now = now
  })
  afterAll(() => abri.close())

  let [address, time] = [0, 0]
  const now = () => time
  const post = (path: string, payload: object, cookie = '') =>
    abri.app.inject({
      ...{ method: 'POST', url: `/admin/auth/${path}`, payload, headers: { cookie } },
      remoteAddress: `10.0.1.${++address}`,
    })
  const signIn = async (email: string) => {
    const answer = await post('sign-in/email', { email, password: PASSWORD })
    return { step: answer.json().step, cookie: cookieOf(answer.headers['set-cookie']) }
  }
  const prove = (cookie: string, code: string) => post('factor/code', { code }, cookie)
  const session = async (cookie: string) =>
    (await abri.app.inject({ url: '/admin/auth/get-session', headers: { cookie } })).json()
  const asked = async (cookie: string) =>
    (
      await abri.app.inject({
        ...{ method: 'POST', url: '/admin/graphql', headers: { cookie }, payload: { query: '{ me { name } }' } },
      })
    ).statusCode
  const codeOf = (answer: { json(): any }) => answer.json().errors?.[0].extensions.code
  const actions = async () =>
    (await abri.store.conn().selectFrom('log').select('action').orderBy('sequence').execute()).map(
      ({ action }) => action,
    )

  test('a right password opens nothing but the second step to somebody who may write', async () => {
    const half = await signIn(nour.email)
    expect([half.step, (await session(half.cookie)).step, await asked(half.cookie)]).toEqual(['FACTOR', 'FACTOR', 401])
    expect(codeOf(await post('factor/authenticator', {}, half.cookie))).toBe('FRESH_AUTHENTICATION_REQUIRED')
    const proved = await prove(half.cookie, nour.authenticator!.next(now()))
    expect([proved.statusCode, proved.json().user.name]).toEqual([200, 'Nour Analyste'])
    const whole = cookieOf(proved.headers['set-cookie'])
    expect([whole === half.cookie, await asked(half.cookie), await asked(whole)]).toEqual([false, 401, 200])
    expect((await session(whole)).step).toBeNull()
    expect(String(proved.headers['set-cookie'])).toMatch(/Max-Age=1800; Path=\/; HttpOnly; SameSite=Strict$/)
  })

  test('whoever may write and has none enrols first; a reader may', async () => {
    expect([reader.authenticator, await asked(reader.cookie)]).toEqual([null, 200])
    await administrator.ask(`mutation { changeRole(person: "${reader.id}", role: ANALYST) { __typename } }`)
    const half = await signIn(reader.email)
    expect([half.step, await asked(half.cookie)]).toEqual(['ENROL', 401])
    expect(codeOf(await post('factor/authenticator/confirm', { code: '000000' }, half.cookie))).toBe('CODE_WRONG')
    const { cookie, recoveryCodes, authenticator } = await enrol(abri.app, half.cookie, now)
    expect([await asked(cookie), new Set(recoveryCodes).size]).toEqual([200, 10])
    expect(await actions()).toContain('SECOND_FACTOR_ENROLLED')
    const kept = JSON.stringify(await abri.store.conn().selectFrom('recovery_codes').selectAll().execute())
    expect(recoveryCodes.some((code) => kept.includes(code) || kept.includes(code.replaceAll('-', '')))).toBe(false)

    const [again, andAgain] = [await signIn(reader.email), await signIn(reader.email)]
    const typed = recoveryCodes[0]!.toUpperCase().replaceAll('-', ' ')
    expect((await prove(again.cookie, typed)).statusCode).toBe(200)
    expect(codeOf(await prove(andAgain.cookie, recoveryCodes[0]!))).toBe('CODE_WRONG')
    expect((await actions()).filter((action) => action === 'RECOVERY_CODE_USED')).toHaveLength(1)
    expect(authenticator.secret).toMatch(/^[A-Z2-7]{32}$/)
  })

  test('a code serves once, among many at once too, and one step aside of now', async () => {
    const { email, authenticator } = paul
    const at = now()
    const tries = await Promise.all(Array.from({ length: 6 }, () => signIn(email)))
    const [current, before, tooOld] = [0, -1, -2].map((steps) => authenticator!.at(at + steps * HALF_MINUTE))
    expect(codeOf(await prove(tries[0]!.cookie, tooOld!))).toBe('CODE_WRONG')
    expect((await prove(tries[0]!.cookie, before!)).statusCode).toBe(200)
    const answers = await Promise.all(tries.slice(1).map(({ cookie }) => prove(cookie, current!)))
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(1)
    expect(answers.map(codeOf).filter((code) => code === 'CODE_USED')).toHaveLength(4)
    const [last] = [await signIn(email)]
    expect(codeOf(await prove(last.cookie, current!))).toBe('CODE_USED')
    expect(codeOf(await prove(last.cookie, before!))).toBe('CODE_USED')
  })

  test('ten wrong codes lock: the right one is not looked at, the session has ended, the log tells it once', async () => {
    const { email, authenticator } = victor
    const half = await signIn(email)
    for (let i = 0; i < 10; i++) expect(codeOf(await prove(half.cookie, 'fauxfauxfaux'))).toBe('CODE_WRONG')
    expect(await session(half.cookie)).toBeNull()
    const again = await signIn(email)
    const locked = await prove(again.cookie, authenticator!.next(now()))
    expect([locked.statusCode, codeOf(locked)]).toEqual([429, 'TOO_MANY_ATTEMPTS'])
    expect((await actions()).filter((action) => action === 'SECOND_FACTOR_LOCKED')).toHaveLength(1)
    time += 15 * 60_000
    const free = await signIn(email)
    expect((await prove(free.cookie, authenticator!.next(now()))).statusCode).toBe(200)
  })

  test('an administrator resets the factor of another, never their own', async () => {
    const reset = (id: string) =>
      administrator.ask(
        `mutation { resetFactor(person: "${id}") { ... on Person { hasFactor } ... on Refusal { code } } }`,
      )
    expect(await reset(administrator.id)).toEqual({ resetFactor: { code: 'FORBIDDEN_SELF_RESET' } })
    expect(await reset(perdu.id)).toEqual({ resetFactor: { hasFactor: false } })
    expect(await asked(perdu.cookie)).toBe(401)
    expect((await signIn(perdu.email)).step).toBe('ENROL')
    expect((await actions()).at(-1)).toBe('SECOND_FACTOR_RESET')
  })

  test('nothing is guessed without a password, and what is no code is refused', async () => {
    expect(codeOf(await prove('', '123456'))).toBe('UNAUTHENTICATED')
    for (const code of [undefined, null, 1, '', 'x'.repeat(65), {}])
      expect((await post('factor/code', { code }, administrator.cookie)).statusCode).toBe(code === '' ? 403 : 400)
  })
})

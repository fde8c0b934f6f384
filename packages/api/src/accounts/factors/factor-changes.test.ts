import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Authenticator } from '../../testing/authenticator.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import { cookieOf, PASSWORD, type Someone } from '../../testing/someone.ts'

const HALF_MINUTE = 30_000

onEachDatabase('changes of one’s own factor', (place) => {
  let [abri, administrator, nour, paul]: [Installation, Someone, Someone, Someone] = [] as never
  let [address, time] = [0, 0]
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    nour = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    paul = await abri.person(administrator, 'APPROVER', 'Paul Approbateur')
  })
  beforeEach(() => {
    time = Date.now()
    abri.clock.now = () => time
  })
  afterAll(() => abri.close())

  const post = (path: string, payload: object, cookie = '') =>
    abri.app.inject({
      ...{ method: 'POST', url: `/admin/auth/${path}`, payload, headers: { cookie } },
      remoteAddress: `10.0.3.${++address}`,
    })
  const signIn = async (email: string) =>
    cookieOf((await post('sign-in/email', { email, password: PASSWORD })).headers['set-cookie'])
  const prove = async (email: string, code: string) => post('factor/code', { code }, await signIn(email))
  const isOpen = async (cookie: string) =>
    (await abri.app.inject({ url: '/admin/auth/get-session', headers: { cookie } })).json()?.step === null
  const codeOf = (answer: { json(): any }) => answer.json().errors?.[0].extensions.code
  const actionsOn = async (id: string) => {
    const told = abri.store.conn().selectFrom('log').select('action').where('subject', '=', `person ${id}`)
    return (await told.execute()).map(({ action }) => action)
  }

  test('an application replaces another: the old one serves until the new one is confirmed, and other sessions end', async () => {
    const { email, id, authenticator } = paul
    const entered = async (code: string) => {
      const proved = await prove(email, code)
      return { status: proved.statusCode, cookie: cookieOf(proved.headers['set-cookie']) }
    }
    time += 2 * HALF_MINUTE
    const elsewhere = await entered(authenticator!.at(time))
    time += 20 * 60_000
    expect(codeOf(await post('factor/authenticator', {}, elsewhere.cookie))).toBe('FRESH_AUTHENTICATION_REQUIRED')
    const here = await entered(authenticator!.at(time))
    const offered = (await post('factor/authenticator', {}, here.cookie)).json()
    time += 2 * HALF_MINUTE
    const still = await entered(authenticator!.at(time))
    expect([elsewhere.status, here.status, still.status]).toEqual([200, 200, 200])
    const confirm = (code: string) => post('factor/authenticator/confirm', { code }, here.cookie)
    expect(codeOf(await confirm(authenticator!.at(time)))).toBe('CODE_WRONG')
    const next = new Authenticator(offered.secret)
    const confirmed = await confirm(next.at(time))
    expect([confirmed.statusCode, confirmed.json().recoveryCodes]).toEqual([200, null])
    const after = cookieOf(confirmed.headers['set-cookie'])
    expect([await isOpen(after), await isOpen(still.cookie), await isOpen(elsewhere.cookie)]).toEqual([
      true,
      false,
      false,
    ])
    time += 2 * HALF_MINUTE
    expect((await entered(authenticator!.at(time))).status).toBe(403)
    expect((await entered(next.at(time))).status).toBe(200)
    expect(await actionsOn(id)).toContain('SECOND_FACTOR_REPLACED')
  })

  test('recovery codes are renewed: ten new ones, and none of those before', async () => {
    time += 2 * HALF_MINUTE
    const proved = await prove(nour.email, nour.authenticator!.at(time))
    const cookie = cookieOf(proved.headers['set-cookie'])
    const renew = async () => (await post('factor/recovery-codes', {}, cookie)).json().recoveryCodes as string[]
    const [first, second] = [await renew(), await renew()]
    expect(new Set([...first, ...second]).size).toBe(20)
    expect(codeOf(await prove(nour.email, first[0]!))).toBe('CODE_WRONG')
    expect((await prove(nour.email, second[0]!)).statusCode).toBe(200)
    const left = await abri.app.inject({ url: '/admin/auth/factor', headers: { cookie } })
    expect(left.json()).toEqual({ authenticator: true, passkeys: [], recoveryCodes: 9, passkeysAt: expect.any(String) })
    expect((await actionsOn(nour.id)).filter((action) => action === 'RECOVERY_CODES_RENEWED')).toHaveLength(2)
    time += 20 * 60_000
    expect(codeOf(await post('factor/recovery-codes', {}, cookie))).toBe('FRESH_AUTHENTICATION_REQUIRED')
    const none = await abri.person(administrator, 'READER', 'Sans Facteur')
    expect(codeOf(await post('factor/recovery-codes', {}, none.cookie))).toBe('NO_FACTOR')
  })
})

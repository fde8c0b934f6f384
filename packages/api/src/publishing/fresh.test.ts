import { afterAll, beforeAll, expect, test } from 'vitest'
import { approved, publish } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { cookieOf, Someone } from '../testing/someone.ts'

const MINUTE = 60_000

onEachDatabase('fresh authentication', (place) => {
  let [abri, analyst, approver, start]: [Installation, Someone, Someone, number] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    start = Date.now()
  })
  afterAll(() => abri.close())
  const at = (minutes: number) => (abri.clock.now = () => start + minutes * MINUTE)

  test('what everybody will see takes a factor of the last quarter of an hour; the rest goes on', async () => {
    const draft = await approved(analyst, approver)
    at(15)
    const stale = { code: 'FRESH_AUTHENTICATION_REQUIRED' }
    expect(await publish(approver, draft)).toMatchObject(stale)
    const confirm = `mutation { confirmRecall(request: "x") { ... on Refusal { code } } }`
    const restore = `mutation { emergencyRestore(release: 1, current: 1, reason: "x") { ... on Refusal { code } } }`
    expect(await approver.ask(confirm)).toEqual({ confirmRecall: stale })
    expect(await approver.ask(restore)).toEqual({ emergencyRestore: stale })
    // whoever may not do it at all is told so
    expect(await publish(analyst, draft)).toMatchObject({ code: 'FORBIDDEN' })
    expect(abri.releases.current().number).toBe(1)

    const code = approver.authenticator!.next(start + 15 * MINUTE)
    const proved = await abri.app.inject({
      ...{ method: 'POST', url: '/admin/auth/factor/code', headers: { cookie: approver.cookie }, payload: { code } },
    })
    const { id, name, email } = approver
    const again = new Someone(abri.app, id, name, email, cookieOf(proved.headers['set-cookie']))
    expect((await approver.post('{ me { name } }')).status).toBe(401)
    at(29)
    expect(await publish(again, draft)).toMatchObject({ number: 2 })
  })
})

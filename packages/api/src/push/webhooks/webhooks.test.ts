import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { approved, PASS_2027, publish } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import { Receiver } from '../../testing/receiver.ts'
import type { Someone } from '../../testing/someone.ts'
import { deliverDue } from './deliver-due.ts'
import { keepDelivering } from './keep-delivering.ts'
import { sender } from './send-webhook.ts'

const WEBHOOK =
  'id url description status by deliveries { id type release status nextAt tries { status problem milliseconds } }'
const one = async (who: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await who.ask(query, variables))[0] as any
const add = (who: Someone, url: string, description = 'Partenaire') =>
  one(
    who,
    `mutation ($url: String!, $description: String) { addWebhook(url: $url, description: $description) {
      ... on AddedWebhook { secret webhook { ${WEBHOOK} } } ... on Refusal { code } } }`,
    { url, description },
  )
const act = (who: Someone, action: string, id: string) =>
  one(who, `mutation ($id: ID!) { ${action}(id: $id) { ... on Webhook { ${WEBHOOK} } ... on Refusal { code } } }`, {
    id,
  })

onEachDatabase('webhooks', (place) => {
  let [abri, administrator, analyst, approver, other]: [Installation, Someone, Someone, Someone, Someone] = [] as never
  let receiver: Receiver
  let [id, secret] = ['', '']
  let clock = 0
  let value = 48_840
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    other = await abri.person(administrator, 'APPROVER', 'Lou Autre')
    receiver = await Receiver.open()
  })
  afterAll(async () => {
    await abri.close()
    await receiver.close()
  })
  beforeEach(() => {
    receiver.received.length = 0
    receiver.status = 204
    clock = Math.max(clock, Date.now())
  })

  const delivering = () => ({
    ...{ store: abri.store, releases: abri.releases, publicUrl: 'http://127.0.0.1:4000' },
    ...{ send: sender(true), now: () => clock },
  })
  const work = () => deliverDue(delivering(), new AbortController().signal)
  const publishOne = async () => {
    const row = { ...PASS_2027, value: String((value += 12)), quote: null }
    expect((await publish(approver, await approved(analyst, approver, row))).number).toBeGreaterThan(1)
    clock = Math.max(clock, Date.now())
  }
  const shown = async () => (await administrator.ask(`{ webhooks { ${WEBHOOK} } }`)).webhooks
  const latest = async () => {
    const [{ status, deliveries }] = await shown()
    return { status, delivery: deliveries[0] }
  }
  const isSigned = ({ headers, body }: Receiver['received'][number], by = secret) => {
    const key = Buffer.from(by.replace('whsec_', ''), 'base64')
    const text = [headers['webhook-id'], headers['webhook-timestamp'], body].join('.')
    const signature = `v1,${createHmac('sha256', key).update(text).digest('base64')}`
    return String(headers['webhook-signature']).split(' ').includes(signature)
  }

  test('an address is added by an administrator, who is shown its secret once', async () => {
    const added = await add(administrator, receiver.url)
    expect(added.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    expect(added.webhook).toMatchObject({ url: receiver.url, status: 'ACTIVE', by: 'Alix Premier', deliveries: [] })
    ;[id, secret] = [added.webhook.id, added.secret]
    expect(JSON.stringify(await shown())).not.toContain(secret)
    const { log } = await administrator.ask('{ log(first: 1) { action details } }')
    expect(log[0].action).toBe('WEBHOOK_ADDED')
    expect(log[0].details).not.toContain('/abri')
    for (const url of ['', 'x', 'ftp://x.fr', 'http://x.fr/', 'https://a:b@x.fr/', `https://x.fr/${'x'.repeat(1_000)}`])
      expect((await add(administrator, url)).code, url).toBe('WEBHOOK_ADDRESS')
    expect((await add(administrator, receiver.url, 'x\0')).code).toBe('INVALID_TITLE')
  })

  test('a publication is told with what it changes, signed, once', async () => {
    await publishOne()
    expect(receiver.received).toEqual([])
    expect(await work()).toBe(1)
    expect(await work()).toBe(0)
    const [message] = receiver.received
    expect(isSigned(message!)).toBe(true)
    expect(message!.headers['content-type']).toBe('application/json')
    expect(JSON.parse(message!.body)).toMatchObject({
      type: 'release.published',
      data: {
        release: {
          number: 2,
          approver: 'Sacha Relecteur',
          restores: null,
          file: 'http://127.0.0.1:4000/releases/2.json',
        },
        changelog: { firstDay: '2027-01-01', en: { example: expect.stringContaining('Nora, consultant') } },
      },
    })
    const [{ deliveries }] = await shown()
    expect(deliveries).toMatchObject([
      {
        id: message!.headers['webhook-id'],
        type: 'release.published',
        release: 2,
        status: 'DELIVERED',
        tries: [{ status: 204, problem: null }],
      },
    ])
  })

  test('an answer that is no success, and none at all, are tried again, later and later, with the same identifier and body', async () => {
    receiver.status = 500
    await publishOne()
    await work()
    expect(await work()).toBe(0)
    clock += 6_000
    receiver.status = 302
    expect(await work()).toBe(1)
    clock += 6_000
    expect(await work()).toBe(0)
    clock += 40_000
    receiver.status = 204
    expect(await work()).toBe(1)
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']))
    const bodies = new Set(receiver.received.map(({ body }) => body))
    const times = new Set(receiver.received.map(({ headers }) => headers['webhook-timestamp']))
    expect([ids.size, bodies.size, times.size]).toEqual([1, 1, 3])
    expect(receiver.received.every((message) => isSigned(message))).toBe(true)
    const [{ deliveries }] = await shown()
    expect(deliveries[0]).toMatchObject({
      status: 'DELIVERED',
      tries: [
        { status: 500, problem: 'REFUSED' },
        { status: 302, problem: 'REFUSED' },
        { status: 204, problem: null },
      ],
    })
  })

  test('a recall and an emergency are told too', async () => {
    const at = abri.releases.current().number
    await approver.ask(`mutation { emergencyRestore(release: 1, current: ${at}, reason: "faux") { __typename } }`)
    await analyst.ask('mutation { requestRecall(release: 2, reason: "faux", replacement: 1) { __typename } }')
    const { recallRequests } = await other.ask('{ recallRequests { id } }')
    await other.ask('mutation ($id: ID!) { confirmRecall(request: $id) { __typename } }', { id: recallRequests[0].id })
    clock = Math.max(clock, Date.now())
    expect(await work()).toBe(2)
    const told = receiver.received.map(({ body }) => JSON.parse(body)).toSorted((a, b) => (a.type < b.type ? -1 : 1))
    expect(told).toMatchObject([
      { type: 'release.published', data: { release: { number: at + 1, restores: 1, approver: null } } },
      {
        type: 'release.recalled',
        data: { release: { number: 2 }, recalled: { reason: 'faux', replacement: 1, by: 'Nour Analyste, Lou Autre' } },
      },
    ])
  })

  test('a sender that vanished is followed by another: at least once, and not by two at a time', async () => {
    await publishOne()
    receiver.status = 0
    const stop = new AbortController()
    const first = deliverDue(delivering(), stop.signal)
    await receiver.has(1)
    expect(await work()).toBe(0)
    stop.abort()
    await first
    expect(await work()).toBe(0)
    clock += 61_000
    receiver.status = 204
    expect(await work()).toBe(1)
    const ids = receiver.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toEqual([ids[0], ids[0]])
  })

  test('two processes at once send each message once', async () => {
    await publishOne()
    const counts = await Promise.all([work(), work()])
    expect(counts.toSorted((a, b) => a - b)).toEqual([0, 1])
    expect(receiver.received).toHaveLength(1)
  })

  test('an address that refuses to the end is disabled, in the log, and told what it missed once it is enabled', async () => {
    receiver.status = 503
    await publishOne()
    for (let i = 0; i < 10; i++) {
      expect(await work(), `attempt ${i + 1}`).toBe(1)
      clock += 27 * 3_600_000
    }
    expect(await latest()).toMatchObject({ status: 'DISABLED', delivery: { status: 'FAILED' } })
    const { log } = await administrator.ask('{ log(first: 1) { action actor } }')
    expect(log).toEqual([{ action: 'WEBHOOK_DISABLED', actor: 'Abri' }])
    expect((await act(administrator, 'testWebhook', id)).code).toBe('WEBHOOK_DISABLED')
    await publishOne()
    expect(await work()).toBe(0)
    receiver.status = 204
    expect((await act(administrator, 'enableWebhook', id)).status).toBe('ACTIVE')
    expect(await work()).toBe(1)
  })

  test('who answers that they are gone is left alone at once', async () => {
    receiver.status = 410
    await publishOne()
    await work()
    expect(await latest()).toMatchObject({
      status: 'DISABLED',
      delivery: { status: 'FAILED', tries: [{ status: 410 }] },
    })
    await act(administrator, 'enableWebhook', id)
  })

  test('a test is sent by the process itself, says that it is one, and disables nothing', async () => {
    const stop = keepDelivering(delivering(), (error) => expect(error).toBeUndefined())
    await act(administrator, 'testWebhook', id)
    clock = Math.max(clock, Date.now())
    await receiver.has(1)
    expect(JSON.parse(receiver.received[0]!.body).type).toBe('webhook.test')
    receiver.status = 500
    await act(administrator, 'testWebhook', id)
    await receiver.has(2)
    await expect.poll(async () => (await latest()).delivery.status).toBe('FAILED')
    await stop()
    expect((await latest()).status).toBe('ACTIVE')
  })

  test('a secret is replaced: for a day messages are signed by both, then by the new one alone', async () => {
    const former = secret
    const rotated = await one(
      administrator,
      'mutation ($id: ID!) { rotateWebhook(id: $id) { ... on AddedWebhook { secret } ... on Refusal { code } } }',
      { id },
    )
    expect(rotated.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    secret = rotated.secret
    const signedBy = async (hours: number) => {
      await act(administrator, 'testWebhook', id)
      clock = Date.now() + hours * 3_600_000
      receiver.received.length = 0
      await work()
      const [message] = receiver.received
      return [isSigned(message!, secret), isSigned(message!, former)]
    }
    expect(await signedBy(23)).toEqual([true, true])
    expect(await signedBy(25)).toEqual([true, false])
    const log = JSON.stringify(await abri.store.conn().selectFrom('log').selectAll().execute())
    expect([log.includes('WEBHOOK_ROTATED'), log.includes(secret), log.includes(former)]).toEqual([true, false, false])
  })

  test('a message is sent again, under the same id and with the same body', async () => {
    await publishOne()
    await work()
    const [first] = receiver.received
    const { delivery } = await latest()
    expect(delivery.status).toBe('DELIVERED')
    const resend = (who: Someone, which: string) =>
      one(
        who,
        `mutation ($d: ID!) { resendDelivery(delivery: $d) { ... on Webhook { ${WEBHOOK} } ... on Refusal { code } } }`,
        { d: which },
      )
    expect((await resend(analyst, delivery.id)).code).toBe('FORBIDDEN')
    expect((await resend(administrator, 'msg_none')).code).toBe('NOT_FOUND')
    expect((await resend(administrator, delivery.id)).deliveries[0].status).toBe('PENDING')
    clock = Math.max(clock, Date.now())
    await work()
    const again = receiver.received.at(-1)!
    expect([again.headers['webhook-id'], again.body]).toEqual([first!.headers['webhook-id'], first!.body])
    const { delivery: sent } = await latest()
    expect([sent.id, sent.status, sent.tries.length]).toEqual([delivery.id, 'DELIVERED', 2])
  })

  test('an address that was removed is told nothing more', async () => {
    expect((await act(administrator, 'removeWebhook', id)).id).toBe(id)
    expect((await act(administrator, 'removeWebhook', id)).code).toBe('NOT_FOUND')
    expect(await shown()).toEqual([])
    await publishOne()
    expect(await work()).toBe(0)
    const { logVerification } = await administrator.ask('{ logVerification { valid } }')
    expect(logVerification.valid).toBe(true)
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AddressInfo } from 'node:net'
import { approved, publish } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

onEachDatabase('the stream of releases', (place) => {
  let [abri, administrator, analyst, approver, origin]: [Installation, Someone, Someone, Someone, string] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    await abri.app.listen({ port: 0, host: '127.0.0.1' })
    origin = `http://127.0.0.1:${(abri.app.server.address() as AddressInfo).port}`
  })
  afterAll(() => abri.close())

  const accept = { accept: 'text/event-stream' }
  const open = (query: string, headers: Record<string, string> = accept) =>
    fetch(`${origin}/graphql/stream?query=${encodeURIComponent(query)}`, { headers })
  /** The data of the next event of a stream. */
  async function* events(response: Response) {
    let text = ''
    for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1]
        text = text.slice(end + 2)
        if (data) yield JSON.parse(data)
      }
    }
  }
  const RELEASE = '{ number recalled { reason } changelog { example { after } } }'

  test('tells each publication to whoever listens, with what it changes, and each recall', async () => {
    const response = await open(`subscription { releasePublished ${RELEASE} }`)
    expect(response.headers.get('content-type')).toContain('text/event-stream')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    const recalls = events(await open(`subscription { releaseRecalled ${RELEASE} }`))
    const stream = events(response)
    const next = stream.next()
    await publish(approver, await approved(analyst, approver))
    const changelog = { example: { after: '66.90' } }
    expect((await next).value).toEqual({ data: { releasePublished: { number: 2, recalled: null, changelog } } })
    await approver.ask('mutation { requestRecall(release: 2, reason: "faux") { __typename } }')
    const { recallRequests } = await approver.ask('{ recallRequests { id } }')
    const other = await abri.person(administrator, 'APPROVER', 'Lou Autre')
    await other.ask('mutation ($id: ID!) { confirmRecall(request: $id) { __typename } }', { id: recallRequests[0].id })
    expect((await recalls.next()).value.data.releaseRecalled).toMatchObject({ number: 2, recalled: { reason: 'faux' } })
    await Promise.all([stream.return(), recalls.return()])
  })

  test('whoever comes back is told first what they missed', async () => {
    const stream = events(await open('subscription { releasePublished(after: 0) { number } }'))
    const numbers = [(await stream.next()).value, (await stream.next()).value]
    expect(numbers.map(({ data }) => data.releasePublished.number)).toEqual([1, 2])
    await stream.return()
  })

  test('refuses by name what is no subscription, what is too large, and who asks for something else', async () => {
    const codeOf = async (response: Response) => [
      response.status,
      ((await response.json()) as any).errors[0].extensions.code,
    ]
    expect(await codeOf(await open('{ release { number } }'))).toEqual([400, 'OPERATION_NOT_SUPPORTED'])
    expect(await codeOf(await open('subscription { releasePublished { number } }', {}))).toEqual([
      406,
      'NOT_ACCEPTABLE',
    ])
    const large = `subscription { releasePublished { ${Array.from({ length: 60 }, (_, i) => `a${i}: number`).join(' ')} } }`
    expect(await codeOf(await open(large))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    const put = await fetch(`${origin}/graphql/stream`, { method: 'PUT' })
    expect([put.status, put.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS'])
    const posted = await abri.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'subscription { releasePublished { number } }' },
    })
    expect([posted.statusCode, posted.json().errors[0].extensions.code]).toEqual([400, 'OPERATION_NOT_SUPPORTED'])
  })

  test('one address opens only so many', async () => {
    const streams = await Promise.all(
      Array.from({ length: 20 }, () => open('subscription { releaseRecalled { number } }')),
    )
    expect(new Set(streams.map(({ status }) => status))).toEqual(new Set([200]))
    expect((await open('subscription { releaseRecalled { number } }')).status).toBe(503)
    await Promise.all(streams.map(({ body }) => body!.cancel()))
    await expect.poll(async () => (await open('subscription { nothing }')).status).not.toBe(503)
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})

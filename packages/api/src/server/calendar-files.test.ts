import Fastify from 'fastify'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PublicContext } from '../scenario/context.ts'
import { publicSchema } from '../scenario/public-schema.ts'
import { completeReleases } from '../testing/complete-releases.ts'
import { activite, consultante } from '../testing/test-people.ts'
import { startApollo } from './apollo.ts'
import { acceptKnownBodies, refuseOddBodies } from './body.ts'
import { serveCalendarFiles } from './calendar-files.ts'
import { openToAll } from './cors.ts'
import { answerErrorsInJson } from './errors.ts'

const app = Fastify()
const faults: unknown[] = []
beforeAll(async () => {
  openToAll(app)
  acceptKnownBodies(app)
  answerErrorsInJson(app, (error) => faults.push(error))
  app.addHook('preParsing', async (request) => refuseOddBodies(request))
  const apollo = await startApollo<PublicContext>(publicSchema(), (error) => faults.push(error))
  serveCalendarFiles(app, apollo, completeReleases())
})
afterAll(async () => {
  await app.close()
  expect(faults).toEqual([])
})

const situation = {
  activites: [activite('PRESTATION_BIC', 'SSI', '2019-01-01', { 2023: '30000', 2024: '30000', 2025: '30000' })],
}
const naissance = { role: 'MERE', datePresumee: '2026-05-01' }
const born = { prestation: 'maternite', input: JSON.stringify({ situation, naissance }) }
const address = (query: Readonly<Record<string, string>>) => `/demarches.ics?${new URLSearchParams(query).toString()}`
const get = (query: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ url: address(query), headers })
const post = (body: unknown) => app.inject({ method: 'POST', url: '/demarches.ics', payload: body as object })
const eventsOf = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))

describe('a calendar to download', () => {
  test('is a file of the dated formalities, in the language asked for', async () => {
    const found = await get(born)
    expect([found.statusCode, found.headers['content-type']]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(found.headers['content-disposition']).toBe('attachment; filename="abri-maternite.ics"')
    expect(found.headers['access-control-allow-origin']).toBe('*')
    const events = eventsOf(found.body)
    expect(events.map(({ uid, startDate }) => `${startDate.toString()} ${uid}`)).toEqual([
      '2025-10-31 maternite-2026-05-01-declarer_grossesse-1@abri',
      '2026-03-20 maternite-2026-05-01-envoyer_certificat-1@abri',
      '2026-03-20 maternite-2026-05-01-declarer_cessation-1@abri',
      '2026-03-20 maternite-2026-05-01-ne_pas_travailler-1@abri',
      '2027-03-31 maternite-2026-05-01-prendre_conge-1@abri',
    ])
    expect(events[0]!.description).toContain('À vérifier auprès de l’organisme')
    expect(events[3]!.description).not.toContain('À vérifier')
    const english = eventsOf((await get({ ...born, langue: 'EN', identifiant: 'client-7' })).body)
    expect(english[0]!.summary).toMatch(/^Declare your pregnancy/)
    expect(english[0]!.uid).toContain('client-7')
  })

  test('is kept by the one who asked, for a minute, and asked again by its tag', async () => {
    const first = await get(born)
    expect(first.headers['cache-control']).toBe('private, max-age=60')
    const again = await get(born, { 'if-none-match': String(first.headers['etag']) })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect((await get({ ...born, langue: 'EN' })).headers['etag']).not.toBe(first.headers['etag'])
    const head = await app.inject({ method: 'HEAD', url: address(born) })
    expect([head.statusCode, head.body, head.headers['etag']]).toEqual([200, '', first.headers['etag']])
  })

  test('is the same when the question is posted, and then kept by nobody', async () => {
    const posted = await post({ prestation: 'maternite', input: { situation, naissance } })
    expect(posted.body).toBe((await get(born)).body)
    expect(posted.headers['cache-control']).toBe('no-store')
  })

  test('holds the formalities of each benefit, with the facts beside it', async () => {
    const second = { role: 'SECOND_PARENT', datePresumee: '2026-03-15', congeNaissance: [{ debut: '2026-07-01' }] }
    const of = async (prestation: string, input: object, faits: object = {}) => {
      const found = await get({ prestation, input: JSON.stringify(input), faits: JSON.stringify(faits) })
      return eventsOf(found.body).length
    }
    const quarterly = { declaration: 'TRIMESTRIELLE' }
    expect(await of('arretMaladie', consultante)).toBe(4)
    expect(await of('arretMaladie', consultante, quarterly)).toBe(5)
    expect(await of('paternite', { situation, naissance: second })).toBe(3)
    expect(await of('paternite', { situation, naissance: second }, quarterly)).toBe(5)
    expect(await of('congeNaissance', { situation, naissance: second })).toBe(3)
    expect(await of('adoption', { situation, adoption: { arrivee: '2026-05-01' } })).toBe(5)
  })
})

describe('a question that cannot be answered is refused with a code', () => {
  const late = JSON.stringify({ situation, naissance: { ...naissance, datePresumee: '2026-02-30' } })
  test.each<[string, Readonly<Record<string, string>>, number, string]>([
    ['nothing asked', {}, 400, 'BAD_REQUEST'],
    ['no benefit', { input: born.input }, 400, 'BAD_REQUEST'],
    ['a benefit without formalities', { ...born, prestation: 'retraite' }, 400, 'BAD_REQUEST'],
    ['a name of every object', { ...born, prestation: 'constructor' }, 400, 'BAD_REQUEST'],
    ['an unknown parameter', { ...born, format: 'pdf' }, 400, 'BAD_REQUEST'],
    ['JSON that is cut', { ...born, input: born.input.slice(0, -1) }, 400, 'BAD_REQUEST'],
    ['JSON that is no object', { ...born, input: '[]' }, 400, 'BAD_REQUEST'],
    ['facts that are no object', { ...born, faits: '"x"' }, 400, 'BAD_REQUEST'],
    ['no input', { prestation: 'maternite' }, 400, 'BAD_USER_INPUT'],
    ['an unknown fact', { ...born, input: '{"x":1}' }, 400, 'BAD_USER_INPUT'],
    ['an unknown language', { ...born, langue: 'DE' }, 400, 'BAD_USER_INPUT'],
    ['an identifiant with a space', { ...born, identifiant: 'a b' }, 400, 'BAD_USER_INPUT'],
    ['facts of another benefit', { ...born, faits: '{"prescritLe":"2026-01-01"}' }, 400, 'BAD_USER_INPUT'],
    ['an unknown release', { ...born, release: '99' }, 404, 'RELEASE_NOT_FOUND'],
    ['a day that does not exist', { ...born, input: late }, 422, 'INVALID_SITUATION'],
    ['a release without its tables', { ...born, release: '1' }, 422, 'INVALID_SITUATION'],
    ['another benefit than the event gives', { ...born, prestation: 'paternite' }, 422, 'NOTHING_ASKED'],
  ])('%s', async (_what, query, status, code) => {
    const found = await get(query)
    const { errors } = found.json()
    expect([found.statusCode, errors[0].extensions.code]).toEqual([status, code])
    expect(found.headers['content-type']).toBe('application/json; charset=utf-8')
    expect(found.headers['cache-control']).toBeUndefined()
  })

  test('a release that knows sick pay, not its formalities', async () => {
    const found = await get({ prestation: 'arretMaladie', input: JSON.stringify(consultante), release: '1' })
    expect([found.statusCode, found.json().errors[0].extensions.code]).toEqual([422, 'RELEASE_TROP_ANCIENNE'])
  })

  test('each problem of the situation is told, in the language asked for', async () => {
    const { errors } = (await get({ ...born, input: late, langue: 'EN' })).json()
    expect(errors[0].extensions.problems).toMatchObject([
      { path: ['naissance', 'datePresumee'], code: 'JOUR_INVALIDE', value: '2026-02-30' },
    ])
    expect(errors[0].extensions.problems[0].message).toMatch(/^Unreadable, non-existent/)
    expect(errors[0]).not.toHaveProperty('path')
  })

  test('a parameter that comes twice', async () => {
    for (const twice of ['&langue=EN&langue=FR', '&input=%7B%7D']) {
      const found = await app.inject({ url: `${address(born)}${twice}` })
      expect([found.statusCode, found.json().errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    }
  })

  test('an address that is too long, which may be posted', async () => {
    const reference = 'x'.repeat(8_000)
    const found = await get({ ...born, input: JSON.stringify({ reference, situation, naissance }) })
    expect([found.statusCode, found.json().errors[0].extensions.code]).toEqual([414, 'URI_TOO_LONG'])
    const posted = await post({ prestation: 'maternite', input: { reference, situation, naissance } })
    expect(posted.statusCode).toBe(200)
  })

  test.each([
    ['null', 'null', 400],
    ['a list', '[]', 400],
    ['text', '"x"', 400],
    ['an input as text', JSON.stringify({ ...born }), 400],
    [
      'a number for a text',
      JSON.stringify({ prestation: 'maternite', input: { situation, naissance }, langue: 1 }),
      400,
    ],
    ['JSON that is cut', '{', 400],
  ])('%s posted', async (_what, payload, status) => {
    const headers = { 'content-type': 'application/json' }
    const found = await app.inject({ method: 'POST', url: '/demarches.ics', payload, headers })
    expect(found.statusCode).toBe(status)
    expect(found.json().errors[0].extensions.code).toMatch(/^BAD_/)
  })

  test('another method', async () => {
    const found = await app.inject({ method: 'DELETE', url: '/demarches.ics' })
    expect([found.statusCode, found.headers['allow']]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
  })
})

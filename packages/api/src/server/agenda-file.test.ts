import Fastify from 'fastify'
import ICAL from 'ical.js'
import { afterAll, expect, test } from 'vitest'
import { baselineRelease } from '../releases/baseline-release.ts'
import { ReleasesInMemory } from '../releases/published-releases.ts'
import { serveAgenda } from './agenda-file.ts'

const app = Fastify()
serveAgenda(app, new ReleasesInMemory([baselineRelease()]))
afterAll(() => app.close())

const events = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')

test('one event for each day on which something is due, in either language', async () => {
  const french = await app.inject('/agenda.ics')
  expect(french.headers['content-type']).toBe('text/calendar; charset=utf-8')
  const found = events(french.body).map((one) => new ICAL.Event(one))
  const yearEnd = found.find(({ uid }) => uid === 'agenda-2026-12-31@abri')!
  expect(yearEnd.startDate.toString()).toBe('2026-12-31')
  expect(yearEnd.summary).toMatch(/^Abri : /)
  expect(yearEnd.description).toContain('(arrêté attendu en décembre)')
  expect(new Set(found.map(({ uid }) => uid)).size).toBe(found.length)
  const english = events((await app.inject('/agenda.ics?langue=EN')).body).map((one) => new ICAL.Event(one))
  expect(english.find(({ uid }) => uid === yearEnd.uid)!.description).toContain('(order expected in December)')
})

test('the same agenda is not sent twice, and is only read', async () => {
  const { etag } = (await app.inject('/agenda.ics')).headers
  expect((await app.inject({ url: '/agenda.ics', headers: { 'if-none-match': String(etag) } })).statusCode).toBe(304)
  expect((await app.inject({ method: 'POST', url: '/agenda.ics' })).statusCode).toBe(405)
})

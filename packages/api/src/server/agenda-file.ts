import type { FastifyInstance } from 'fastify'
import { agendaCalendar } from '../publishing/agenda/agenda-calendar.ts'
import { agendaOf } from '../publishing/agenda/agenda.ts'
import { dayInParis } from '../releases/day-in-paris.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { preflight } from './cors.ts'
import { serveReading } from './routes.ts'
import { isKnown } from './tagged.ts'

/** Serves what the law is about to set as a calendar to subscribe to, in French or with `?langue=EN` in English. */
export function serveAgenda(app: FastifyInstance, releases: PublishedReleases): void {
  serveReading(
    app,
    '/agenda.ics',
    (request, reply) => {
      const langue = (request.query as { langue?: unknown }).langue === 'EN' ? 'EN' : 'FR'
      const { number, publishedOn } = releases.current()
      const items = agendaOf(releases.list(), dayInParis(new Date().toISOString()))
      const text = agendaCalendar(items, publishedOn, number, langue)
      if (isKnown(request, reply, text, 'public, max-age=3600')) return reply
      return reply.type('text/calendar; charset=utf-8').send(text)
    },
    { OPTIONS: preflight },
  )
}

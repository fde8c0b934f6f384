import type { FastifyInstance } from 'fastify'
import { atomFeed } from '../push/atom-feed.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { preflight } from './cors.ts'
import { serveReading } from './routes.ts'
import { isKnown } from './tagged.ts'

/** Serves the feed of releases, in French or with `?langue=EN` in English. */
export function serveAtom(app: FastifyInstance, releases: PublishedReleases, publicUrl: string): void {
  serveReading(
    app,
    '/releases.atom',
    (request, reply) => {
      const { langue } = request.query as { langue?: unknown }
      const xml = atomFeed(releases, publicUrl, langue === 'EN' ? 'EN' : 'FR')
      if (isKnown(request, reply, xml, 'public, max-age=60')) return reply
      return reply.type('application/atom+xml; charset=utf-8').send(xml)
    },
    { OPTIONS: preflight },
  )
}

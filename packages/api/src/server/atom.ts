import type { FastifyInstance } from 'fastify'
import { atomFeed } from '../push/atom-feed.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { sha256 } from '../releases/hashes.ts'
import { preflight } from './cors.ts'
import { serveReading } from './routes.ts'

/** Serves the feed of releases, in French or with `?langue=EN` in English. */
export function serveAtom(app: FastifyInstance, releases: PublishedReleases, publicUrl: string): void {
  serveReading(
    app,
    '/releases.atom',
    (request, reply) => {
      const { langue } = request.query as { langue?: unknown }
      const xml = atomFeed(releases, publicUrl, langue === 'EN' ? 'EN' : 'FR')
      const etag = `"${sha256(xml)}"`
      void reply.header('etag', etag).header('cache-control', 'public, max-age=60')
      if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send()
      return reply.type('application/atom+xml; charset=utf-8').send(xml)
    },
    { OPTIONS: preflight },
  )
}

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PublishedReleases } from '../releases/published-releases.ts'
import { preflight } from './cors.ts'
import { refuse } from './problem.ts'
import { wholeFile, widgetFile, type ReleaseFile } from './release-file.ts'
import { serveReading } from './routes.ts'

/** Serves what sick pay reads of the current release, and every release under an address of its own: its content never changes, but it may be recalled. */
export function serveReleaseFiles(app: FastifyInstance, releases: PublishedReleases): void {
  serveReading(
    app,
    '/widget/release.json',
    (request, reply) => {
      const current = releases.current()
      return file(request, reply, widgetFile(current, releases.recallOf(current.number)))
    },
    {
      OPTIONS: preflight,
    },
  )
  serveReading(
    app,
    '/releases/:file',
    (request, reply) => {
      const number = /^([1-9]\d{0,8})\.json$/.exec((request.params as { file: string }).file)?.[1]
      const release = number === undefined ? null : releases.find(number)
      if (!release) return refuse(reply, 404, 'NOT_FOUND', 'There is no such release')
      return file(request, reply, wholeFile(release, releases.recallOf(release.number)))
    },
    { OPTIONS: preflight },
  )
}

function file(request: FastifyRequest, reply: FastifyReply, { json, etag }: ReleaseFile): unknown {
  void reply.header('etag', etag).header('cache-control', 'public, max-age=15')
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.some((tag) => tag === etag || tag === '*')) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(json)
}

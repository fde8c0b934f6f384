import type { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { keepDocument } from '../documents/keep-document.ts'
import { isPdf } from '../documents/pdf.ts'
import { isPublished } from '../documents/published-documents.ts'
import { readLimited } from '../documents/read-limited.ts'
import { canWrite } from '../publishing/drafts/rights.ts'
import type { PublishedReleases } from '../releases/published-releases.ts'
import type { Store } from '../store/store.ts'
import { BodyError, DOCUMENTS } from './body.ts'
import { preflight } from './cors.ts'
import type { Door } from './door.ts'
import { refuse } from './problem.ts'
import { serve, serveReading } from './routes.ts'

/** Of a document, in bytes. */
const LARGEST = 10_000_000
const LINGER_MS = 1_000

type Parts = { readonly store: Store; readonly releases: PublishedReleases }

/** Serves the documents of published rows to everybody, all of them to those signed in, and takes new ones from those who write drafts. */
export function serveDocuments(app: FastifyInstance, door: Door, { store, releases }: Parts): void {
  serve(app, DOCUMENTS, {
    POST: async (request, reply) => {
      const person = await door(request, reply.header('cache-control', 'no-store'))
      if (!person) return reply
      if (!canWrite(person)) return refuse(reply, 403, 'FORBIDDEN', 'Your role does not allow this')
      const bytes = await bodyOf(request)
      if (!bytes) {
        cutSoon(request)
        return refuse(reply, 413, 'CONTENT_TOO_LARGE', 'A document has at most 10 MB')
      }
      if (!isPdf(bytes)) return refuse(reply, 400, 'NOT_A_PDF', 'This file does not begin and end as a PDF does')
      return keepDocument(store, person, bytes)
    },
  })
  serve(app, `${DOCUMENTS}/:file`, {
    GET: async (request, reply) =>
      (await door(request, reply)) ? send(store, request, reply, 'private, no-cache') : reply,
  })
  serveReading(
    app,
    '/documents/:file',
    (request, reply) => {
      const hash = hashIn(request)
      return hash !== null && isPublished(releases, hash)
        ? send(store, request, reply, 'public, max-age=31536000, immutable')
        : missing(reply)
    },
    { OPTIONS: preflight },
  )
}

/** Whoever goes on sending what is too large hears why, and is then cut off: at once they might never hear it. */
function cutSoon({ raw }: FastifyRequest): void {
  setTimeout(() => raw.complete || raw.destroy(), LINGER_MS).unref()
}

/** Null where there are more bytes than allowed; what a header already says too large is not read at all. */
async function bodyOf({ headers, body }: FastifyRequest): Promise<Buffer | null> {
  if (Number(headers['content-length'] ?? 0) > LARGEST) return null
  return readLimited(body as Readable, LARGEST).catch(() => {
    throw new BodyError(400, 'BAD_REQUEST', 'The body was cut short')
  })
}

/** A document is downloaded, never shown within our pages; its bytes never change. */
async function send(store: Store, request: FastifyRequest, reply: FastifyReply, caching: string): Promise<unknown> {
  const hash = hashIn(request)
  if (hash === null) return missing(reply)
  const etag = `"${hash}"`
  const find = store.conn().selectFrom('documents').where('hash', '=', hash)
  const knows = request.headers['if-none-match']?.includes(etag) ?? false
  const found = knows ? await find.select('hash').executeTakeFirst() : await find.select('content').executeTakeFirst()
  if (!found) return missing(reply)
  void reply.header('etag', etag).header('cache-control', caching)
  if (!('content' in found)) return reply.code(304).send()
  return reply
    .type('application/pdf')
    .header('content-disposition', `attachment; filename="abri-${hash.slice(0, 12)}.pdf"`)
    .header('content-security-policy', 'sandbox')
    .send(Buffer.from(found.content))
}

const missing = (reply: FastifyReply): FastifyReply => refuse(reply, 404, 'NOT_FOUND', 'There is no such document')

const hashIn = ({ params }: FastifyRequest): string | null =>
  /^([0-9a-f]{64})\.pdf$/.exec((params as { file: string }).file)?.[1] ?? null

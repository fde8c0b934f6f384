import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Where documents are uploaded: the one address whose body is no JSON. */
export const DOCUMENTS = '/admin/documents'
const PDF = /^application\/pdf\s*$/i

/** The largest body read, in bytes: 1,000 scenarios fit. */
export const BODY_LIMIT = 1_000_000

/** A body that cannot be read, and why. */
export class BodyError extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true })
const TYPE = /^application\/json\s*(?:;\s*charset\s*=\s*"?([\w-]+)"?\s*)?$/i

/** Bodies are JSON in UTF-8, not compressed, and documents PDF, left to be read; anything else is refused by name. */
export function acceptKnownBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/pdf', (_request, payload, done) => done(null, payload))
  app.addContentTypeParser('*', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) =>
    jsonOf(request, body),
  )
}

function jsonOf(request: FastifyRequest, body: Buffer): unknown {
  const type = TYPE.exec(request.headers['content-type'] ?? '')
  if (!type || !['utf-8', 'utf8'].includes((type[1] ?? 'utf-8').toLowerCase()))
    throw new BodyError(415, 'UNSUPPORTED_MEDIA_TYPE', 'The body must be application/json in UTF-8')
  try {
    return JSON.parse(DECODER.decode(body)) as unknown
  } catch {
    throw new BodyError(400, 'BAD_REQUEST', 'The body is not valid JSON in UTF-8')
  }
}

/** Refuses a compressed body, and a body without a type, before it is read. */
export async function refuseOddBodies(request: FastifyRequest): Promise<void> {
  const { 'content-encoding': encoding, 'content-type': type } = request.headers
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    throw new BodyError(415, 'UNSUPPORTED_MEDIA_TYPE', 'Compressed bodies are not read')
  const [wanted, name] =
    request.routeOptions.url === DOCUMENTS ? [PDF, 'application/pdf'] : [TYPE, 'application/json in UTF-8']
  if (request.method === 'POST' && (type === undefined || !wanted.test(type)))
    throw new BodyError(415, 'UNSUPPORTED_MEDIA_TYPE', `The body must be ${name}`)
}

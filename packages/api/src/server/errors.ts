import type { FastifyError, FastifyInstance } from 'fastify'
import { isUnavailable, UNAVAILABLE } from '../store/unavailable.ts'
import { refuse } from './problem.ts'

const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  404: 'NOT_FOUND',
  413: 'CONTENT_TOO_LARGE',
  414: 'URI_TOO_LONG',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  431: 'HEADERS_TOO_LARGE',
}

/** Every refusal is JSON with a stable code; what nobody expected is logged whole and masked. */
export function answerErrorsInJson(app: FastifyInstance, log: (error: unknown) => void): void {
  app.setErrorHandler(async (error: FastifyError, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status < 500)
      return refuse(
        reply,
        status,
        CODES[status] ?? 'BAD_REQUEST',
        status === 413 ? 'The body is too large' : error.message,
      )
    log(error)
    if (isUnavailable(error))
      return refuse(reply.header('retry-after', '5'), 503, UNAVAILABLE.code, UNAVAILABLE.message)
    return refuse(reply, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error')
  })
  app.setNotFoundHandler(async (_request, reply) => refuse(reply, 404, 'NOT_FOUND', 'Nothing is at this address'))
}

import type { FastifyReply } from 'fastify'
import type { Handler } from './routes.ts'

/** Any page may read a public answer, without credentials. */
export const openToAll = (reply: FastifyReply): FastifyReply =>
  reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag')

/** The answer to a browser that asks before it sends. */
export const preflight: Handler = (_request, reply) =>
  openToAll(reply)
    .header('access-control-allow-methods', 'GET, POST')
    .header(
      'access-control-allow-headers',
      'content-type, apollo-require-preflight, x-apollo-operation-name, if-none-match',
    )
    .header('access-control-max-age', '86400')
    .code(204)
    .send()

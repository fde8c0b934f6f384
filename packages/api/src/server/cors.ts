import type { FastifyInstance } from 'fastify'
import type { Handler } from './routes.ts'

const PUBLIC = /^\/(?:graphql(?:\/stream)?(?:[?#]|$)|demarches\.ics(?:[?#]|$)|widget\/|documents\/|releases[./])/

/** Any page may read a public answer, without credentials; a refusal too, and those come before any body is read. */
export const openToAll = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (request, reply) => {
    if (PUBLIC.test(request.url))
      void reply.header('access-control-allow-origin', '*').header('access-control-expose-headers', 'etag')
  })
}

/** The answer to a browser that asks before it sends. */
export const preflight: Handler = (_request, reply) =>
  reply
    .header('access-control-allow-methods', 'GET, POST')
    .header(
      'access-control-allow-headers',
      'content-type, apollo-require-preflight, x-apollo-operation-name, if-none-match',
    )
    .header('access-control-max-age', '86400')
    .code(204)
    .send()

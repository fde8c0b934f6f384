import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify'
import { refuse } from './problem.ts'

/** Answers one request; what it returns is sent. */
export type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown
type Handlers = Readonly<Partial<Record<'GET' | 'HEAD' | 'POST' | 'OPTIONS', Handler>>>

const METHODS: readonly HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']

/** Serves an address for the methods given; any other is refused before its body is read, with the list of those that work. */
export function serve(app: FastifyInstance, url: string, handlers: Handlers): void {
  const allowed = METHODS.filter((method) => method in handlers)
  for (const [method, handler] of Object.entries(handlers))
    app.route({
      method,
      url,
      exposeHeadRoute: false,
      handler: async (request, reply) => handler(request, reply),
    })
  app.route({
    method: METHODS.filter((method) => !allowed.includes(method)),
    url,
    onRequest: async (_request, reply) =>
      refuse(reply.header('allow', allowed.join(', ')), 405, 'METHOD_NOT_ALLOWED', `Only ${allowed.join(', ')} here`),
    handler: async () => undefined,
  })
}

/** For an address that is only read: GET, and HEAD with the same headers. */
export const serveReading = (app: FastifyInstance, url: string, read: Handler, more: Handlers = {}): void =>
  serve(app, url, { GET: read, HEAD: read, ...more })

import type { FastifyInstance, FastifyReply } from 'fastify'

const ADMIN_CSP =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** No browser guesses types or tells other sites where a reader came from. */
export const sendSafeHeaders = (app: FastifyInstance): void => {
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
  })
}

/** The admin loads only what we serve, and in no frame. */
export const adminHeaders = (reply: FastifyReply): FastifyReply =>
  reply
    .header('content-security-policy', ADMIN_CSP)
    .header('x-frame-options', 'DENY')
    .header('cross-origin-opener-policy', 'same-origin')

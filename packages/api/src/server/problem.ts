import type { FastifyReply } from 'fastify'

/** A refusal of the server itself, shaped as GraphQL shapes its errors, everywhere. */
export const problem = (
  code: string,
  message: string,
): { errors: readonly { message: string; extensions: { code: string } }[] } => ({
  errors: [{ message, extensions: { code } }],
})

/** Answers with a status and a stable code. */
export const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).type('application/json; charset=utf-8').send(problem(code, message))

import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import type { AdminContext } from '../publishing/graphql/context.ts'
import { answerOnce, keyOf } from './answer-once.ts'
import type { Door } from './door.ts'
import { answerGraphql } from './graphql-handler.ts'
import { refuse } from './problem.ts'
import { excessOf } from './query-limits.ts'
import { serve } from './routes.ts'

/** Of a document, in characters: it is refused before it is parsed. */
const LONGEST = 200_000

/** Serves the admin's schema to those whom the door lets in. */
export function serveAdminGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<AdminContext>,
  door: Door,
  context: Omit<AdminContext, 'person'>,
): void {
  serve(app, '/admin/graphql', {
    POST: async (request, reply) => {
      const person = await door(request, reply.header('cache-control', 'no-store'))
      if (!person) return reply
      const { query } = (request.body ?? {}) as { query?: unknown }
      if (typeof query === 'string' && query.length > LONGEST)
        return refuse(reply, 400, 'DOCUMENT_TOO_LONG', 'What is long belongs in variables')
      const excess = typeof query === 'string' ? excessOf(query) : null
      if (excess) return refuse(reply, 400, excess.code, excess.message)
      // what was published since is read before anything rests on it
      await context.releases.catchUp()
      const asked = { ...context, person }
      const key = keyOf(request)
      return key === null
        ? answerGraphql(apollo, asked, request, reply)
        : answerOnce(apollo, asked, key, request, reply)
    },
  })
}

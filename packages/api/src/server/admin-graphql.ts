import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Auth } from '../accounts/auth.ts'
import { whoAsks } from '../accounts/who-asks.ts'
import type { AdminContext } from '../publishing/graphql/context.ts'
import { Bearers, isProgram, refuseToken } from '../programs/bearer.ts'
import { answerOnce, keyOf } from './answer-once.ts'
import { answerGraphql } from './graphql-handler.ts'
import { refuse } from './problem.ts'
import { excessOf } from './query-limits.ts'
import { serve } from './routes.ts'

type Admin = Omit<AdminContext, 'person'> & { readonly auth: Auth; isOurs(request: FastifyRequest): boolean }

/** Serves the admin's schema to those signed in, from our own pages only, and to programs with a token. */
export function serveAdminGraphql(app: FastifyInstance, apollo: ApolloServer<AdminContext>, admin: Admin): void {
  const { auth, isOurs, ...context } = admin
  const bearers = new Bearers(context.store)
  const askerOf = async (request: FastifyRequest, reply: FastifyReply) => {
    if (isProgram(request)) return bearers.whoAsks(request)
    return isOurs(request) ? whoAsks(auth, context.store, request, reply, context.now) : 'FOREIGN'
  }
  serve(app, '/admin/graphql', {
    POST: async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      const person = await askerOf(request, reply)
      if (person === null) return refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in first')
      if (person === 'FOREIGN') return refuse(reply, 403, 'FOREIGN_ORIGIN', 'Asked from another site')
      if (typeof person === 'number') return refuseToken(reply, person)
      const { query } = (request.body ?? {}) as { query?: unknown }
      const excess = typeof query === 'string' ? excessOf(query) : null
      if (excess) return refuse(reply, 400, excess.code, excess.message)
      // what was published since is read before anything rests on it
      await context.releases.catchUp()
      const asked = { ...context, person }
      return keyOf(request) === null
        ? answerGraphql(apollo, asked, request, reply)
        : answerOnce(apollo, asked, request, reply)
    },
  })
}

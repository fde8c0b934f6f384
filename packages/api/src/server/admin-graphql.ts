import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Auth } from '../accounts/auth.ts'
import { whoAsks } from '../accounts/who-asks.ts'
import type { AdminContext } from '../publishing/graphql/context.ts'
import { answerGraphql } from './graphql-handler.ts'
import { refuse } from './problem.ts'
import { excessOf } from './query-limits.ts'
import { serve } from './routes.ts'

type Admin = Omit<AdminContext, 'person'> & { readonly auth: Auth; isOurs(request: FastifyRequest): boolean }

/** Serves the admin's schema to those signed in, from our own pages only. */
export function serveAdminGraphql(app: FastifyInstance, apollo: ApolloServer<AdminContext>, admin: Admin): void {
  const { auth, isOurs, ...context } = admin
  serve(app, '/admin/graphql', {
    POST: async (request, reply) => {
      void reply.header('cache-control', 'no-store')
      if (!isOurs(request)) return refuse(reply, 403, 'FOREIGN_ORIGIN', 'Asked from another site')
      const person = await whoAsks(auth, context.store, request, reply)
      if (!person) return refuse(reply, 401, 'UNAUTHENTICATED', 'Sign in first')
      const { query } = (request.body ?? {}) as { query?: unknown }
      const excess = typeof query === 'string' ? excessOf(query) : null
      if (excess) return refuse(reply, 400, excess.code, excess.message)
      // what was published since is read before anything rests on it
      await context.releases.catchUp()
      return answerGraphql(apollo, { ...context, person }, request, reply)
    },
  })
}

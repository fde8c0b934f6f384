import type { ApolloServer } from '@apollo/server'
import type { FastifyInstance } from 'fastify'
import type { PublishedReleases } from '../releases/published-releases.ts'
import type { PublicContext } from '../scenario/context.ts'
import { preflight } from './cors.ts'
import { answerGraphql } from './graphql-handler.ts'
import { excessOf } from './query-limits.ts'
import { serve, type Handler } from './routes.ts'

/** Serves the public schema, to any origin. */
export function servePublicGraphql(
  app: FastifyInstance,
  apollo: ApolloServer<PublicContext>,
  releases: PublishedReleases,
): void {
  const answer: Handler = (request, reply) => {
    const sent = (request.method === 'GET' ? request.query : request.body) as
      { query?: unknown; variables?: unknown } | null | undefined
    const excess = typeof sent?.query === 'string' ? excessOf(sent.query) : null
    if (excess) {
      const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', validationErrorCode: excess.code }
      return reply.code(400).send({ errors: [{ message: excess.message, extensions }] })
    }
    return answerGraphql(apollo, { releases, rawVariables: recordOf(sent?.variables) }, request, reply)
  }
  serve(app, '/graphql', { GET: answer, POST: answer, OPTIONS: preflight })
}

/** An object, or the JSON text of one as a GET sends it; what is neither is left to the server to refuse. */
function recordOf(value: unknown): Record<string, unknown> | undefined {
  if (typeof value === 'string') return recordOf(parsed(value))
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

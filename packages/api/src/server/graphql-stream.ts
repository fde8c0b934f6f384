import { getOperationAST, OperationTypeNode, parse, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PublishedReleases } from '../releases/published-releases.ts'
import type { PublicContext } from '../scenario/context.ts'
import { preflight } from './cors.ts'
import { refuse } from './problem.ts'
import { excessOf, MAX_TOKENS } from './query-limits.ts'
import { serve } from './routes.ts'

/** How many may listen to one process, and from one address. */
const MOST = { open: 1_000, perAddress: 20 } as const

/** Serves the subscriptions of the public schema as server-sent events, one stream for each request. */
export function serveGraphqlStream(
  app: FastifyInstance,
  schema: GraphQLSchema,
  releases: PublishedReleases,
  log: (error: unknown) => void,
): void {
  const open = new Map<FastifyReply, string>()
  const stream = createHandler<PublicContext>({
    schema,
    context: (_request, { variables }) => ({ releases, rawVariables: variables ?? undefined }),
    authenticate: () => null,
    onSubscribe: (_request, { query, operationName }) => refusalOf(query, operationName ?? null),
    onNext: (_context, _request, result) => masked(result, log),
  })
  const answer = async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.headers.accept?.includes('text/event-stream'))
      return refuse(reply, 406, 'NOT_ACCEPTABLE', 'Subscriptions are answered as text/event-stream')
    const full =
      open.size >= MOST.open || [...open.values()].filter((ip) => ip === request.ip).length >= MOST.perAddress
    if (full) return refuse(reply.header('retry-after', '30'), 503, 'TOO_MANY_STREAMS', 'Too many streams are open')
    // the library compares it as a whole
    request.headers.accept = 'text/event-stream'
    open.set(reply.hijack(), request.ip)
    reply.raw.once('close', () => open.delete(reply))
    await stream(request, reply).catch((error: unknown) => {
      log(error)
      reply.raw.destroy()
    })
    return reply
  }
  serve(app, '/graphql/stream', { GET: answer, POST: answer, OPTIONS: preflight })
  app.addHook('preClose', async () => {
    for (const reply of open.keys()) reply.raw.end()
  })
}

/** What is no subscription belongs to /graphql; the rest is bound as there. */
function refusalOf(query: string, operationName: string | null) {
  const excess = excessOf(query)
  if (excess) return problem('GRAPHQL_VALIDATION_FAILED', excess.message)
  return isSubscription(query, operationName)
    ? undefined
    : problem('OPERATION_NOT_SUPPORTED', 'Only subscriptions are streamed: send the rest to /graphql')
}

/** What cannot be parsed is left to the library to refuse. */
function isSubscription(query: string, operationName: string | null): boolean {
  try {
    const operation = getOperationAST(parse(query, { maxTokens: MAX_TOKENS }), operationName)
    return !operation || operation.operation === OperationTypeNode.SUBSCRIPTION
  } catch {
    return true
  }
}

const problem = (code: string, message: string) =>
  [
    JSON.stringify({ errors: [{ message, extensions: { code } }] }),
    { status: 400, statusText: 'Bad Request', headers: { 'content-type': 'application/json; charset=utf-8' } },
  ] as const

/** What nobody expected is logged and not told. */
function masked(result: object, log: (error: unknown) => void): ExecutionResult | undefined {
  const { errors, ...rest } = result as ExecutionResult
  if (!errors?.some(({ originalError }) => originalError && !('extensions' in originalError))) return undefined
  for (const error of errors) log(error.originalError ?? error)
  const message = 'Internal server error'
  return { ...rest, errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR' } }] as never }
}

import type { ApolloServer } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { once } from '../idempotency/once.ts'
import type { AdminContext } from '../publishing/graphql/context.ts'
import { askApollo } from './graphql-handler.ts'
import { refuse } from './problem.ts'
import { MAX_TOKENS } from './query-limits.ts'

const KEY = /^[\x21-\x7e]{1,255}$/

/** The key under which a write is to be done once; null where there is none, or nothing is written. */
export function keyOf({ headers, body }: FastifyRequest): string | null {
  const key = headers['idempotency-key']
  return key !== undefined && isMutation(body) ? String(key) : null
}

/** Does a write that carries a key, or answers what was answered the first time. */
export async function answerOnce(
  apollo: ApolloServer<AdminContext>,
  context: AdminContext,
  key: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!KEY.test(key))
    return refuse(reply, 400, 'IDEMPOTENCY_KEY_INVALID', 'A key is 1 to 255 visible characters of ASCII')
  const { store, person } = context
  // what is published under a key is told to others once its transaction is committed
  const releases = context.releases.apart()
  const keyed = {
    asker: person.program ? `token ${person.program.id}` : `person ${person.id}`,
    key,
    body: JSON.stringify(request.body),
  }
  const answer = await once(store, keyed, () => askApollo(apollo, { ...context, releases }, request))
  if (answer === 'IN_PROGRESS')
    return refuse(reply.header('retry-after', '1'), 409, answer, 'The first request with this key is still at work')
  if (answer === 'IDEMPOTENCY_KEY_REUSED')
    return refuse(reply, 400, answer, 'This key was used for another request; take a new one')
  await context.releases.catchUp()
  if (answer.replayed) void reply.header('idempotency-replayed', 'true')
  return reply.code(answer.status).type('application/json; charset=utf-8').send(answer.body)
}

type Body = { readonly query?: unknown; readonly operationName?: unknown } | null | undefined

/** What cannot be parsed is left to the server to refuse. */
function isMutation(body: unknown): boolean {
  const { query, operationName } = (body as Body) ?? {}
  if (typeof query !== 'string') return false
  try {
    const document = parse(query, { maxTokens: MAX_TOKENS, noLocation: true })
    const operation = getOperationAST(document, typeof operationName === 'string' ? operationName : null)
    return operation?.operation === OperationTypeNode.MUTATION
  } catch {
    return false
  }
}

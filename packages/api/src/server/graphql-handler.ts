import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Hands a request to Apollo and its answer back. */
export async function answerGraphql<C extends BaseContext>(
  apollo: ApolloServer<C>,
  context: C,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const { headers, status, body } = await askApollo(apollo, context, request)
  for (const [name, value] of headers) void reply.header(name, value)
  void reply.code(status)
  return body
}

/** What Apollo answers to a request. */
export async function askApollo<C extends BaseContext>(
  apollo: ApolloServer<C>,
  context: C,
  request: FastifyRequest,
): Promise<{ readonly headers: HeaderMap; readonly status: number; readonly body: string }> {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers))
    if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const query = request.url.indexOf('?')
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      body: request.body,
      method: request.method,
      headers,
      search: query < 0 ? '' : request.url.slice(query),
    },
    context: async () => context,
  })
  if (answer.body.kind !== 'complete') throw new Error('Answers in pieces are not served')
  return { headers: answer.headers, status: answer.status ?? 200, body: answer.body.string }
}

import { HeaderMap, type ApolloServer, type BaseContext } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Hands a request to Apollo and its answer back. */
export async function answerGraphql<C extends BaseContext>(
  apollo: ApolloServer<C>,
  context: C,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
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
  for (const [name, value] of answer.headers) void reply.header(name, value)
  void reply.code(answer.status ?? 200)
  if (answer.body.kind === 'complete') return answer.body.string
  throw new Error('Answers in pieces are not served')
}

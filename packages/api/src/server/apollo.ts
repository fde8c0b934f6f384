import { randomUUID } from 'node:crypto'
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { GraphQLError, OperationTypeNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import { isUnavailable, UNAVAILABLE } from '../store/unavailable.ts'
import { MAX_TOKENS } from './query-limits.ts'

const MOST_ERRORS = 5

/** A started Apollo server over a schema; errors that nobody expected are logged with a number and masked. */
export async function startApollo<C extends BaseContext>(
  schema: GraphQLSchema,
  log: (error: unknown) => void,
  plugins: readonly ApolloServerPlugin[] = [],
): Promise<ApolloServer<C>> {
  const apollo = new ApolloServer<C>({
    schema,
    introspection: true,
    csrfPrevention: true,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted, error) => masked(formatted, error, log),
    plugins: [ApolloServerPluginLandingPageDisabled(), fewErrors(), noSubscriptions(), ...plugins],
    logger: { debug: () => undefined, info: () => undefined, warn: log, error: log },
  })
  await apollo.start()
  return apollo
}

function masked(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: (error: unknown) => void,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error)
  if (isBadArgument(cause)) return { ...formatted, extensions: { ...formatted.extensions, code: 'BAD_USER_INPUT' } }
  if (cause instanceof GraphQLError && formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted
  const requestId = randomUUID()
  log(`${requestId} ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`)
  const { code, message } = isUnavailable(cause)
    ? UNAVAILABLE
    : { code: 'INTERNAL_SERVER_ERROR', message: 'Internal server error' }
  return { message, ...where(formatted), extensions: { code, requestId } }
}

/** Some arguments are only read when their field is executed, such as a null that a variable brings where none may stand. */
const isBadArgument = (cause: unknown): boolean =>
  cause instanceof GraphQLError &&
  cause.extensions['code'] === undefined &&
  /^Argument "\w+" (of|has) /.test(cause.message)

const where = ({ path, locations }: GraphQLFormattedError): Partial<GraphQLFormattedError> => ({
  ...(path ? { path } : {}),
  ...(locations ? { locations } : {}),
})

/** A subscription is streamed, and nothing else is. */
const noSubscriptions = (): ApolloServerPlugin => ({
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return
        const extensions = { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } }
        throw new GraphQLError('Subscriptions are streamed at /graphql/stream', { extensions })
      },
    }
  },
})

/** A document full of mistakes is told the first few. */
function fewErrors(): ApolloServerPlugin {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return
          const { errors, data } = response.body.singleResult
          if (data || !errors || errors.length <= MOST_ERRORS) return
          const more = {
            message: `and ${errors.length - MOST_ERRORS} more errors`,
            extensions: { code: 'TOO_MANY_ERRORS' },
          }
          response.body.singleResult.errors = [...errors.slice(0, MOST_ERRORS), more]
        },
      }
    },
  }
}

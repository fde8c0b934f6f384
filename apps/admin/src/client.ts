import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client'
import { ErrorLink } from '@apollo/client/link/error'
import { from, switchMap } from 'rxjs'
import { sessionRenewed } from './session/renewal.ts'

/** Whether the server says that nobody is signed in. */
function unauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error))
    return error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  return ServerError.is(error) && error.statusCode === 401
}

/** An operation that meets an ended session waits for the next one and is then sent again, so that nothing typed is lost. */
const waitForSession = new ErrorLink(({ error, operation, forward }) =>
  unauthenticated(error) ? from(sessionRenewed()).pipe(switchMap(() => forward(operation))) : undefined,
)

/** The one client of the admin API. */
export const client = new ApolloClient({
  link: ApolloLink.from([waitForSession, new HttpLink({ uri: '/admin/graphql' })]),
  cache: new InMemoryCache({
    possibleTypes: {
      InviteResult: ['Invitation', 'Refusal'],
      WithdrawResult: ['PendingInvitation', 'Refusal'],
      PersonResult: ['Person', 'Refusal'],
      DraftResult: ['Draft', 'Refusal'],
      PublishResult: ['Release', 'Refusal'],
      AddWebhookResult: ['AddedWebhook', 'Refusal'],
      WebhookResult: ['Webhook', 'Refusal'],
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
})

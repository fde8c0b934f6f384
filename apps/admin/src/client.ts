import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, ServerError } from '@apollo/client'
import { SetContextLink } from '@apollo/client/link/context'
import { ErrorLink } from '@apollo/client/link/error'
import { OperationTypeNode } from 'graphql'
import { from, switchMap } from 'rxjs'
import { sessionRenewed } from './session/renewal.ts'
import { sessionStep } from './session/session.ts'

/** Whether the server says that nobody is signed in. */
function unauthenticated(error: unknown): boolean {
  if (CombinedGraphQLErrors.is(error))
    return error.errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED')
  return ServerError.is(error) && error.statusCode === 401
}

/** A question that was on its way while the session got a new cookie is only asked again. */
async function sessionBack() {
  if ((await sessionStep().catch(() => 'NONE')) !== 'OPEN') await sessionRenewed()
}

/** An operation that meets an ended session waits for the next one and is then sent again, so that nothing typed is lost. */
const waitForSession = new ErrorLink(({ error, operation, forward }) =>
  unauthenticated(error) ? from(sessionBack()).pipe(switchMap(() => forward(operation))) : undefined,
)

/** Every write carries a key of its own, so that what is sent again after an answer was lost is done once. */
const once = new SetContextLink(({ headers }, { operationType }) =>
  operationType === OperationTypeNode.MUTATION ? { headers: { ...headers, 'idempotency-key': freshKey() } } : {},
)

/** 128 random bits; `randomUUID` is not there on an address without TLS. */
const freshKey = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** The one client of the admin API. */
export const client = new ApolloClient({
  link: ApolloLink.from([once, waitForSession, new HttpLink({ uri: '/admin/graphql' })]),
  cache: new InMemoryCache({
    // the same warning of two drafts may have two reasons
    typePolicies: { Check: { keyFields: false } },
    possibleTypes: {
      InviteResult: ['Invitation', 'Refusal'],
      WithdrawResult: ['PendingInvitation', 'Refusal'],
      DeputiesResult: ['Deputies', 'Refusal'],
      PersonResult: ['Person', 'Refusal'],
      DraftResult: ['Draft', 'Refusal'],
      ImportResult: ['ImportReport', 'Refusal'],
      PublishResult: ['Release', 'Refusal'],
      AddWebhookResult: ['AddedWebhook', 'Refusal'],
      WebhookResult: ['Webhook', 'Refusal'],
      MakeTokenResult: ['MadeToken', 'Refusal'],
      CheckRowResult: ['RowChecks', 'Refusal'],
      AssignResult: ['Agenda', 'Refusal'],
      TokenResult: ['Token', 'Refusal'],
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network' } },
})

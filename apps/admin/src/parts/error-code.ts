import { CombinedGraphQLErrors } from '@apollo/client'

/** The code that the server gave with a failure; undefined where it did not answer. */
export function errorCode(error: unknown): string | undefined {
  if (!CombinedGraphQLErrors.is(error)) return undefined
  const code: unknown = error.errors[0]?.extensions?.['code']
  return typeof code === 'string' ? code : ''
}

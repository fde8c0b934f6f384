import type { OperationVariables } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useState } from 'react'
import { factorProved } from '../session/fresh.ts'
import type { EditConflict } from '../draft/draft-parts.ts'
import { useReason } from './failed.tsx'

/** A refusal by the server; a conflict when somebody else was faster. */
type Refused = { __typename: 'Refusal'; code: string; message: string; conflict?: EditConflict | null }
type Outcome<T> = Exclude<T, { __typename: 'Refusal' }>
/** Why an action did not happen. */
export type Problem = { message: string; conflict: boolean; both?: EditConflict | null }

/**
 * A mutation whose one field is named `result` and may be a refusal: `run` answers what came of it, or null with the
 * problem set, or told to `tell` where something must outlive the button. The draft that comes with a refusal lands in the cache, so that the page shows it at once.
 */
export function useAction<T extends { __typename: string }, V extends OperationVariables>(
  document: TypedDocumentNode<{ result: T }, V>,
  refetch: string[] = [],
  tell?: (problem: Problem | null) => void,
) {
  const [mutate, { loading, error }] = useMutation<{ result: T }>(document)
  const [refused, setRefused] = useState<Problem | null>(null)
  const reason = useReason(error)
  const say = tell ?? setRefused
  async function run(variables: V): Promise<Outcome<T> | null> {
    say(null)
    const { data } = await mutate({ variables, refetchQueries: refetch, awaitRefetchQueries: true }).catch(() => ({
      data: null,
    }))
    const result = data?.result
    if (!result) return null
    if (!isRefusal(result)) return result as Outcome<T>
    if (result.code === 'FRESH_AUTHENTICATION_REQUIRED' && (await factorProved())) return run(variables)
    say({ message: result.message, conflict: result.code === 'CONFLICT', both: result.conflict ?? null })
    return null
  }
  const forget = () => say(null)
  return { run, forget, busy: loading, problem: refused ?? (error ? { message: reason, conflict: false } : null) }
}

function isRefusal(result: { __typename: string }): result is Refused {
  const { __typename: kind } = result
  return kind === 'Refusal'
}

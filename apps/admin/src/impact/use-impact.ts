import { useQuery } from '@apollo/client/react'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect } from 'react'
import { graphql } from '../generated/gql.ts'
import type { ImpactOfDraftQuery } from '../generated/graphql.ts'
import type { Draft } from '../draft/draft-parts.ts'
import { useWords } from '../words/i18n.ts'
import type { ImpactReport } from './impact-parts.ts'

const ImpactOfDraft = graphql(`
  query ImpactOfDraft($id: ID!, $langue: Langue) {
    draft(id: $id) {
      id
      version
      impact {
        progress
        failed
        report {
          ...ImpactReportParts
        }
      }
    }
  }
`)

/** Milliseconds without an edit before the effect is asked for again, and between two questions while it is computed. */
const [quiet, breath] = [600, 300]

/** How far the effect of a draft is known. */
export type ImpactState =
  | { readonly kind: 'COMPUTING'; readonly percent: number }
  /** Somebody has changed the draft since it was read. */
  | { readonly kind: 'OVERTAKEN' }
  | { readonly kind: 'FAILED'; readonly retry: () => void }
  /** No row of the draft could move anything. */
  | { readonly kind: 'NOTHING' }
  | { readonly kind: 'KNOWN'; readonly report: ImpactReport }

/** Asks for the effect of a draft as it was read, until it is there; again once an edit has come to rest. */
export function useImpact({ id, version }: Pick<Draft, 'id' | 'version'>, asked: boolean): ImpactState {
  const { langue } = useWords()
  const [rested] = useDebouncedValue(version, quiet)
  const skip = !asked || rested !== version
  const { data, error, refetch, startPolling, stopPolling } = useQuery(ImpactOfDraft, {
    variables: { id, langue },
    skip,
    fetchPolicy: 'no-cache',
    skipPollAttempt: () => document.hidden,
  })
  const state = stateOf(data, version)
  const goesOn = !skip && state.kind === 'COMPUTING'
  useEffect(() => {
    if (!goesOn) return
    startPolling(breath)
    return stopPolling
  }, [goesOn, startPolling, stopPolling])
  return error || state.kind === 'FAILED' ? { kind: 'FAILED', retry: () => void refetch().catch(() => null) } : state
}

function stateOf(
  data: ImpactOfDraftQuery | undefined,
  version: number,
): Exclude<ImpactState, { kind: 'FAILED' }> | { kind: 'FAILED' } {
  if (!data?.draft) return { kind: 'COMPUTING', percent: 0 }
  if (data.draft.version !== version) return { kind: 'OVERTAKEN' }
  const { impact } = data.draft
  if (!impact) return { kind: 'NOTHING' }
  if (impact.failed) return { kind: 'FAILED' }
  return impact.report
    ? { kind: 'KNOWN', report: impact.report }
    : { kind: 'COMPUTING', percent: Math.min(99, impact.progress) }
}

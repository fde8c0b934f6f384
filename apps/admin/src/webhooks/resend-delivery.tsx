import { Button } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'

const Resend = graphql(`
  mutation ResendDelivery($delivery: ID!, $langue: Langue) {
    result: resendDelivery(delivery: $delivery) {
      __typename
      ... on Webhook {
        id
      }
      ...RefusalParts
    }
  }
`)

/** Sends one message again; why it cannot stands in the place of the button. */
export function ResendDelivery({ delivery, about }: { delivery: string; about: string }) {
  const { t, langue } = useWords()
  const { run, busy, problem } = useAction(Resend, ['Webhooks'])
  if (problem) return <span role="alert">{problem.message}</span>
  return (
    <Button
      variant="default"
      size="compact-xs"
      loading={busy}
      aria-label={`${t('webhooks.resend')}, ${about}`}
      onClick={() => void run({ delivery, langue })}
    >
      {t('webhooks.resend')}
    </Button>
  )
}

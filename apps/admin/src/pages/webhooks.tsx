import { useQuery } from '@apollo/client/react'
import { Stack, Text } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { AddWebhook } from '../webhooks/add-webhook.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMe } from '../parts/shell.tsx'
import { WebhookCard } from '../webhooks/webhook-card.tsx'
import { useWords } from '../words/i18n.ts'

const Webhooks = graphql(`
  query Webhooks {
    webhooks {
      id
      url
      description
      status
      by
      addedAt
      deliveries {
        id
        type
        release
        at
        status
        nextAt
        tries {
          at
          status
          milliseconds
          problem
        }
      }
    }
  }
`)

const REFRESH_MS = 3_000

/** The addresses that are told of publications and recalls, and what was sent to them. */
export function WebhooksPage() {
  const { t } = useWords()
  const me = useMe()
  const { data, error, refetch } = useQuery(Webhooks, { pollInterval: REFRESH_MS })
  return (
    <main className="page narrow" id="content">
      <PageTitle title={t('webhooks.title')} intro={t('webhooks.intro')} />
      <Stack gap="xl">
        {me && me.role !== 'ADMINISTRATOR' ? <Text c="dimmed">{t('webhooks.adminOnly')}</Text> : <AddWebhook />}
        {data?.webhooks.length === 0 ? (
          <Nothing title={t('webhooks.empty')} />
        ) : data ? (
          <ul className="list">
            {data.webhooks.map((webhook) => (
              <WebhookCard key={webhook.id} webhook={webhook} />
            ))}
          </ul>
        ) : error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </Stack>
    </main>
  )
}

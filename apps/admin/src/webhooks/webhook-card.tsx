import { Group, Stack, Text, Title } from '@mantine/core'
import type { WebhooksQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { WebhookActions } from './webhook-actions.tsx'
import { WebhookDeliveries } from './webhook-deliveries.tsx'

type Props = { webhook: WebhooksQuery['webhooks'][number] }

/** One address: whether it is told, by whom it was added, and what was sent there. */
export function WebhookCard({ webhook }: Props) {
  const { t, langue } = useWords()
  const { url, description, status, by, addedAt, deliveries } = webhook
  return (
    <li className="card">
      <Stack gap="sm">
        <Group gap="sm">
          <Title order={2} fz="md" ff="text" style={{ overflowWrap: 'anywhere' }}>
            {url}
          </Title>
          <span className={status === 'ACTIVE' ? 'mark pin' : 'mark tuile'}>{t(`webhooks.statuses.${status}`)}</span>
        </Group>
        <Text size="sm" c="dimmed">
          {description ? `${description} · ` : ''}
          {t('webhooks.addedBy', { name: by, at: shownInstant(addedAt, langue) })}
        </Text>
        {status === 'DISABLED' ? <Text>{t('webhooks.disabledHint')}</Text> : null}
        <WebhookActions webhook={webhook} />
        {deliveries.length === 0 ? (
          <Text c="dimmed">{t('webhooks.nothingSent')}</Text>
        ) : (
          <WebhookDeliveries url={url} deliveries={deliveries} />
        )}
      </Stack>
    </li>
  )
}

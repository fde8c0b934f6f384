import { Table, VisuallyHidden } from '@mantine/core'
import type { WebhooksQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { ResendDelivery } from './resend-delivery.tsx'

type Deliveries = WebhooksQuery['webhooks'][number]['deliveries']
type Props = { url: string; deliveries: Deliveries }

/** The latest deliveries to an address: what, when, with what success and after how many attempts. */
export function WebhookDeliveries({ url, deliveries }: Props) {
  const { t, langue } = useWords()
  return (
    <div className="scroll">
      <Table verticalSpacing="xs" className="stacked" aria-label={t('webhooks.deliveriesTo', { url })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('webhooks.event')}</Table.Th>
            <Table.Th>{t('webhooks.at')}</Table.Th>
            <Table.Th>{t('webhooks.result')}</Table.Th>
            <Table.Th>{t('webhooks.attempts')}</Table.Th>
            <Table.Th>{t('webhooks.answer')}</Table.Th>
            <Table.Th>
              <VisuallyHidden>{t('webhooks.resend')}</VisuallyHidden>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {deliveries.map((delivery) => (
            <Table.Tr key={delivery.id}>
              <Table.Td>
                {eventIn(delivery.type) ? t(`webhooks.events.${eventIn(delivery.type)!}`) : delivery.type}
                {delivery.release !== null ? ` ${delivery.release}` : ''}
              </Table.Td>
              <Table.Td data-label={t('webhooks.at')}>{shownInstant(delivery.at, langue)}</Table.Td>
              <Table.Td data-label={t('webhooks.result')}>
                {t(`webhooks.deliveryStatuses.${delivery.status}`)}
                {delivery.status === 'PENDING' && delivery.tries.length > 0
                  ? t('webhooks.nextAt', { at: shownInstant(delivery.nextAt, langue) })
                  : ''}
              </Table.Td>
              <Table.Td data-label={t('webhooks.attempts')}>{delivery.tries.length}</Table.Td>
              <Table.Td data-label={t('webhooks.answer')}>{answerOf(delivery.tries.at(-1))}</Table.Td>
              <Table.Td>
                <ResendDelivery delivery={delivery.id} about={shownInstant(delivery.at, langue)} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

const events = { 'release.published': 'published', 'release.recalled': 'recalled', 'webhook.test': 'test' } as const
const eventIn = (type: string) => Object.entries(events).find(([name]) => name === type)?.[1]

function answerOf(last: Deliveries[number]['tries'][number] | undefined): string {
  if (!last) return '–'
  return `${last.status ?? last.problem ?? ''} · ${last.milliseconds} ms`
}

import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { WebhooksQuery } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Copyable } from '../parts/copyable.tsx'
import { Notice } from '../parts/notice.tsx'

const Test = graphql(`
  mutation TestWebhook($id: ID!, $langue: Langue) {
    result: testWebhook(id: $id) {
      __typename
      ... on Webhook {
        id
      }
      ...RefusalParts
    }
  }
`)
const Enable = graphql(`
  mutation EnableWebhook($id: ID!, $langue: Langue) {
    result: enableWebhook(id: $id) {
      __typename
      ... on Webhook {
        id
      }
      ...RefusalParts
    }
  }
`)
const Rotate = graphql(`
  mutation RotateWebhook($id: ID!, $langue: Langue) {
    result: rotateWebhook(id: $id) {
      __typename
      ... on AddedWebhook {
        secret
      }
      ...RefusalParts
    }
  }
`)
const Remove = graphql(`
  mutation RemoveWebhook($id: ID!, $langue: Langue) {
    result: removeWebhook(id: $id) {
      __typename
      ... on Webhook {
        id
      }
      ...RefusalParts
    }
  }
`)

type Props = { webhook: Pick<WebhooksQuery['webhooks'][number], 'id' | 'url' | 'status'> }

/** What can be done about an address; removing it asks once. */
export function WebhookActions({ webhook: { id, url, status } }: Props) {
  const { t, langue } = useWords()
  const [sure, setSure] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const test = useAction(Test, ['Webhooks'])
  const enable = useAction(Enable, ['Webhooks'])
  const remove = useAction(Remove, ['Webhooks'])
  const rotate = useAction(Rotate, ['Webhooks'])
  const renew = async () => setSecret((await rotate.run({ id, langue }))?.secret ?? null)
  const problem = rotate.problem ?? test.problem ?? enable.problem ?? remove.problem
  const [label, action] = status === 'ACTIVE' ? [t('webhooks.test'), test] : [t('webhooks.enable'), enable]
  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          size="compact-sm"
          loading={action.busy}
          aria-label={`${label}, ${url}`}
          onClick={() => void action.run({ id, langue })}
        >
          {label}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          loading={rotate.busy}
          aria-label={`${t('webhooks.rotate')}, ${url}`}
          onClick={() => void renew()}
        >
          {t('webhooks.rotate')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          color="red"
          loading={remove.busy}
          aria-label={`${t(sure ? 'webhooks.removeSure' : 'webhooks.remove')}, ${url}`}
          onClick={() => (sure ? void remove.run({ id, langue }) : setSure(true))}
        >
          {t(sure ? 'webhooks.removeSure' : 'webhooks.remove')}
        </Button>
      </Group>
      {secret ? (
        <Notice tone="good" title={t('webhooks.secretOf', { url })}>
          <Copyable value={secret} label={t('webhooks.copySecret')} whole />
          <Text size="sm" mt="xs">
            {t('webhooks.rotatedHint')}
          </Text>
        </Notice>
      ) : null}
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </>
  )
}

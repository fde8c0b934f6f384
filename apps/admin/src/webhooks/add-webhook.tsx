import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Copyable } from '../parts/copyable.tsx'
import { Notice } from '../parts/notice.tsx'

const Add = graphql(`
  mutation AddWebhook($url: String!, $description: String!, $langue: Langue) {
    result: addWebhook(url: $url, description: $description) {
      __typename
      ... on AddedWebhook {
        secret
        webhook {
          id
          url
        }
      }
      ...RefusalParts
    }
  }
`)

/** Adds an address; its secret is shown here, once. */
export function AddWebhook() {
  const { t, langue } = useWords()
  const [url, setUrl] = useState('')
  const [description, setDescription] = useState('')
  const [tried, setTried] = useState(false)
  const [made, setMade] = useState<{ url: string; secret: string } | null>(null)
  const { run, busy, problem } = useAction(Add, ['Webhooks'])
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (url.trim() === '') return
    const added = await run({ url: url.trim(), description: description.trim(), langue })
    if (!added) return
    setMade({ url: added.webhook.url, secret: added.secret })
    setUrl('')
    setDescription('')
    setTried(false)
  }
  return (
    <form className="card" onSubmit={(event) => void submit(event)} noValidate aria-label={t('webhooks.add')}>
      <Stack gap="sm">
        <Title order={2}>{t('webhooks.add')}</Title>
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput
            label={t('webhooks.url')}
            type="url"
            placeholder="https://"
            error={tried && url.trim() === '' ? t('webhooks.urlMissing') : null}
            value={url}
            onChange={(event) => setUrl(event.currentTarget.value)}
          />
          <TextInput
            label={t('webhooks.description')}
            maxLength={120}
            value={description}
            onChange={(event) => setDescription(event.currentTarget.value)}
          />
        </Group>
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {t('webhooks.add')}
        </Button>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
        {made ? (
          <Notice tone="good" title={t('webhooks.secretOf', { url: made.url })}>
            <Copyable value={made.secret} label={t('webhooks.copySecret')} whole />
            <Text size="sm" mt="xs">
              {t('webhooks.secretHint')}
            </Text>
          </Notice>
        ) : null}
      </Stack>
    </form>
  )
}

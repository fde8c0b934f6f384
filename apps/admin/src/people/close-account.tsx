import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'
import { SureButtons } from '../parts/sure-buttons.tsx'

const Close = graphql(`
  mutation CloseAccount($person: ID!, $langue: Langue) {
    result: closeAccount(person: $person) {
      __typename
      ... on Person {
        id
        active
      }
      ...RefusalParts
    }
  }
`)
const Reopen = graphql(`
  mutation ReopenAccount($person: ID!, $langue: Langue) {
    result: reopenAccount(person: $person) {
      __typename
      ... on Person {
        id
        active
      }
      ...RefusalParts
    }
  }
`)

type Props = { person: { id: string; name: string; active: boolean } }

/** Closes somebody's account, asked twice, or opens it again. */
export function CloseAccount({ person: { id, name, active } }: Props) {
  const { t, langue } = useWords()
  const [asked, setAsked] = useState(false)
  const close = useAction(Close)
  const reopen = useAction(Reopen)
  const problem = close.problem ?? reopen.problem
  async function closeNow() {
    if (await close.run({ person: id, langue })) setAsked(false)
  }
  return (
    <Stack gap="xs" align="flex-start">
      {asked && active ? (
        <>
          <Text size="sm">{t('closing.hint')}</Text>
          <Group gap="xs">
            <SureButtons
              action={t('closing.now')}
              busy={close.busy}
              act={() => void closeNow()}
              cancel={() => setAsked(false)}
            />
          </Group>
        </>
      ) : (
        <Button
          variant="default"
          size="compact-sm"
          loading={reopen.busy}
          aria-label={t(active ? 'closing.closeNamed' : 'closing.reopenNamed', { name })}
          onClick={() => (active ? setAsked(true) : void reopen.run({ person: id, langue }))}
        >
          {t(active ? 'closing.close' : 'closing.reopen')}
        </Button>
      )}
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </Stack>
  )
}

import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'
import { SureButtons } from '../parts/sure-buttons.tsx'

const Reset = graphql(`
  mutation ResetFactor($person: ID!, $langue: Langue) {
    result: resetFactor(person: $person) {
      __typename
      ... on Person {
        id
        hasFactor
      }
      ...RefusalParts
    }
  }
`)

type Props = { person: { id: string; name: string; hasFactor: boolean }; editable: boolean }

/** Whether somebody has a second factor; an administrator takes it away from another who lost it. */
export function ResetFactor({ person, editable }: Props) {
  const { t, langue } = useWords()
  const [asked, setAsked] = useState(false)
  const { run, busy, problem } = useAction(Reset)
  const { id, name, hasFactor } = person
  if (!hasFactor) return <Text inherit>{t('factor.none')}</Text>
  if (!editable) return <Text inherit>{t('factor.has')}</Text>
  if (!asked)
    return (
      <Group gap="xs">
        <Text inherit>{t('factor.has')}</Text>
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('factor.resetNamed', { name })}
          onClick={() => setAsked(true)}
        >
          {t('factor.reset')}
        </Button>
      </Group>
    )
  return (
    <Stack gap="xs">
      <Text size="sm">{t('factor.resetHint', { name })}</Text>
      <Group gap="xs">
        <SureButtons
          action={t('factor.resetNow')}
          busy={busy}
          act={() => void run({ person: id, langue })}
          cancel={() => setAsked(false)}
        />
      </Group>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </Stack>
  )
}

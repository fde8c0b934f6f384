import { Button, Group, NativeSelect, Text } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { Role } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'
import { roles, roleNamed } from '../parts/roles.ts'

const ChangeRole = graphql(`
  mutation ChangeRole($person: ID!, $role: Role!, $langue: Langue) {
    result: changeRole(person: $person, role: $role) {
      __typename
      ... on Person {
        id
        name
        role
        active
      }
      ...RefusalParts
    }
  }
`)

type Props = { person: { id: string; name: string; role: Role }; editable: boolean }

/** A person's role; an administrator picks another and confirms it. */
export function PersonRole({ person, editable }: Props) {
  const { t, langue } = useWords()
  const [role, setRole] = useState(person.role)
  const [done, setDone] = useState(false)
  const { run, busy, problem } = useAction(ChangeRole)
  if (!editable) return <Text>{t(`people.roles.${person.role}`)}</Text>
  async function change() {
    setDone((await run({ person: person.id, role, langue })) !== null)
  }
  return (
    <>
      <Group gap="xs">
        <NativeSelect
          miw={{ base: '8.5rem', md: '10rem' }}
          aria-label={t('people.roleOf', { name: person.name })}
          value={role}
          onChange={(event) => setRole(roleNamed(event.currentTarget.value))}
          data={roles.map((value) => ({ value, label: t(`people.roles.${value}`) }))}
        />
        {role === person.role ? null : (
          <Button size="sm" loading={busy} onClick={() => void change()}>
            {t('people.change')}
          </Button>
        )}
      </Group>
      <Text size="sm" role="status" c="pin.8">
        {done && role === person.role ? t('people.changed', { name: person.name }) : ''}
      </Text>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </>
  )
}

import { useQuery } from '@apollo/client/react'
import { Button, Stack, Table, Title } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'

const Pending = graphql(`
  query Pending {
    invitations {
      id
      email
      name
      role
      expiresAt
      mail
    }
  }
`)
const Withdraw = graphql(`
  mutation Withdraw($id: ID!, $langue: Langue) {
    result: withdrawInvitation(id: $id) {
      __typename
      ... on PendingInvitation {
        id
      }
      ...RefusalParts
    }
  }
`)

/** Invitations that nobody has used yet; each can be taken back. */
export function PendingInvitations() {
  const { t, langue } = useWords()
  const { data } = useQuery(Pending)
  const { run, busy, problem } = useAction(Withdraw, ['Pending'])
  if (!data || data.invitations.length === 0) return null
  const mailed = data.invitations.some(({ mail }) => mail !== null)
  return (
    <Stack component="section" gap="sm">
      <Title order={2}>{t('people.pending')}</Title>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      <div className="card scroll">
        <Table verticalSpacing="sm" className="stacked" aria-label={t('people.pending')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('people.name')}</Table.Th>
              <Table.Th>{t('people.email')}</Table.Th>
              <Table.Th>{t('people.role')}</Table.Th>
              <Table.Th>{t('people.pendingUntil')}</Table.Th>
              {mailed ? <Table.Th>{t('mails.column')}</Table.Th> : null}
              <Table.Th>{t('people.withdraw')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.invitations.map(({ id, email, name, role, expiresAt, mail }) => (
              <Table.Tr key={id}>
                <Table.Td>{name}</Table.Td>
                <Table.Td data-label={t('people.email')}>{email}</Table.Td>
                <Table.Td data-label={t('people.role')}>{t(`people.roles.${role}`)}</Table.Td>
                <Table.Td data-label={t('people.pendingUntil')}>{shownInstant(expiresAt, langue)}</Table.Td>
                {mailed ? <Table.Td data-label={t('mails.column')}>{mail ? t(`mails.${mail}`) : '–'}</Table.Td> : null}
                <Table.Td>
                  <Button
                    variant="default"
                    size="compact-sm"
                    disabled={busy}
                    aria-label={t('people.withdrawNamed', { email })}
                    onClick={() => void run({ id, langue })}
                  >
                    {t('people.withdraw')}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Stack>
  )
}

import { useQuery } from '@apollo/client/react'
import { Stack, Table, Text } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { CloseAccount } from '../people/close-account.tsx'
import { Failed } from '../parts/failed.tsx'
import { InvitePerson } from '../people/invite-person.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { PendingInvitations } from '../people/pending-invitations.tsx'
import { PersonRole } from '../people/person-role.tsx'
import { ResetFactor } from '../people/reset-factor.tsx'
import { useMe } from '../parts/shell.tsx'
import { useWords } from '../words/i18n.ts'

const People = graphql(`
  query People {
    people {
      id
      name
      email
      role
      active
      hasFactor
    }
  }
`)

/** Who has an account and what they may do; an administrator invites and changes roles. */
export function PeoplePage() {
  const { t } = useWords()
  const me = useMe()
  const { data, error, refetch } = useQuery(People)
  return (
    <main className="page" id="content">
      <PageTitle title={t('people.title')} intro={t('people.intro')} />
      <Stack gap="xl">
        {me && me.role !== 'ADMINISTRATOR' ? <Text c="dimmed">{t('people.adminOnly')}</Text> : <InvitePerson />}
        {me?.role === 'ADMINISTRATOR' ? <PendingInvitations /> : null}
        {data?.people.length === 0 ? (
          <Nothing title={t('people.empty')} />
        ) : data ? (
          <div className="card scroll">
            <Table verticalSpacing="sm" className="stacked" aria-label={t('people.list')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>{t('people.name')}</Table.Th>
                  <Table.Th>{t('people.email')}</Table.Th>
                  <Table.Th>{t('people.role')}</Table.Th>
                  <Table.Th>{t('factor.column')}</Table.Th>
                  <Table.Th>{t('closing.column')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {data.people.map((person) => (
                  <Table.Tr key={person.id}>
                    <Table.Td>
                      {person.name} {person.id === me?.id ? <span className="mark pin">{t('people.you')}</span> : null}
                      {person.active ? null : <span className="mark">{t('people.inactive')}</span>}
                    </Table.Td>
                    <Table.Td data-label={t('people.email')}>{person.email}</Table.Td>
                    <Table.Td data-label={t('people.role')}>
                      <PersonRole person={person} editable={me?.role === 'ADMINISTRATOR'} />
                    </Table.Td>
                    <Table.Td data-label={t('factor.column')}>
                      <ResetFactor person={person} editable={person.id !== me?.id} />
                    </Table.Td>
                    <Table.Td data-label={t('closing.column')}>
                      {person.id === me?.id ? null : <CloseAccount person={person} />}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </div>
        ) : error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </Stack>
    </main>
  )
}

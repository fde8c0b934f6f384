import { Button, Stack, Table, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { TokensQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'

const Revoke = graphql(`
  mutation RevokeToken($id: ID!, $langue: Langue) {
    result: revokeToken(id: $id) {
      __typename
      ... on Token {
        id
      }
      ...RefusalParts
    }
  }
`)

type Token = TokensQuery['tokens'][number]

const stateOf = ({ revokedAt, endsAt }: Token) =>
  revokedAt ? 'REVOKED' : Date.parse(endsAt) <= Date.now() ? 'ENDED' : 'LIVE'

/** Tokens, the newest first: what each may do, until when, when it was used last, and the way to end it. */
export function TokenTable({ tokens }: { tokens: readonly Token[] }) {
  const { t, langue } = useWords()
  const revoke = useAction(Revoke, ['Tokens'])
  return (
    <Stack gap="sm">
      {revoke.problem ? <Notice tone="bad">{revoke.problem.message}</Notice> : null}
      <div className="card scroll" role="region" aria-label={t('programs.list')} tabIndex={0}>
        <Table verticalSpacing="sm" className="stacked" aria-label={t('programs.list')}>
          <Table.Thead>
            <Table.Tr>
              {(['name', 'role', 'by', 'ends', 'used', 'state'] as const).map((column) => (
                <Table.Th key={column}>{t(`programs.${column}`)}</Table.Th>
              ))}
              <Table.Th>
                <VisuallyHidden>{t('programs.revoke')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {tokens.map((token) => (
              <Table.Tr key={token.id}>
                <Table.Td fw={600}>{token.name}</Table.Td>
                <Table.Td data-label={t('programs.role')}>{t(`programs.roles.${token.role}`)}</Table.Td>
                <Table.Td data-label={t('programs.by')}>{token.by}</Table.Td>
                <Table.Td data-label={t('programs.ends')}>{shownInstant(token.endsAt, langue)}</Table.Td>
                <Table.Td data-label={t('programs.used')}>
                  {token.usedAt ? shownInstant(token.usedAt, langue) : t('programs.never')}
                </Table.Td>
                <Table.Td data-label={t('programs.state')}>
                  <span className={stateOf(token) === 'LIVE' ? 'mark pin' : 'mark'}>
                    {t(`programs.states.${stateOf(token)}`)}
                  </span>
                </Table.Td>
                <Table.Td>
                  {stateOf(token) === 'LIVE' ? (
                    <RevokeButton
                      name={token.name}
                      busy={revoke.busy}
                      revoke={() => void revoke.run({ id: token.id, langue })}
                    />
                  ) : null}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </Stack>
  )
}

/** Asks once. */
function RevokeButton({ name, busy, revoke }: { name: string; busy: boolean; revoke: () => void }) {
  const { t } = useWords()
  const [sure, setSure] = useState(false)
  const action = t(sure ? 'programs.revokeSure' : 'programs.revoke')
  return (
    <Button
      variant="default"
      size="compact-sm"
      color="red"
      disabled={busy}
      aria-label={t('programs.revokeNamed', { action, name })}
      onClick={() => (sure ? revoke() : setSure(true))}
    >
      {action}
    </Button>
  )
}

import { useQuery } from '@apollo/client/react'
import { Button, Stack, Table, Title } from '@mantine/core'
import { shownDay } from '../numbers/day.ts'
import { useAction } from '../parts/action.ts'
import { Absences, EndDeputy } from '../people/deputy-parts.ts'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { NameDeputy } from '../people/name-deputy.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMe } from '../parts/shell.tsx'
import { useWords } from '../words/i18n.ts'

/** Who stands in for whom, and the form that names a deputy. */
export function AbsencesPage() {
  const { t, langue } = useWords()
  const me = useMe()
  const { data, error, refetch } = useQuery(Absences)
  const { run, busy, problem } = useAction(EndDeputy, ['Absences'])
  const all = data?.deputies.all ?? []
  return (
    <main className="page narrow" id="content">
      <PageTitle title={t('deputies.title')} intro={t('deputies.intro')} />
      {data ? (
        <Stack gap="xl">
          <NameDeputy possible={data.possibleDeputies} />
          <Title order={2}>{t('deputies.list')}</Title>
          {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
          {all.length === 0 ? (
            <Nothing title={t('deputies.none')} />
          ) : (
            <div className="card scroll">
              <Table verticalSpacing="sm" className="stacked" aria-label={t('deputies.list')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('deputies.away')}</Table.Th>
                    <Table.Th>{t('deputies.who')}</Table.Th>
                    <Table.Th>{t('deputies.days')}</Table.Th>
                    <Table.Th>{t('deputies.action')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {all.map(({ id, approver, deputy, from, until }) => (
                    <Table.Tr key={id}>
                      <Table.Td>{approver.name}</Table.Td>
                      <Table.Td data-label={t('deputies.who')}>{deputy.name}</Table.Td>
                      <Table.Td data-label={t('deputies.days')}>
                        {t('deputies.period', { from: shownDay(from, langue), until: shownDay(until, langue) })}
                      </Table.Td>
                      <Table.Td>
                        {approver.id === me?.id ? (
                          <Button
                            variant="default"
                            size="compact-sm"
                            disabled={busy}
                            aria-label={t('deputies.endNamed', { name: deputy.name })}
                            onClick={() => void run({ id, langue })}
                          >
                            {t('deputies.end')}
                          </Button>
                        ) : null}
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </div>
          )}
        </Stack>
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  )
}

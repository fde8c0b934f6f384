import { useQuery } from '@apollo/client/react'
import { Anchor, Checkbox, Stack, Title } from '@mantine/core'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { AgendaActions } from '../agenda/agenda-actions.tsx'
import type { Agenda as AgendaData } from '../agenda/agenda-parts.ts'
import { AgendaTable } from '../agenda/agenda-table.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMe } from '../parts/shell.tsx'
import { useWords } from '../words/i18n.ts'

const Agenda = graphql(`
  query Agenda($langue: Langue) {
    agenda {
      ...AgendaParts
    }
  }
`)

/** What is overdue, announced, due and to come, and what to do about it. */
export function AgendaPage() {
  const { t, langue } = useWords()
  const { data, error, refetch } = useQuery(Agenda, { variables: { langue } })
  return (
    <main className="page" id="content">
      <PageTitle
        title={t('agenda.title')}
        intro={t('agenda.intro')}
        actions={
          <Anchor href={`/agenda.ics?langue=${langue}`} underline="always">
            {t('agenda.calendar')}
          </Anchor>
        }
      />
      {data ? (
        <Agendas agenda={data.agenda} />
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  )
}

const PRESSING = ['OVERDUE', 'ANNOUNCED', 'DUE'] as const

function Agendas({ agenda: { items, assignable, today } }: { agenda: AgendaData }) {
  const { t } = useWords()
  const me = useMe()
  const [mine, setMine] = useState(false)
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const writes = me?.role === 'ANALYST' || me?.role === 'APPROVER'
  const shown = items.filter(({ owner }) => !mine || owner?.id === me?.id)
  const at = (state: (typeof items)[number]['state']) => shown.filter((item) => item.state === state)
  const pressing = shown.filter(({ state }) => state !== 'LATER')
  const pick = (key: string, on: boolean) =>
    setPicked(new Set(on ? [...picked, key] : [...picked].filter((one) => one !== key)))
  const table = { assignable, editable: writes, picked, pick }
  const later = at('LATER')
  return (
    <Stack gap="xl">
      {writes ? (
        <AgendaActions
          keys={[...picked]}
          year={Number(today.slice(0, 4))}
          chooseDue={() => setPicked(new Set(pressing.map(({ key }) => key)))}
        />
      ) : null}
      <Checkbox label={t('agenda.mine')} checked={mine} onChange={(event) => setMine(event.currentTarget.checked)} />
      {pressing.length === 0 ? <Nothing title={t('agenda.nothing')}>{t('agenda.nothingHint')}</Nothing> : null}
      {PRESSING.filter((state) => at(state).length > 0).map((state) => (
        <Stack key={state} component="section" gap="sm">
          <Title order={2}>{t(`agenda.headings.${state}`)}</Title>
          <AgendaTable name={t(`agenda.headings.${state}`)} items={at(state)} {...table} />
        </Stack>
      ))}
      {later.length > 0 ? (
        <details>
          <summary>{t('agenda.later', { count: later.length })}</summary>
          <AgendaTable name={t('agenda.headings.LATER')} items={later} {...table} />
        </details>
      ) : null}
    </Stack>
  )
}

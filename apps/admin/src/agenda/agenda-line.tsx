import { Anchor, Checkbox, Table, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { AgendaOwner } from './agenda-owner.tsx'
import type { Agenda, AgendaItem } from './agenda-parts.ts'
import { DependentResults } from './dependent-results.tsx'

const looks = { OVERDUE: 'mark red', ANNOUNCED: 'mark tuile', DUE: 'mark tuile', LATER: 'mark pin' } as const

type Props = {
  item: AgendaItem
  assignable: Agenda['assignable']
  editable: boolean
  picked: boolean
  pick: (picked: boolean) => void
}

/** One parameter: what it waits for, until when it is verified, what rests on it, who watches it. */
export function AgendaLine({ item, assignable, editable, picked, pick }: Props) {
  const { t } = useWords()
  const { key, label, expected, state, cadence, nature, last, drafts } = item
  return (
    <Table.Tr>
      {editable ? (
        <Table.Td data-label={t('agenda.pick')}>
          <Checkbox
            aria-label={t('agenda.pickOf', { label })}
            checked={picked}
            onChange={(event) => pick(event.currentTarget.checked)}
          />
        </Table.Td>
      ) : null}
      <Table.Td data-label={t('agenda.parameter')}>
        <div>
          <Text fw={600}>{label}</Text>
          {drafts.map(({ id, title }) => (
            <Text key={id} size="sm">
              <Anchor component={Link} to={`/brouillons/${id}`} underline="always" inherit>
                {t('agenda.inDraft', { title })}
              </Anchor>
            </Text>
          ))}
        </div>
      </Table.Td>
      <Table.Td data-label={t('agenda.due')}>
        <div>
          <span className={looks[state]}>{t(`agenda.states.${state}`)}</span>
          <Due item={item} />
        </div>
      </Table.Td>
      <Table.Td data-label={t('agenda.watch')}>
        <div>
          <Text size="sm">{expected ?? `${t(`agenda.natures.${nature}`)}, ${t(`agenda.cadences.${cadence}`)}`}</Text>
          <Anchor href={last.url} underline="always" size="sm" rel="noreferrer" target="_blank">
            {t('agenda.lastText', { text: last.legalReference })}
          </Anchor>
        </div>
      </Table.Td>
      <Table.Td data-label={t('agenda.feeds')}>
        <DependentResults key={key} item={item} />
      </Table.Td>
      <Table.Td data-label={t('agenda.owner')}>
        <AgendaOwner item={item} assignable={assignable} editable={editable} />
      </Table.Td>
    </Table.Tr>
  )
}

function Due({ item: { state, dueBy, verifiedUntil, recheckOn } }: { item: AgendaItem }) {
  const { t, langue } = useWords()
  const day = shownDay(dueBy, langue)
  const said = state === 'ANNOUNCED' ? 'begins' : verifiedUntil ? 'until' : recheckOn ? 'recheck' : 'begins'
  return <Text size="sm">{t(`agenda.${said}`, { day })}</Text>
}

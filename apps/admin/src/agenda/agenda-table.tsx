import { Table } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { AgendaLine } from './agenda-line.tsx'
import type { Agenda, AgendaItem } from './agenda-parts.ts'

type Props = {
  name: string
  items: readonly AgendaItem[]
  assignable: Agenda['assignable']
  editable: boolean
  picked: ReadonlySet<string>
  pick: (key: string, picked: boolean) => void
}

/** The parameters of one state, a line each. */
export function AgendaTable({ name, items, assignable, editable, picked, pick }: Props) {
  const { t } = useWords()
  const heads = ['parameter', 'due', 'watch', 'feeds', 'owner'] as const
  return (
    <div className="scroll">
      <Table className="stacked" verticalSpacing="sm" aria-label={name}>
        <Table.Thead>
          <Table.Tr>
            {editable ? <Table.Th scope="col">{t('agenda.pick')}</Table.Th> : null}
            {heads.map((head) => (
              <Table.Th key={head} scope="col">
                {t(`agenda.${head}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((item) => (
            <AgendaLine
              key={item.key}
              item={item}
              assignable={assignable}
              editable={editable}
              picked={picked.has(item.key)}
              pick={(on) => pick(item.key, on)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  )
}

import { texts } from '../numbers/texts.ts'
import { useWords } from '../words/i18n.ts'
import { activityName } from './activity-name.ts'
import { gainOf } from './gain-of.tsx'
import type { ImpactReport } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'

/** One cent each side of every threshold and cap, before and after, activity by activity. */
export function EdgeTable({ edges }: Pick<ImpactReport, 'edges'>) {
  const { t, langue } = useWords()
  const { montant } = texts[langue]
  return [...Map.groupBy(edges, ({ nature, caisse }) => activityName(`${nature} ${caisse}`, langue))].map(
    ([activity, rows]) => (
      <NumbersTable
        key={activity}
        label={`${t('impact.edges')}, ${activity}`}
        rowLabel={activity}
        rows={rows}
        nameOf={({ turnover }) => t('impact.turnover', { amount: montant(turnover) })}
        columns={[
          { label: t('impact.before'), show: ({ before }) => montant(before) },
          { label: t('impact.after'), show: ({ after }) => montant(after) },
          { label: t('impact.gain'), show: (edge) => gainOf(edge, langue) },
        ]}
      />
    ),
  )
}

import { texts } from '../numbers/texts.ts'
import { useWords } from '../words/i18n.ts'
import { activityName } from './activity-name.ts'
import { shownFigure } from './figure-text.ts'
import { gainOf } from './gain-of.tsx'
import type { ImpactEffect } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'

/** One cent each side of every threshold and cap, before and after, activity by activity. */
export function EdgeTable({ edges, figure }: Pick<ImpactEffect, 'edges' | 'figure'>) {
  const { t, langue } = useWords()
  const { montant } = texts[langue]
  const shown = (text: string) => shownFigure(text, figure, langue)
  return [...Map.groupBy(edges, ({ nature, caisse }) => activityName(`${nature} ${caisse}`, langue))].map(
    ([activity, rows]) => (
      <NumbersTable
        key={activity}
        label={`${t('impact.edges')}, ${activity}`}
        rowLabel={activity}
        rows={rows}
        nameOf={({ turnover }) => t('impact.turnover', { amount: montant(turnover) })}
        columns={[
          { label: t('impact.before'), show: ({ before }) => shown(before) },
          { label: t('impact.after'), show: ({ after }) => shown(after) },
          { label: t(`impact.moves.${figure.unit}`), show: (edge) => gainOf(edge, figure, langue) },
        ]}
      />
    ),
  )
}

import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { shownFigure } from './figure-text.ts'
import { gainOf } from './gain-of.tsx'
import type { ImpactEffect } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'

/** Somebody with a name, before and after, and from which day on. */
export function CaseTable({ cases, figure }: Pick<ImpactEffect, 'cases' | 'figure'>) {
  const { t, langue } = useWords()
  const shown = (text: string) => shownFigure(text, figure, langue)
  return (
    <NumbersTable
      label={`${t('impact.cases')}, ${figure.name}`}
      rowLabel={t('impact.who')}
      rows={cases}
      nameOf={({ name }) => name}
      columns={[
        { label: t('impact.before'), show: ({ before }) => shown(before) },
        { label: t('impact.after'), show: ({ after }) => shown(after) },
        { label: t(`impact.moves.${figure.unit}`), show: (one) => gainOf(one, figure, langue) },
        {
          label: t('impact.firstDay'),
          show: ({ firstDay }) => firstDay && shownDay(firstDay, langue),
        },
      ]}
    />
  )
}

import { shownDay } from '../numbers/day.ts'
import { texts } from '../numbers/texts.ts'
import { useWords } from '../words/i18n.ts'
import { gainOf } from './gain-of.tsx'
import type { ImpactReport } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'

/** Somebody with a name, before and after, and from which day on. */
export function CaseTable({ cases }: Pick<ImpactReport, 'cases'>) {
  const { t, langue } = useWords()
  const { montant } = texts[langue]
  return (
    <NumbersTable
      label={t('impact.cases')}
      rowLabel={t('impact.who')}
      rows={cases}
      nameOf={({ name }) => name}
      columns={[
        { label: t('impact.before'), show: ({ before }) => montant(before) },
        { label: t('impact.after'), show: ({ after }) => montant(after) },
        { label: t('impact.gain'), show: (one) => gainOf(one, langue) },
        {
          label: t('impact.firstDay'),
          show: ({ firstDay }) => firstDay && shownDay(firstDay, langue),
        },
      ]}
    />
  )
}

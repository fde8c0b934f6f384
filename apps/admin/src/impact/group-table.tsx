import { aboutPeople } from '../numbers/approximate.ts'
import { signedEuros } from '../numbers/signed.ts'
import { useWords } from '../words/i18n.ts'
import { shownFigure } from './figure-text.ts'
import type { ImpactFigure, ImpactGroup } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'

type Props = {
  label: string
  rowLabel: string
  figure: ImpactFigure
  groups: readonly ImpactGroup[]
  nameOf: (group: ImpactGroup) => string
}

const heads = ['people', 'winners', 'losers', 'newlySomething', 'newlyNothing'] as const
/** Those that only few drafts move have a column only where they do. */
const rare: ReadonlySet<string> = new Set(['newlySomething', 'newlyNothing'])

/** People by group: how many win and lose, what they get on average, what it costs. */
export function GroupTable({ label, rowLabel, figure, groups, nameOf }: Props) {
  const { t, langue } = useWords()
  const shownMean = (text: string) => shownFigure(text, figure, langue)
  const shown = heads.filter((head) => !rare.has(head) || groups.some((group) => group[head] > 0))
  const costColumn = {
    label: t(figure.due ? 'impact.receiptsColumn' : 'impact.costColumn'),
    show: ({ costAYear }: ImpactGroup) => (costAYear === null ? null : signedEuros(costAYear, langue)),
  }
  return (
    <NumbersTable
      label={label}
      rowLabel={rowLabel}
      rows={groups}
      nameOf={nameOf}
      columns={[
        ...shown.map((head) => ({
          label: t(`impact.${figure.due ? 'dueHeads' : 'heads'}.${head}`),
          show: (group: ImpactGroup) => aboutPeople(group[head], langue),
        })),
        {
          label: t(`impact.means.${figure.unit}`),
          show: ({ meanBefore, meanAfter }) =>
            meanBefore === meanAfter ? shownMean(meanAfter) : `${shownMean(meanBefore)} → ${shownMean(meanAfter)}`,
        },
        ...(groups.some(({ costAYear }) => costAYear !== null) ? [costColumn] : []),
      ]}
    />
  )
}

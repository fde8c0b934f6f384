import { aboutPeople } from '../numbers/approximate.ts'
import { signedEuros } from '../numbers/signed.ts'
import { texts } from '../numbers/texts.ts'
import { useWords } from '../words/i18n.ts'
import type { ImpactGroup } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'

type Props = { label: string; rowLabel: string; groups: readonly ImpactGroup[]; nameOf: (group: ImpactGroup) => string }

const heads = ['people', 'winners', 'losers', 'newlySomething', 'newlyNothing'] as const
/** Those that only few drafts move have a column only where they do. */
const rare: ReadonlySet<string> = new Set(['newlySomething', 'newlyNothing'])

/** People by group: how many win and lose, what they get on average, what it costs. */
export function GroupTable({ label, rowLabel, groups, nameOf }: Props) {
  const { t, langue } = useWords()
  const { montant } = texts[langue]
  const shown = heads.filter((head) => !rare.has(head) || groups.some((group) => group[head] > 0))
  return (
    <NumbersTable
      label={label}
      rowLabel={rowLabel}
      rows={groups}
      nameOf={nameOf}
      columns={[
        ...shown.map((head) => ({
          label: t(`impact.heads.${head}`),
          show: (group: ImpactGroup) => aboutPeople(group[head], langue),
        })),
        {
          label: t('impact.mean'),
          show: ({ meanBefore, meanAfter }) =>
            meanBefore === meanAfter ? montant(meanAfter) : `${montant(meanBefore)} → ${montant(meanAfter)}`,
        },
        { label: t('impact.costColumn'), show: ({ costAYear }) => signedEuros(costAYear, langue) },
      ]}
    />
  )
}

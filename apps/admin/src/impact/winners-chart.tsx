import { aboutPeople } from '../numbers/approximate.ts'
import { signedPeople } from '../numbers/signed.ts'
import { useWords } from '../words/i18n.ts'
import { barScale, roomFor } from './bar-scale.ts'
import type { ImpactGroup } from './impact-parts.ts'
import css from './impact.module.css'

type Bars = Pick<ImpactGroup, 'key' | 'winners' | 'losers'>
type Props<G> = { label: string; groups: readonly G[]; nameOf: (group: G) => string }

/** Who wins and who loses in each group: bars to the right and to the left of one line. */
export function WinnersChart<G extends Bars>({ label, groups, nameOf }: Props<G>) {
  const { langue } = useWords()
  const numbers = groups.flatMap(({ winners, losers }) => [
    signedPeople(winners, false, langue),
    signedPeople(losers, true, langue),
  ])
  const scale = barScale(groups, roomFor(numbers))
  return (
    <div role="img" aria-label={useLabel({ label, groups, nameOf })} className={css['chart']}>
      {groups.map((group) => (
        <div key={group.key} className={css['bar']} aria-hidden="true">
          <span>{nameOf(group)}</span>
          <svg width="100%" height="24">
            {group.losers > 0 ? (
              <Bar {...scale.left(group.losers)} text={signedPeople(group.losers, true, langue)} />
            ) : null}
            {group.winners > 0 ? (
              <Bar {...scale.right(group.winners)} text={signedPeople(group.winners, false, langue)} />
            ) : null}
            <line x1={`${scale.zero}%`} x2={`${scale.zero}%`} y1="0" y2="24" className={css['axis']} />
          </svg>
        </div>
      ))}
    </div>
  )
}

type BarProps = { from: number; width: number; wins: boolean; text: string }

function Bar({ from, width, wins, text }: BarProps) {
  return (
    <>
      <rect x={`${from}%`} width={`${width}%`} y="4" height="16" rx="2" className={css[wins ? 'wins' : 'loses']} />
      <text x={`${wins ? from + width : from}%`} dx={wins ? 5 : -5} y="17" textAnchor={wins ? 'start' : 'end'}>
        {text}
      </text>
    </>
  )
}

/** What the bars say, for whoever does not see them. */
function useLabel<G extends Bars>({ label, groups, nameOf }: Props<G>): string {
  const { t, langue } = useWords()
  const told = groups
    .filter(({ winners, losers }) => winners + losers > 0)
    .map((group) =>
      t('impact.chartGroup', {
        name: nameOf(group),
        winners: aboutPeople(group.winners, langue),
        losers: aboutPeople(group.losers, langue),
      }),
    )
  return [label, ...(told.length > 0 ? told : [t('impact.chartEmpty')])].join(' ')
}

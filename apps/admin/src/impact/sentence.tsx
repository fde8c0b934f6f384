import { Stack, Text } from '@mantine/core'
import { aboutEuros, aboutPeople } from '../numbers/approximate.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import type { ImpactEffect, ImpactFigure, ImpactGroup } from './impact-parts.ts'

/** Who wins, who loses and what it costs, in one sentence for each day from which that changes. */
export function Sentence({ effect }: { effect: ImpactEffect }) {
  const { t, langue } = useWords()
  const { day, total, later, firstDay, figure } = effect
  const moments = [{ day, total }, ...later].filter((one) => moves(one.total))
  const clauses = useClauses(figure)
  if (moments.length === 0) return <Text fw={600}>{t('impact.casesOnly', { day: shownDay(firstDay, langue) })}</Text>
  return (
    <Stack gap={6}>
      {moments.map(({ day, total }, i) => (
        <Text key={day} fz={i === 0 ? 'lg' : 'md'} fw={600} className="numbers">
          {t('impact.since', { day: shownDay(day, langue), ...clauses(total) })}
        </Text>
      ))}
    </Stack>
  )
}

const moves = ({ winners, losers }: ImpactGroup): boolean => winners + losers > 0

function useClauses({ due }: ImpactFigure) {
  const side = due ? 'due' : 'paid'
  const { t, langue } = useWords()
  const about = (people: number) => ({ people: aboutPeople(people, langue) })
  const winners = ({ winners: some, ...newly }: ImpactGroup) => {
    const fresh = due ? newly.newlyNothing : newly.newlySomething
    if (some === 0) return t(`impact.${side}.noWinner`)
    if (some === fresh) return t(`impact.${side}.allFromNothing`, about(some))
    const among = fresh > 0 ? t(`impact.${side}.newlySomething`, about(fresh)) : ''
    return t(`impact.${side}.winners`, about(some)) + among
  }
  const losers = ({ losers: some, ...newly }: ImpactGroup) => {
    const gone = due ? newly.newlySomething : newly.newlyNothing
    if (some === 0) return t(`impact.${side}.noLoser`)
    if (some === gone) return t(`impact.${side}.allToNothing`, about(some))
    const among = gone > 0 ? t(`impact.${side}.newlyNothing`, about(gone)) : ''
    return t(`impact.${side}.losers`, about(some)) + among
  }
  const cost = ({ costAYear }: ImpactGroup) => {
    if (costAYear === null) return t('impact.noTotal')
    if (costAYear === 0) return t('impact.noCost')
    return t(`impact.${side}.${costAYear > 0 ? 'more' : 'less'}`, { amount: aboutEuros(costAYear, langue) })
  }
  return (total: ImpactGroup) => ({ winners: winners(total), losers: losers(total), cost: cost(total) })
}

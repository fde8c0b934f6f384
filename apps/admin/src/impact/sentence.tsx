import { Stack, Text } from '@mantine/core'
import { aboutEuros, aboutPeople } from '../numbers/approximate.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import type { ImpactGroup, ImpactReport } from './impact-parts.ts'

/** Who wins, who loses and what it costs, in one sentence for each day from which that changes. */
export function Sentence({ report }: { report: ImpactReport }) {
  const { t, langue } = useWords()
  const moments = [{ day: report.day, total: report.total }, ...report.later].filter(({ total }) => moves(total))
  const clauses = useClauses()
  if (report.firstDay !== null && moments.length === 0)
    return <Text fw={600}>{t('impact.casesOnly', { day: shownDay(report.firstDay, langue) })}</Text>
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

function useClauses() {
  const { t, langue } = useWords()
  const about = (people: number) => ({ people: aboutPeople(people, langue) })
  const winners = ({ winners: some, newlySomething }: ImpactGroup) => {
    if (some === 0) return t('impact.noWinner')
    if (some === newlySomething) return t('impact.allFromNothing', about(some))
    const among = newlySomething > 0 ? t('impact.newlySomething', about(newlySomething)) : ''
    return t('impact.winners', about(some)) + among
  }
  const losers = ({ losers: some, newlyNothing }: ImpactGroup) => {
    if (some === 0) return t('impact.noLoser')
    if (some === newlyNothing) return t('impact.allToNothing', about(some))
    const among = newlyNothing > 0 ? t('impact.newlyNothing', about(newlyNothing)) : ''
    return t('impact.losers', about(some)) + among
  }
  const cost = ({ costAYear }: ImpactGroup) => {
    if (costAYear === 0) return t('impact.noCost')
    return t(costAYear > 0 ? 'impact.cost' : 'impact.saving', { amount: aboutEuros(costAYear, langue) })
  }
  return (total: ImpactGroup) => ({ winners: winners(total), losers: losers(total), cost: cost(total) })
}

import { approximate } from '../numbers/approximate.ts'
import { texts } from '../numbers/texts.ts'
import { useWords } from '../words/i18n.ts'
import type { ImpactGroup } from './impact-parts.ts'

/** Names each tenth of the people by the turnover up to which it goes; the last by that from which it starts. */
export function useDecileName(deciles: readonly ImpactGroup[]): (group: ImpactGroup) => string {
  const { t, langue } = useWords()
  const about = ({ turnover }: ImpactGroup) => texts[langue].montant(String(approximate(turnover ?? 0)))
  return (group) => {
    const at = deciles.indexOf(group)
    const below = at === deciles.length - 1 ? deciles[at - 1] : undefined
    const turnover = below
      ? t('impact.over', { amount: about(below) })
      : group.turnover
        ? t('impact.upTo', { amount: about(group) })
        : t('impact.noTurnover')
    return `${at + 1}.\u00a0${turnover}`
  }
}

import { plusDays } from '@abri/rules'
import type { Day } from '@abri/rules'
import { shownDay } from '../numbers/day.ts'
import { shownNumber } from '../numbers/shown.ts'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../words/i18n.ts'
import type { ImpactReport } from './impact-parts.ts'

/** Whether anything moves on the eve of the draft's first day, on which nothing may. */
export function EveLine({ report: { eve, movedOnEve, sampleSize } }: { report: ImpactReport }) {
  const { t, langue } = useWords()
  if (eve === null) return <Notice tone="mind">{t('impact.noEve')}</Notice>
  const number = (people: number) => shownNumber(String(people), langue)
  if (movedOnEve > 0)
    return (
      <Notice tone="bad">
        {t('impact.restless', { people: number(movedOnEve), size: number(sampleSize), eve: shownDay(eve, langue) })}
      </Notice>
    )
  return (
    <Notice tone="good">
      {t('impact.calm', { day: shownDay(plusDays(eve as Day, 1), langue), size: number(sampleSize) })}
    </Notice>
  )
}

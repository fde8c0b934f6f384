import { shownNumber } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import type { ImpactReport } from './impact-parts.ts'

/** Fewer people of the sample than this say only how large something is. */
const few = 30

/** Who the people of the sample are, what is published of them and what is assumed. */
export function SampleNote({ report }: { report: ImpactReport }) {
  const { t, langue } = useWords()
  const { sampleSize, standsFor, seed, spellsPerThousand, daysPerSpell, birthsAYear } = report
  const number = (whole: number) => shownNumber(String(whole), langue)
  const each = Math.round(standsFor / sampleSize)
  return (
    <>
      <p>{t('impact.sample.who', { size: number(sampleSize), seed, active: number(standsFor), each })}</p>
      <p>{t('impact.sample.sources')}</p>
      <p>
        {t('impact.sample.cost', {
          spells: spellsPerThousand,
          days: daysPerSpell,
          births: number(birthsAYear),
        })}
      </p>
      <p>{t('impact.sample.figures')}</p>
      <p>{t('impact.sample.limits', { few: number(few * each) })}</p>
    </>
  )
}

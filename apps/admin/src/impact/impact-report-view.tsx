import { Stack, Text } from '@mantine/core'
import { shownNumber } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import { EffectDetail } from './effect-detail.tsx'
import { EffectSummary } from './effect-summary.tsx'
import { EveLine } from './eve-line.tsx'
import { Folded } from './folded.tsx'
import type { ImpactReport } from './impact-parts.ts'
import { SampleNote } from './sample-note.tsx'

type Props = { report: ImpactReport }

/** The effect of a draft, figure by figure: those that move one after another, the others in one line, and where it comes from. */
export function ImpactReportView({ report }: Props) {
  const { t } = useWords()
  const { effects } = report
  return (
    <Stack gap="lg" className="card">
      {effects.length === 0 ? <Nothing report={report} /> : null}
      <EveLine report={report} />
      {effects.length > 1 ? <EffectSummary effects={effects} /> : null}
      {effects.map((effect, i) => (
        <Folded key={effect.figure.key} summary={effect.figure.name} open={i === 0}>
          <EffectDetail effect={effect} />
        </Folded>
      ))}
      <Stack gap="xs">
        {effects.length === 0 ? null : <Others report={report} />}
        <Folded summary={t('impact.sample.title')}>
          <SampleNote report={report} />
        </Folded>
      </Stack>
    </Stack>
  )
}

function Nothing({ report: { sampleSize, unchanged } }: Props) {
  const { t, langue } = useWords()
  return (
    <div>
      <Text fw={600} fz="lg">
        {t('impact.nothing')}
      </Text>
      <Text c="dimmed" size="sm">
        {t('impact.nothingAsked', { size: shownNumber(String(sampleSize), langue), figures: unchanged.length })}
      </Text>
    </div>
  )
}

/** Figures that do not move, and those that cannot be compared, each in one line. */
function Others({ report: { unchanged, incomparable } }: Props) {
  const { t } = useWords()
  return (
    <>
      {unchanged.length === 0 ? null : (
        <Folded summary={t('impact.unchanged', { count: unchanged.length })}>
          <p>{unchanged.map(({ name }) => name).join(', ')}</p>
        </Folded>
      )}
      {incomparable.length === 0 ? null : (
        <Folded summary={t('impact.incomparable', { count: incomparable.length })}>
          <p>{incomparable.map(({ name }) => name).join(', ')}</p>
        </Folded>
      )}
    </>
  )
}

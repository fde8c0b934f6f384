import { Button, Progress, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { lazy, Suspense } from 'react'
import type { Ref } from 'react'
import { Notice } from '../parts/notice.tsx'
import { useWords } from '../words/i18n.ts'
import type { ImpactState } from './use-impact.ts'

// Charts and tables are fetched once there is something to show.
const ImpactReportView = lazy(() =>
  import('./impact-report-view.tsx').then((file) => ({ default: file.ImpactReportView })),
)

type Props = { state: ImpactState; reload: () => void; ref?: Ref<HTMLElement> }

/** What a draft changes for people, or how far that is known. */
export function ImpactSection({ state, reload, ref }: Props) {
  const { t } = useWords()
  const known = state.kind === 'KNOWN' || state.kind === 'NOTHING'
  return (
    <section ref={ref} aria-labelledby="impact">
      <Stack gap="sm">
        <Title order={2} id="impact">
          {t('impact.title')}
        </Title>
        <VisuallyHidden role="status">{t(known ? 'impact.done' : 'impact.wait')}</VisuallyHidden>
        <Inside state={state} reload={reload} />
      </Stack>
    </section>
  )
}

function Inside({ state, reload }: Omit<Props, 'ref'>) {
  const { t } = useWords()
  if (state.kind === 'NOTHING') return <Text c="dimmed">{t('impact.nothing')}</Text>
  if (state.kind === 'COMPUTING') return <Computing percent={state.percent} />
  if (state.kind === 'KNOWN')
    return (
      <Suspense fallback={<Computing percent={100} />}>
        <ImpactReportView report={state.report} />
      </Suspense>
    )
  const failed = state.kind === 'FAILED'
  return (
    <Notice tone={failed ? 'bad' : 'mind'} title={t(failed ? 'impact.failed' : 'impact.overtaken')}>
      <Stack gap="sm" align="flex-start">
        <Text inherit>{t(failed ? 'impact.failedHint' : 'impact.overtakenHint')}</Text>
        <Button variant="default" onClick={failed ? state.retry : reload}>
          {t(failed ? 'states.retry' : 'impact.reload')}
        </Button>
      </Stack>
    </Notice>
  )
}

function Computing({ percent }: { percent: number }) {
  const { t } = useWords()
  return (
    <Stack gap={6} className="card">
      <Text size="sm" className="numbers">
        {t('impact.computing', { percent })}
      </Text>
      <Progress value={percent} aria-label={t('impact.progress')} transitionDuration={300} />
    </Stack>
  )
}

import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { shownNumber } from '../numbers/shown.ts'
import { useWords } from '../words/i18n.ts'
import { activityName } from './activity-name.ts'
import { CaseTable } from './case-table.tsx'
import { DecileChart } from './decile-chart.tsx'
import { useDecileName } from './decile-name.ts'
import { EdgeTable } from './edge-table.tsx'
import { EveLine } from './eve-line.tsx'
import { Folded } from './folded.tsx'
import { GroupTable } from './group-table.tsx'
import type { ImpactReport } from './impact-parts.ts'
import { SampleNote } from './sample-note.tsx'
import { Sentence } from './sentence.tsx'

type Props = { report: ImpactReport }

/** The effect of a draft: in a sentence, for people with a name, by group, at every threshold, and where it comes from. */
export function ImpactReportView({ report }: Props) {
  const { t } = useWords()
  return (
    <Stack gap="lg" className="card">
      {report.firstDay === null ? <Nothing report={report} /> : <Sentence report={report} />}
      <EveLine report={report} />
      {report.firstDay === null ? null : <Groups report={report} />}
      <Stack gap="xs">
        {report.firstDay === null ? null : (
          <Folded summary={t('impact.edges')}>
            <EdgeTable edges={report.edges} />
          </Folded>
        )}
        <Folded summary={t('impact.sample.title')}>
          <SampleNote report={report} />
        </Folded>
      </Stack>
    </Stack>
  )
}

function Nothing({ report: { sampleSize, cases } }: Props) {
  const { t, langue } = useWords()
  return (
    <div>
      <Text fw={600} fz="lg">
        {t('impact.nothing')}
      </Text>
      <Text c="dimmed" size="sm">
        {t('impact.nothingAsked', { size: shownNumber(String(sampleSize), langue), cases: cases.length })}
      </Text>
    </div>
  )
}

function Groups({ report }: Props) {
  const { t, langue } = useWords()
  const decile = { groups: report.deciles, nameOf: useDecileName(report.deciles) }
  return (
    <>
      <Part title={t('impact.cases')} says={t('impact.casesSay')}>
        <CaseTable cases={report.cases} />
      </Part>
      <Part title={t('impact.activities')} says={t('impact.compared', { day: shownDay(report.day, langue) })}>
        <GroupTable
          label={t('impact.activities')}
          rowLabel={t('impact.activity')}
          groups={report.activities}
          nameOf={({ key }) => activityName(key, langue)}
        />
      </Part>
      <Part title={t('impact.deciles')} says={t('impact.decilesSay')}>
        <DecileChart deciles={report.deciles} nameOf={decile.nameOf} />
        <Folded summary={t('impact.chartTable')}>
          <GroupTable label={t('impact.deciles')} rowLabel={t('impact.decile')} {...decile} />
        </Folded>
      </Part>
    </>
  )
}

function Part({ title, says, children }: { title: string; says: string; children: ReactNode }) {
  return (
    <Stack gap={6}>
      <Title order={3}>{title}</Title>
      <Text size="sm" c="dimmed">
        {says}
      </Text>
      {children}
    </Stack>
  )
}

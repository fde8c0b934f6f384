import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { activityName } from './activity-name.ts'
import { CaseTable } from './case-table.tsx'
import { useDecileName } from './decile-name.ts'
import { EdgeTable } from './edge-table.tsx'
import { Folded } from './folded.tsx'
import { GroupTable } from './group-table.tsx'
import type { ImpactEffect } from './impact-parts.ts'
import { Sentence } from './sentence.tsx'
import { WinnersChart } from './winners-chart.tsx'

/** What a draft changes in one figure: in a sentence, for people with a name, by group, at every threshold. */
export function EffectDetail({ effect }: { effect: ImpactEffect }) {
  const { t, langue } = useWords()
  const { figure, cases, activities, deciles, edges } = effect
  const nameOfDecile = useDecileName(deciles)
  const comparison = t(`impact.compared.${figure.due ? 'DUE' : figure.unit}`, { day: shownDay(effect.day, langue) })
  return (
    <Stack gap="lg">
      <Sentence effect={effect} />
      <Part title={t('impact.cases')} says={t('impact.casesSay')}>
        <CaseTable cases={cases} figure={figure} />
      </Part>
      <Part title={t('impact.activities')} says={comparison}>
        <GroupTable
          {...{ figure, label: t('impact.activities'), rowLabel: t('impact.activity'), groups: activities }}
          nameOf={({ key }) => activityName(key, langue)}
        />
      </Part>
      <Part title={t('impact.deciles')} says={t('impact.decilesSay')}>
        <WinnersChart label={t('impact.chartLabel', figure)} groups={deciles} nameOf={nameOfDecile} />
        <Folded summary={t('impact.chartTable')}>
          <GroupTable
            {...{ figure, label: t('impact.deciles'), rowLabel: t('impact.decile'), groups: deciles }}
            nameOf={nameOfDecile}
          />
        </Folded>
      </Part>
      {edges.length === 0 ? null : (
        <Folded summary={t('impact.edges')}>
          <EdgeTable edges={edges} figure={figure} />
        </Folded>
      )}
    </Stack>
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

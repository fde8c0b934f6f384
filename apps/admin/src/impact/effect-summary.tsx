import { Stack, Text, Title } from '@mantine/core'
import { aboutPeople } from '../numbers/approximate.ts'
import { shownDay } from '../numbers/day.ts'
import { signedEuros } from '../numbers/signed.ts'
import { useWords } from '../words/i18n.ts'
import { shownFigure } from './figure-text.ts'
import { Folded } from './folded.tsx'
import type { ImpactEffect } from './impact-parts.ts'
import { NumbersTable } from './numbers-table.tsx'
import { WinnersChart } from './winners-chart.tsx'

/** Every figure that moves, side by side: who gains and who loses in each, with the numbers behind the bars. */
export function EffectSummary({ effects }: { effects: readonly ImpactEffect[] }) {
  const { t } = useWords()
  const bars = effects.map(({ figure, total: { winners, losers } }) => ({ ...figure, winners, losers }))
  return (
    <Stack gap={6}>
      <Title order={3}>{t('impact.byFigure')}</Title>
      <Text size="sm" c="dimmed">
        {t('impact.byFigureSays')}
      </Text>
      <WinnersChart label={t('impact.byFigureChart')} groups={bars} nameOf={({ name }) => name} />
      <Folded summary={t('impact.byFigureTable')}>
        <SummaryTable effects={effects} />
      </Folded>
    </Stack>
  )
}

function SummaryTable({ effects }: { effects: readonly ImpactEffect[] }) {
  const { t, langue } = useWords()
  const mean = ({ figure, total: { meanBefore, meanAfter } }: ImpactEffect): string =>
    [...new Set([meanBefore, meanAfter])].map((text) => shownFigure(text, figure, langue)).join(' → ')
  return (
    <NumbersTable
      label={t('impact.byFigure')}
      rowLabel={t('impact.figure')}
      rows={effects}
      nameOf={({ figure }) => figure.name}
      columns={[
        { label: t('impact.firstDay'), show: ({ firstDay }) => shownDay(firstDay, langue) },
        { label: t('impact.heads.winners'), show: ({ total }) => aboutPeople(total.winners, langue) },
        { label: t('impact.heads.losers'), show: ({ total }) => aboutPeople(total.losers, langue) },
        { label: t('impact.means.ONCE'), show: mean },
        {
          label: t('impact.costColumn'),
          show: ({ total }) => (total.costAYear === null ? null : signedEuros(total.costAYear, langue)),
        },
      ]}
    />
  )
}

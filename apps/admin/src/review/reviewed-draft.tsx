import { Stack, Text, Title } from '@mantine/core'
import { ImpactSection } from '../impact/impact-section.tsx'
import { useImpact } from '../impact/use-impact.ts'
import { useWords } from '../words/i18n.ts'
import { Approvals } from './approvals.tsx'
import { ChangeCard } from '../changes/change-card.tsx'
import { ChangeTalk } from '../discussion/change-talk.tsx'
import { ChangesByTable } from '../changes/changes-by-table.tsx'
import { CheckList } from '../checks/check-list.tsx'
import { ConfirmationList } from '../draft/confirmation-list.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { apartIn, besideChanges, type Discussed } from '../discussion/discussion-parts.ts'
import type { Grid } from '../grid/grid-parts.ts'
import { movedWords } from '../draft/moved-to.ts'
import { Notice } from '../parts/notice.tsx'
import { OpenThreads } from '../discussion/open-threads.tsx'
import { OtherThreads } from '../discussion/other-threads.tsx'
import { ReviewDecision } from './review-decision.tsx'
import { isFolded } from '../changes/tables-of.ts'
import { UpgradeNotice } from '../draft/upgrade-notice.tsx'

type Props = { draft: Discussed; grid: Grid; moved: number | null; reload: () => void }

/** All that is read before a decision, and the decision below it. */
export function ReviewedDraft({ draft, grid, moved, reload }: Props) {
  const { t } = useWords()
  const effect = useImpact(draft, true)
  const beside = besideChanges(draft.threads, draft.changes)
  return (
    <Stack gap="xl">
      <UpgradeNotice draft={draft} />
      {moved ? <Notice tone="mind">{t(movedWords(draft), { number: moved })}</Notice> : null}
      <Stack component="section" gap="sm">
        <Title order={2}>{t('review.changes')}</Title>
        {draft.changes.length === 0 ? <Text c="dimmed">{t('releases.none')}</Text> : null}
        {isFolded(draft) ? (
          <ChangesByTable changes={draft.changes} confirmations={draft.confirmations} grid={grid} />
        ) : (
          <ul className="list">
            {draft.changes.map((change) => (
              <ChangeCard
                key={change.id}
                change={change}
                lines={grid.lines}
                heading={3}
                talk={<ChangeTalk draft={draft} change={change} threads={beside.of(change.id)} />}
              />
            ))}
          </ul>
        )}
      </Stack>
      <OtherThreads draft={draft} threads={apartIn(draft)} />
      <ConfirmationList draft={draft} />
      <Stack component="section" gap="sm">
        <Title order={2}>{t('draft.checks')}</Title>
        <div className="card">
          <CheckList checks={draft.checks} writable={null} />
        </div>
      </Stack>
      <ImpactSection state={effect} reload={reload} />
      {draft.snapshot ? (
        <Stack component="section" gap="xs">
          <Title order={2}>{t('review.snapshot')}</Title>
          <Copyable value={draft.snapshot} label={t('review.copySnapshot')} />
        </Stack>
      ) : null}
      <Approvals draft={draft} />
      {isDecided(draft) ? null : <OpenThreads count={draft.openThreads} />}
      <ReviewDecision draft={draft} moved={moved !== null} effect={effect.kind} />
    </Stack>
  )
}

const isDecided = ({ status }: Discussed): boolean => status === 'PUBLISHED' || status === 'ABANDONED'

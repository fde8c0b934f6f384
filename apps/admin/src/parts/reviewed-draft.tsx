import { Stack, Text, Title } from '@mantine/core'
import { ImpactSection } from '../impact/impact-section.tsx'
import { useImpact } from '../impact/use-impact.ts'
import { useWords } from '../words/i18n.ts'
import { Approvals } from './approvals.tsx'
import { ChangeCard } from './change-card.tsx'
import { ChangesByTable } from './changes-by-table.tsx'
import { CheckList } from './check-list.tsx'
import { ConfirmationList } from './confirmation-list.tsx'
import { Copyable } from './copyable.tsx'
import type { Draft } from './draft-parts.ts'
import type { Grid } from './grid-parts.ts'
import { movedWords } from './moved-to.ts'
import { Notice } from './notice.tsx'
import { ReviewDecision } from './review-decision.tsx'
import { isFolded } from './tables-of.ts'
import { UpgradeNotice } from './upgrade-notice.tsx'

type Props = { draft: Draft; grid: Grid; moved: number | null; reload: () => void }

/** All that is read before a decision, and the decision below it. */
export function ReviewedDraft({ draft, grid, moved, reload }: Props) {
  const { t } = useWords()
  const effect = useImpact(draft, true)
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
              <ChangeCard key={change.id} change={change} lines={grid.lines} heading={3} />
            ))}
          </ul>
        )}
      </Stack>
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
      <ReviewDecision draft={draft} moved={moved !== null} effect={effect.kind} />
    </Stack>
  )
}

import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ReleasesQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { Copyable } from '../parts/copyable.tsx'
import type { Grid } from '../grid/grid-parts.ts'
import { Notice } from '../parts/notice.tsx'
import { ReleaseChanges } from './release-changes.tsx'

type Props = { release: ReleasesQuery['releases'][number]; grid: Grid; current: boolean; children?: ReactNode }

/** One release: who, when, its hash, its file, and what it changed. */
export function ReleaseCard({ release, grid, current, children }: Props) {
  const { t, langue } = useWords()
  const file = `/releases/${release.number}.json`
  return (
    <li className="card">
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="sm">
            <Title order={2}>{t('releases.number', { number: release.number })}</Title>
            {current ? <span className="mark pin">{t('releases.current')}</span> : null}
            {release.restores !== null ? <span className="mark tuile">{t('restore.mark')}</span> : null}
            {release.recalled ? <span className="mark tuile">{t('recall.mark')}</span> : null}
          </Group>
          <Text size="sm" c="dimmed">
            {shownInstant(release.publishedAt, langue)}
          </Text>
        </Group>
        {release.restores !== null ? (
          <Notice tone="mind">{t('restore.alone', { number: release.restores, name: release.author })}</Notice>
        ) : null}
        <dl className="facts">
          <dt>{t('releases.author')}</dt>
          <dd>{release.author}</dd>
          <dt>{t('releases.approver')}</dt>
          <dd>{release.approver ?? '–'}</dd>
          <dt>{t('releases.contenu')}</dt>
          <dd>
            <Copyable value={release.contenu} label={`${t('review.copySnapshot')} (${release.number})`} />
          </dd>
          {release.notes ? (
            <>
              <dt>{t('releases.notes')}</dt>
              <dd>{release.notes}</dd>
            </>
          ) : null}
        </dl>
        <ReleaseChanges release={release} grid={grid} />
        {release.changelog?.example ? (
          <Text>{t('changelog.example', { text: release.changelog.example.text })}</Text>
        ) : null}
        <Anchor href={file} download underline="always" size="sm">
          {t('releases.file', { file })}
        </Anchor>
        {children}
      </Stack>
    </li>
  )
}

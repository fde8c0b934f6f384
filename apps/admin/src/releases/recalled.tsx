import { Text } from '@mantine/core'
import type { ReleasesQuery } from '../generated/graphql.ts'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'
import { Notice } from '../parts/notice.tsx'

type Props = { recall: NonNullable<ReleasesQuery['releases'][number]['recalled']> }

/** The notice that a release is wrong. */
export function Recalled({ recall }: Props) {
  const { t, langue } = useWords()
  const { reason, at, by, replacement } = recall
  return (
    <Notice tone="mind" title={t('recall.recalled')}>
      <Text inherit fw={600}>
        {reason}
      </Text>
      {replacement !== null ? <Text inherit>{t('recall.instead', { number: replacement })}</Text> : null}
      <Text inherit size="sm">
        {t('recall.by', { by, at: shownInstant(at, langue) })}
      </Text>
    </Notice>
  )
}

import { Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import type { Draft } from './draft-parts.ts'
import type { Grid } from '../grid/grid-parts.ts'
import { movedWords } from './moved-to.ts'
import { Notice } from '../parts/notice.tsx'
import { RebaseDraft } from './rebase-draft.tsx'

/** Says that a draft cannot be published as it is, and puts it on the release that came first. */
export function BaseMoved({ draft, grid, number }: { draft: Draft; grid: Grid; number: number }) {
  const { t } = useWords()
  const words = movedWords(draft)
  return (
    <Notice tone="mind">
      <Text inherit>{t(words, { number })}</Text>
      {words === 'rebase.moved' ? <RebaseDraft draft={draft} grid={grid} /> : null}
    </Notice>
  )
}

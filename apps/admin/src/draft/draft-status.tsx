import { useWords } from '../words/i18n.ts'
import type { Draft } from './draft-parts.ts'

const looks = {
  OPEN: 'mark',
  SUBMITTED: 'mark tuile',
  APPROVED: 'mark pin',
  PUBLISHED: 'mark pin',
  ABANDONED: 'mark',
} as const

/** Where a draft stands. */
export function DraftStatusMark({ status }: { status: Draft['status'] }) {
  const { t } = useWords()
  return <span className={looks[status]}>{t(`drafts.status.${status}`)}</span>
}

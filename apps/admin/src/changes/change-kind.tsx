import type { ChangeKind as Kind } from '../generated/graphql.ts'
import { useWords } from '../words/i18n.ts'

/** What becomes of a row; that one is added goes without saying. */
export function ChangeKind({ kind }: { kind: Kind }) {
  const { t } = useWords()
  if (kind === 'ADD') return null
  return <span className={kind === 'SOURCE' ? 'mark' : 'mark tuile'}>{t(`kinds.${kind}`)}</span>
}

import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../words/i18n.ts'
import { Nothing } from '../parts/nothing.tsx'

/** An address that names no draft, and the way to those that are there. */
export function MissingDraft() {
  const { t } = useWords()
  return (
    <main className="page narrow" id="content">
      <Nothing heading title={t('draft.missing')}>
        <Anchor component={Link} to="/brouillons">
          {t('drafts.title')}
        </Anchor>
      </Nothing>
    </main>
  )
}

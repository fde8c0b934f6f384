import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '../words/i18n.ts'
import { Nothing } from './nothing.tsx'

/** An address that leads nowhere, and the way back. */
export function NotFound() {
  const { t } = useWords()
  return (
    <main className="page narrow" id="content">
      <title>{`${t('states.notFound')} · Abri`}</title>
      <Nothing heading title={t('states.notFound')}>
        <Text>{t('states.notFoundHint')}</Text>
        <Anchor component={Link} to="/">
          {t('states.home')}
        </Anchor>
      </Nothing>
    </main>
  )
}

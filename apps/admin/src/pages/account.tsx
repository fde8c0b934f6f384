import { Button, Stack, Text, Title } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { client } from '../client.ts'
import { Loading } from '../parts/loading.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMe } from '../parts/shell.tsx'
import { useWords } from '../words/i18n.ts'

const EnrolFactor = lazy(async () => ({ default: (await import('../parts/enrol-factor.tsx')).EnrolFactor }))

/** One's own account: a reader, who need not have a second factor, may enrol one here. */
export function AccountPage() {
  const { t } = useWords()
  const me = useMe()
  const [enrolling, setEnrolling] = useState(false)
  async function done() {
    setEnrolling(false)
    await client.refetchQueries({ include: ['Me'] })
  }
  return (
    <main className="page narrow" id="content">
      <PageTitle
        title={t('account.title')}
        intro={me ? `${me.name} · ${me.email} · ${t(`people.roles.${me.role}`)}` : ''}
      />
      <Stack component="section" className="card" gap="sm" align="flex-start">
        <Title order={2}>{t('factor.column')}</Title>
        {!me ? (
          <Loading />
        ) : me.hasFactor ? (
          <Notice tone="good">{t('account.has')}</Notice>
        ) : enrolling ? (
          <Suspense fallback={<Loading />}>
            <EnrolFactor done={() => void done()} />
          </Suspense>
        ) : (
          <>
            <Text>{t('account.none')}</Text>
            <Button onClick={() => setEnrolling(true)}>{t('account.enrol')}</Button>
          </>
        )}
      </Stack>
    </main>
  )
}

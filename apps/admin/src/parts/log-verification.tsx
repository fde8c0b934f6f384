import { useLazyQuery } from '@apollo/client/react'
import { Button, Stack } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { Failed } from './failed.tsx'
import { Notice } from './notice.tsx'

const Verification = graphql(`
  query LogVerification {
    logVerification {
      valid
      entries
      head
      firstBroken
    }
  }
`)

/** Has the server compute every hash of the log again, and says what came out. */
export function LogVerification() {
  const { t } = useWords()
  const [verify, { data, error, loading }] = useLazyQuery(Verification, { fetchPolicy: 'network-only' })
  const result = data?.logVerification
  return (
    <Stack gap="sm" align="flex-start">
      <Button loading={loading} onClick={() => void verify()}>
        {t('log.verify')}
      </Button>
      {error ? <Failed error={error} retry={() => void verify()} /> : null}
      {result ? (
        <Notice tone={result.valid ? 'good' : 'bad'}>
          {result.valid
            ? t('log.valid', { count: result.entries })
            : t('log.broken', { sequence: result.firstBroken ?? '?' })}
          {result.head ? (
            <div className="mono">
              {t('log.head')} {result.head}
            </div>
          ) : null}
        </Notice>
      ) : null}
    </Stack>
  )
}

import { Stack } from '@mantine/core'
import { client } from '../client.ts'
import { AuthenticatorSection } from '../factors/authenticator-section.tsx'
import { PasskeySection } from '../factors/passkey-section.tsx'
import { RecoverySection } from '../factors/recovery-section.tsx'
import { useFactors } from '../factors/use-factors.ts'
import { Loading } from '../parts/loading.tsx'
import { Notice } from '../parts/notice.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useMe } from '../parts/shell.tsx'
import { useWords } from '../words/i18n.ts'

/** One's own account: every way to prove who one is, added, replaced and removed. */
export function AccountPage() {
  const { t } = useWords()
  const me = useMe()
  const { found, again } = useFactors()
  async function changed() {
    await again()
    await client.refetchQueries({ include: ['Me'] })
  }
  const tell = () => void changed()
  return (
    <main className="page narrow" id="content">
      <PageTitle
        title={t('account.title')}
        intro={me ? `${me.name} · ${me.email} · ${t(`people.roles.${me.role}`)}` : ''}
      />
      {found === null || !me ? (
        <Loading />
      ) : typeof found === 'string' ? (
        <Notice tone="bad">{t(`factor.problems.${found}`)}</Notice>
      ) : (
        <Stack gap="lg">
          <PasskeySection factors={found} changed={tell} />
          <AuthenticatorSection factors={found} changed={tell} />
          {me.hasFactor ? <RecoverySection left={found.recoveryCodes ?? 0} changed={tell} /> : null}
        </Stack>
      )}
    </main>
  )
}

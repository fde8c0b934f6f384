import { getRouteApi, useRouter } from '@tanstack/react-router'
import { Door } from '../parts/door.tsx'
import { SignInForm } from '../parts/sign-in-form.tsx'
import { useWords } from '../words/i18n.ts'

const route = getRouteApi('/connexion')

/** The door: e-mail and password, then the page that was asked for, which is always one of the admin. */
export function SignInPage() {
  const { t } = useWords()
  const router = useRouter()
  const { vers } = route.useSearch()
  return (
    <Door title={t('session.signInTitle')} intro={t('session.signInIntro')}>
      <SignInForm done={() => router.history.push(`/admin${vers ?? '/'}`)} />
    </Door>
  )
}

import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Door } from '../parts/door.tsx'
import { SignIn } from '../session/sign-in.tsx'
import { useWords } from '../words/i18n.ts'

const route = getRouteApi('/connexion')

/** The door: e-mail and password, the second factor, then the page that was asked for, which is always one of the admin. */
export function SignInPage() {
  const { t } = useWords()
  const router = useRouter()
  const { vers } = route.useSearch()
  const { left } = route.useRouteContext()
  const [step, setStep] = useState(left === 'FACTOR' || left === 'ENROL' ? left : null)
  const [title, intro] =
    step === 'ENROL'
      ? [t('factor.enrolTitle'), t('factor.enrolIntro')]
      : step === 'FACTOR'
        ? [t('factor.proveTitle'), t('factor.proveIntro')]
        : [t('session.signInTitle'), t('session.signInIntro')]
  return (
    <Door title={title} intro={intro}>
      <SignIn step={step} move={setStep} done={() => router.history.push(`/admin${vers ?? '/'}`)} />
    </Door>
  )
}

import { lazy, Suspense } from 'react'
import type { Step } from '../session/factor.ts'
import { Loading } from './loading.tsx'
import { ProveFactor } from './prove-factor.tsx'
import { SignInForm } from './sign-in-form.tsx'

const EnrolFactor = lazy(async () => ({ default: (await import('./enrol-factor.tsx')).EnrolFactor }))

type Props = { email?: string | undefined; step: Step | null; move: (step: Step) => void; done: () => void }

/** Signing in, step by step: the password, then the second factor, which is enrolled first by whoever must have one. */
export function SignIn({ email, step, move, done }: Props) {
  if (step === 'FACTOR') return <ProveFactor done={done} />
  if (step === 'ENROL')
    return (
      <Suspense fallback={<Loading />}>
        <EnrolFactor done={done} />
      </Suspense>
    )
  return <SignInForm email={email} done={(next) => (next ? move(next) : done())} />
}

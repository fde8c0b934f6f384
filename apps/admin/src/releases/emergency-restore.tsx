import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { ReasonForm } from './reason-form.tsx'
import { EmergencyRestore as Restore } from './restore-parts.ts'

type Props = { release: number; current: number; close: () => void }

/** Puts a release back in force at once, without a second person: the reason is asked for and logged. */
export function EmergencyRestore({ release, current, close }: Props) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const { run, busy, problem } = useAction(Restore, ['Releases'])
  async function submit(reason: string) {
    const done = await run({ release, current, reason, langue })
    if (done) await navigate({ to: '/publication/$number', params: { number: String(done.number) } })
  }
  return (
    <ReasonForm
      name={t('restore.title', { number: release })}
      intro={t('restore.intro', { number: release, next: current + 1 })}
      label={t('restore.reason')}
      action={t('restore.now')}
      {...{ busy, problem, submit, close }}
    />
  )
}

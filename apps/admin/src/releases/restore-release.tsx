import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { Notice } from '../parts/notice.tsx'
import { RestoreRelease as Restore } from './restore-parts.ts'

/** Opens a draft that brings a release back, and goes to it. */
export function RestoreRelease({ release }: { release: number }) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const { run, busy, problem } = useAction(Restore)
  async function restore() {
    const draft = await run({ release, langue })
    if (draft) await navigate({ to: '/brouillons/$id', params: { id: draft.id } })
  }
  return (
    <>
      <Button variant="default" size="compact-sm" loading={busy} onClick={() => void restore()}>
        {t('restore.open', { number: release })}
      </Button>
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
    </>
  )
}

import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { RequestRecall } from './request-recall.tsx'
import { useMe } from './shell.tsx'

type Props = { release: number; replacements: readonly number[]; pending: boolean }

/** What can be done about a published release: one thing at a time. */
export function ReleaseActions({ release, replacements, pending }: Props) {
  const { t } = useWords()
  const role = useMe()?.role
  const [open, setOpen] = useState<'RECALL' | null>(null)
  if (role !== 'ANALYST' && role !== 'APPROVER') return null
  if (open === 'RECALL')
    return <RequestRecall release={release} replacements={replacements} close={() => setOpen(null)} />
  return (
    <Group gap="sm">
      {pending ? null : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('recall.title', { number: release })}
          onClick={() => setOpen('RECALL')}
        >
          {t('recall.open')}
        </Button>
      )}
    </Group>
  )
}

import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { EmergencyRestore } from './emergency-restore.tsx'
import { RequestRecall } from './request-recall.tsx'
import { RestoreRelease } from './restore-release.tsx'
import { useMe } from '../parts/shell.tsx'

type Props = {
  release: number
  current: number
  /** Whether it says otherwise than the current release. */
  differs: boolean
  recalled: boolean
  replacements: readonly number[]
  pending: boolean
}

/** What can be done about a published release: one thing at a time. */
export function ReleaseActions({ release, current, differs, recalled, replacements, pending }: Props) {
  const { t } = useWords()
  const role = useMe()?.role
  const [open, setOpen] = useState<'RECALL' | 'EMERGENCY' | null>(null)
  const close = () => setOpen(null)
  if (role !== 'ANALYST' && role !== 'APPROVER') return null
  if (open === 'RECALL') return <RequestRecall release={release} replacements={replacements} close={close} />
  if (open === 'EMERGENCY') return <EmergencyRestore release={release} current={current} close={close} />
  const button = (label: string, opens: 'RECALL' | 'EMERGENCY') => (
    <Button variant="default" size="compact-sm" onClick={() => setOpen(opens)}>
      {label}
    </Button>
  )
  return (
    <Group gap="sm">
      {differs ? <RestoreRelease release={release} /> : null}
      {differs && !recalled && role === 'APPROVER'
        ? button(t('restore.title', { number: release }), 'EMERGENCY')
        : null}
      {pending ? null : button(recalled ? t('recall.again') : t('recall.title', { number: release }), 'RECALL')}
    </Group>
  )
}

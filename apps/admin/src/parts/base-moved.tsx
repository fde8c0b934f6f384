import { Anchor, Button, Stack, Text } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import type { Draft } from './draft-parts.ts'
import { useReason } from './failed.tsx'
import { Notice } from './notice.tsx'
import { takeUp, type TakenUp } from './take-up.ts'

/** The number of the release that was published after the base of an open draft; null where none was. */
export function movedTo({ base, status }: Draft, releases: readonly { number: number }[]): number | null {
  if (status === 'PUBLISHED' || status === 'ABANDONED') return null
  const current = Math.max(base.number, ...releases.map(({ number }) => number))
  return current > base.number ? current : null
}

/** Says that a draft can no longer be published, and takes its rows into a new one. */
export function BaseMoved({ draft, number }: { draft: Draft; number: number }) {
  const { t, langue } = useWords()
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [taken, setTaken] = useState<TakenUp | null>(null)
  const [error, setError] = useState<Error>()
  const reason = useReason(error)
  async function resume() {
    setBusy(true)
    setError(undefined)
    try {
      const result = await takeUp(draft, langue)
      setTaken(result)
      if (result.id !== null && result.refused.length === 0)
        await navigate({ to: '/brouillons/$id', params: { id: result.id } })
    } catch (thrown) {
      setError(thrown as Error)
    }
    setBusy(false)
  }
  return (
    <Notice tone="mind">
      <Stack gap="xs" align="flex-start">
        <Text inherit>{t(movedWords(draft), { number })}</Text>
        {draft.allowed.includes('EDIT') &&
        !draft.upgrade &&
        draft.restores === null &&
        draft.changes.length > 0 &&
        !taken?.id ? (
          <Button loading={busy} onClick={() => void resume()}>
            {t('draft.resume')}
          </Button>
        ) : null}
        {[...(taken?.refused ?? []), ...(error ? [reason] : [])].map((line) => (
          <Text inherit fw={600} key={line}>
            {line}
          </Text>
        ))}
        {taken?.id ? (
          <Anchor component={Link} to={`/brouillons/${taken.id}`} underline="always" inherit>
            {t('draft.resumeOpen')}
          </Anchor>
        ) : null}
      </Stack>
    </Notice>
  )
}

function movedWords({ upgrade, restores }: Draft) {
  if (upgrade) return 'upgrade.moved'
  return restores === null ? 'draft.moved' : 'restore.moved'
}

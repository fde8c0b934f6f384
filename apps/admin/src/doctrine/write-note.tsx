import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../words/i18n.ts'
import type { Line } from '../grid/grid-parts.ts'
import { Loading } from '../parts/loading.tsx'

const NoteEditor = lazy(async () => ({ default: (await import('./note-editor.tsx')).NoteEditor }))

type Props = { draft: { id: string; version: number }; lines: readonly Line[] }

/** The way to a note of doctrine; its editor is fetched when somebody goes there. */
export function WriteNote({ draft, lines }: Props) {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button variant="default" style={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>
        {t('doctrine.start')}
      </Button>
    )
  return (
    <Suspense fallback={<Loading />}>
      <NoteEditor draft={draft} lines={lines} stop={() => setOpen(false)} />
    </Suspense>
  )
}

import { Button, FileInput, Group, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import type { Grid } from '../grid/grid-parts.ts'
import { ImportRows } from './import-parts.ts'
import type { ImportLine } from './import-parts.ts'
import { ImportReport } from './import-report.tsx'
import { Notice } from '../parts/notice.tsx'

type Props = {
  draft: { id: string; version: number }
  grid: Grid
  saved: (count: number) => void
  stop: () => void
}

/** Reads a file into a draft: what each line does is shown first, and written whole or not at all. */
export function ImportDraft({ draft, grid, saved, stop }: Props) {
  const { t, langue } = useWords()
  const [text, setText] = useState('')
  const [lines, setLines] = useState<readonly ImportLine[] | null>(null)
  const { run, busy, problem } = useAction(ImportRows, ['DraftWithGrid'])
  const format = /^\s*[[{]/.test(text) ? ('JSON' as const) : ('CSV' as const)
  async function send(tryOnly: boolean) {
    const report = await run({ draft: draft.id, version: draft.version, text, format, tryOnly, langue })
    if (!report) return
    setLines(report.lines)
    if (report.written) saved(moving(report.lines))
  }
  function put(next: string) {
    setText(next)
    setLines(null)
  }
  const errors = lines?.filter(({ kind }) => kind === 'ERROR').length ?? 0
  return (
    <Stack className="card" gap="sm" component="section" aria-label={t('exchange.title')}>
      <Title order={2}>{t('exchange.title')}</Title>
      <Text>{t('exchange.hint')}</Text>
      <FileInput
        label={t('exchange.file')}
        accept=".csv,.tsv,.txt,.json"
        onChange={(file) => void file?.text().then(put)}
      />
      <Textarea label={t('exchange.text')} rows={4} value={text} onChange={(event) => put(event.currentTarget.value)} />
      {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      {lines ? <ImportReport lines={lines} grid={grid} /> : null}
      {errors > 0 ? <Notice tone="mind">{t('exchange.errors', { count: errors })}</Notice> : null}
      {lines && errors === 0 && moving(lines) === 0 ? <Text>{t('exchange.nothing')}</Text> : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={stop}>
          {t('exchange.close')}
        </Button>
        {lines && errors === 0 && moving(lines) > 0 ? (
          <Button loading={busy} onClick={() => void send(false)}>
            {t('exchange.write', { count: moving(lines) })}
          </Button>
        ) : (
          <Button loading={busy} disabled={text.trim() === ''} onClick={() => void send(true)}>
            {t('exchange.read')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}

const moving = (lines: readonly ImportLine[]): number => lines.filter(({ kind }) => kind !== 'UNCHANGED').length

import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { useWords } from '../words/i18n.ts'
import { useAction } from './action.ts'
import { Notice } from './notice.tsx'
import { RequestRecall as Request } from './recall-parts.ts'

type Props = { release: number; replacements: readonly number[]; close: () => void }

/** Asks that a release be recalled: why, and what to use instead. */
export function RequestRecall({ release, replacements, close }: Props) {
  const { t, langue } = useWords()
  const [reason, setReason] = useState('')
  const [replacement, setReplacement] = useState('')
  const [tried, setTried] = useState(false)
  const { run, busy, problem } = useAction(Request, ['Releases'])
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (reason.trim() === '') return
    const chosen = replacements.find((number) => String(number) === replacement) ?? null
    if (await run({ release, reason, replacement: chosen, langue })) close()
  }
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('recall.title', { number: release })} noValidate>
      <Stack gap="sm">
        <Text size="sm">{t('recall.intro')}</Text>
        <Textarea
          label={t('recall.reason')}
          description={t('recall.reasonHint')}
          error={tried && reason.trim() === '' ? t('recall.reasonMissing') : null}
          maxLength={500}
          autosize
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('recall.replacement')}
          value={replacement}
          onChange={(event) => setReplacement(event.currentTarget.value)}
          data={[
            { value: '', label: t('recall.noReplacement') },
            ...replacements.map((number) => ({ value: String(number), label: t('releases.number', { number }) })),
          ]}
        />
        <Group gap="sm">
          <Button type="submit" color="red" loading={busy}>
            {t('recall.ask')}
          </Button>
          <Button variant="default" onClick={close}>
            {t('states.cancel')}
          </Button>
        </Group>
        {problem ? <Notice tone="bad">{problem.message}</Notice> : null}
      </Stack>
    </form>
  )
}

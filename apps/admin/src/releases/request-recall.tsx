import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../words/i18n.ts'
import { useAction } from '../parts/action.ts'
import { ReasonForm } from './reason-form.tsx'
import { RequestRecall as Request } from './recall-parts.ts'

type Props = { release: number; replacements: readonly number[]; close: () => void }

/** Asks that a release be recalled: why, and what to use instead. */
export function RequestRecall({ release, replacements, close }: Props) {
  const { t, langue } = useWords()
  const [replacement, setReplacement] = useState('')
  const { run, busy, problem } = useAction(Request, ['Releases'])
  async function submit(reason: string) {
    const chosen = replacements.find((number) => String(number) === replacement) ?? null
    if (await run({ release, reason, replacement: chosen, langue })) close()
  }
  return (
    <ReasonForm
      name={t('recall.title', { number: release })}
      intro={t('recall.intro')}
      label={t('recall.reason')}
      hint={t('recall.reasonHint')}
      action={t('recall.ask')}
      {...{ busy, problem, submit, close }}
    >
      <NativeSelect
        label={t('recall.replacement')}
        value={replacement}
        onChange={(event) => setReplacement(event.currentTarget.value)}
        data={[
          { value: '', label: t('recall.noReplacement') },
          ...replacements.map((number) => ({ value: String(number), label: t('releases.number', { number }) })),
        ]}
      />
    </ReasonForm>
  )
}

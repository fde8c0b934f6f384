import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { SyntheticEvent } from 'react'
import { Notice } from '../parts/notice.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import type { FactorProblem } from '../session/factor.ts'
import { addPasskey } from '../session/passkeys.ts'
import { useWords } from '../words/i18n.ts'

type Props = { done: () => void; cancel: () => void }

/** Names a passkey, then has the device make it; the first factor brings recovery codes. */
export function AddPasskey({ done, cancel }: Props) {
  const { t } = useWords()
  const [name, setName] = useState('')
  const [problem, setProblem] = useState<FactorProblem | null>(null)
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  const [busy, setBusy] = useState(false)
  async function submit(event: SyntheticEvent) {
    event.preventDefault()
    setBusy(true)
    const added = await addPasskey(name)
    setBusy(false)
    if (typeof added === 'string') return setProblem(added)
    if (!added.recoveryCodes) return done()
    setCodes(added.recoveryCodes)
  }
  if (codes) return <RecoveryCodes codes={codes} done={done} />
  return (
    <form onSubmit={(event) => void submit(event)} aria-label={t('passkeys.add')}>
      <Stack gap="md">
        <Text>{t('passkeys.addHint')}</Text>
        <TextInput
          label={t('passkeys.name')}
          description={t('passkeys.nameHint')}
          required
          withAsterisk={false}
          data-autofocus

          maxLength={60}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {problem ? <Notice tone="bad">{t(`factor.problems.${problem}`)}</Notice> : null}
        <Group>
          <Button type="submit" loading={busy}>
            {t('passkeys.make')}
          </Button>
          <Button variant="default" onClick={cancel}>
            {t('states.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

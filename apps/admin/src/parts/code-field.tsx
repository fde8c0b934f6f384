import { TextInput } from '@mantine/core'
import { useWords } from '../words/i18n.ts'

type Props = { value: string; change: (value: string) => void; hint?: string | undefined }

/** Where the code of an authenticator application is typed. */
export function CodeField({ value, change, hint }: Props) {
  const { t } = useWords()
  return (
    <TextInput
      label={t('factor.code')}
      description={hint}
      name="code"
      autoComplete="one-time-code"
      required
      withAsterisk={false}
      data-autofocus
      maxLength={40}
      spellCheck={false}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

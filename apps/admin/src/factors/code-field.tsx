import { TextInput } from '@mantine/core'
import { useWords } from '../words/i18n.ts'

type Props = {
  value: string
  change: (value: string) => void
  label?: string | undefined
  hint?: string | undefined
}

/** Where a code of the second factor is typed. */
export function CodeField({ value, change, label, hint }: Props) {
  const { t } = useWords()
  return (
    <TextInput
      label={label ?? t('factor.code')}
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

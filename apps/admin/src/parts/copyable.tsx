import { Button, CopyButton, Group } from '@mantine/core'
import { useWords } from '../words/i18n.ts'

type Props = { value: string; label: string; whole?: boolean }

/** A hash or a link, shortened unless it must be read whole, with a button that copies all of it. */
export function Copyable({ value, label, whole = false }: Props) {
  const { t } = useWords()
  return (
    <Group gap="xs" wrap="nowrap">
      <span className="mono" title={value}>
        {whole ? value : `${value.slice(0, 12)}…`}
      </span>
      <CopyButton value={value}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" style={{ flexShrink: 0 }} onClick={copy} aria-label={label}>
            {copied ? t('states.copied') : t('states.copy')}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}

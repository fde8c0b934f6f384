import { Anchor, Group, Text } from '@mantine/core'
import { useWords } from '../words/i18n.ts'
import { fileOf } from './log-search.ts'
import type { LogSearch } from './log-search.ts'

/** What is looked for in the log, as files. */
export function LogFiles({ search }: { search: LogSearch }) {
  const { t } = useWords()
  return (
    <Group gap="md" mt="md">
      <Text size="sm">{t('log.export')}</Text>
      {(['csv', 'json'] as const).map((format) => (
        <Anchor key={format} size="sm" href={fileOf(search, format)} download underline="always">
          {t(`log.${format}`)}
        </Anchor>
      ))}
    </Group>
  )
}

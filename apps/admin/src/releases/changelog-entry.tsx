import { List, Stack, Text, Title } from '@mantine/core'
import type { PublishedQuery } from '../generated/graphql.ts'
import { shownDay } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'

type Props = { entry: NonNullable<PublishedQuery['releases'][number]['changelog']> }

/** What a release changes, as partners and the feed read it. */
export function ChangelogEntry({ entry: { firstDay, lines, examples } }: Props) {
  const { t, langue } = useWords()
  return (
    <Stack component="section" gap="xs">
      <Title order={2}>{t('changelog.title')}</Title>
      <List spacing={4}>
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      {firstDay ? <Text>{t('changelog.firstDay', { day: shownDay(firstDay, langue) })}</Text> : null}
      {examples.length === 0 ? <Text>{t('changelog.nothing')}</Text> : null}
      {examples.map(({ text }) => (
        <Text key={text}>{t('changelog.example', { text })}</Text>
      ))}
    </Stack>
  )
}

import { useQuery } from '@apollo/client/react'
import { Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import { DraftStatusMark } from '../draft/draft-status.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { Nothing } from '../parts/nothing.tsx'
import { OpenDraft } from '../draft/open-draft.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { writes } from '../parts/roles.ts'
import { useMe } from '../parts/shell.tsx'
import { useWords } from '../words/i18n.ts'

const Drafts = graphql(`
  query Drafts {
    drafts {
      id
      title
      status
      base {
        id
        number
      }
      authors {
        id
        name
      }
      changes {
        id
      }
      openThreads
      upgrade {
        rulesVersion
      }
    }
  }
`)

/** Every draft, and a new one. */
export function DraftsPage() {
  const { t } = useWords()
  const me = useMe()
  const { data, error, refetch } = useQuery(Drafts)
  return (
    <main className="page narrow" id="content">
      <PageTitle title={t('drafts.title')} intro={t('drafts.intro')} />
      <Stack gap="xl">
        {me && !writes(me.role) ? <Text c="dimmed">{t('drafts.readerHint')}</Text> : <OpenDraft />}
        {data?.drafts.length === 0 ? (
          <Nothing title={t('drafts.empty')}>
            <Text>{t('drafts.emptyHint')}</Text>
          </Nothing>
        ) : data ? (
          <ul className="list">
            {data.drafts.map((draft) => (
              <li className="card" key={draft.id}>
                <Group justify="space-between">
                  <Anchor component={Link} to={`/brouillons/${draft.id}`} fw={600} fz="lg">
                    {draft.title}
                  </Anchor>
                  <Group gap="xs">
                    {draft.openThreads > 0 ? (
                      <span className="mark tuile">{t('comments.open', { count: draft.openThreads })}</span>
                    ) : null}
                    {draft.upgrade ? <span className="mark">{t('upgrade.mark')}</span> : null}
                    <DraftStatusMark status={draft.status} />
                  </Group>
                </Group>
                <Text size="sm" c="dimmed">
                  {[
                    t('drafts.changes', { count: draft.changes.length }),
                    t('drafts.base', { number: draft.base.number }),
                    draft.authors.map(({ name }) => name).join(', ') || t('drafts.noAuthor'),
                  ].join(' · ')}
                </Text>
              </li>
            ))}
          </ul>
        ) : error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : (
          <Loading />
        )}
      </Stack>
    </main>
  )
}

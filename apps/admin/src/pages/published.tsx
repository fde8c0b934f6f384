import { useQuery } from '@apollo/client/react'
import { Anchor, Button, Group, Stack } from '@mantine/core'
import { Link, getRouteApi } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import { AbriMark } from '../parts/abri-mark.tsx'
import { ChangelogEntry } from '../releases/changelog-entry.tsx'
import { Copyable } from '../parts/copyable.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { NotFound } from '../parts/not-found.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { useWords } from '../words/i18n.ts'

const Published = graphql(`
  query Published($langue: Langue) {
    releases {
      id
      number
      contenu
      author
      approver
      changelog {
        firstDay
        lines(langue: $langue)
        examples {
          text(langue: $langue)
        }
      }
    }
  }
`)

const route = getRouteApi('/inside/publication/$number')

/** The good end of a draft: the release that it became. */
export function PublishedPage() {
  const { t, langue } = useWords()
  const { number } = route.useParams()
  const { data, error, refetch } = useQuery(Published, { variables: { langue } })
  if (!data)
    return (
      <main className="page narrow">{error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />}</main>
    )
  const release = data.releases.find((candidate) => String(candidate.number) === number)
  if (!release) return <NotFound />
  const file = `/releases/${release.number}.json`
  return (
    <main className="page narrow" id="content">
      <Stack className="card" gap="lg" p="xl">
        <AbriMark size={48} />
        <PageTitle title={t('published.title', { number: release.number })} intro={t('published.intro')} />
        <dl className="facts">
          <dt>{t('published.contenu')}</dt>
          <dd>
            <Copyable value={release.contenu} label={t('review.copySnapshot')} />
          </dd>
          <dt>{t('published.author')}</dt>
          <dd>{release.author}</dd>
          <dt>{t('published.approver')}</dt>
          <dd>{release.approver ?? '–'}</dd>
          <dt>{t('published.file')}</dt>
          <dd>
            <Anchor href={file} underline="always" inherit>
              {file}
            </Anchor>
          </dd>
        </dl>
        {release.changelog ? <ChangelogEntry entry={release.changelog} /> : null}
        <Group>
          <Button component={Link} to="/journal">
            {t('published.log')}
          </Button>
          <Button component={Link} to="/versions" variant="default">
            {t('published.releases')}
          </Button>
        </Group>
      </Stack>
    </main>
  )
}

import { useQuery } from '@apollo/client/react'
import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { graphql } from '../generated/gql.ts'
import type { ReleaseNumbersQuery } from '../generated/graphql.ts'
import { Differences } from '../changes/differences.tsx'
import { Failed } from '../parts/failed.tsx'
import { Loading } from '../parts/loading.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { shownInstant } from '../numbers/day.ts'
import { useWords } from '../words/i18n.ts'

const Published = graphql(`
  query ReleaseNumbers {
    releases {
      id
      number
      publishedAt
    }
  }
`)

const route = getRouteApi('/inside/comparer')

/** Two releases side by side: what leads from one to the other. */
export function ComparePage() {
  const { t } = useWords()
  const { data, error, refetch } = useQuery(Published)
  return (
    <main className="page narrow" id="content">
      <PageTitle title={t('compare.title')} intro={t('compare.intro')} />
      {data ? (
        <Comparison releases={data.releases.toSorted((a, b) => b.number - a.number)} />
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </main>
  )
}

type Asked = ReturnType<typeof route.useSearch>
type Releases = ReleaseNumbersQuery['releases']

/** The newest against the one before, unless the address says otherwise. */
function Comparison({ releases }: { releases: Releases }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const asked = route.useSearch()
  const newest = releases[0]?.number ?? 1
  const [from, to] = [asked.de ?? Math.max(1, newest - 1), asked.a ?? newest]
  // from what the address says by then: two quick choices must not undo each other
  const go = (part: { de?: number; a?: number }) =>
    void navigate({ to: '/comparer', search: (now: Asked) => ({ de: now.de ?? from, a: now.a ?? to, ...part }) })
  return (
    <Stack gap="lg">
      <Group align="flex-end" gap="sm">
        <Choice label={t('compare.from')} value={from} releases={releases} choose={(de) => go({ de })} />
        <Choice label={t('compare.to')} value={to} releases={releases} choose={(a) => go({ a })} />
        <Button variant="default" onClick={() => go({ de: to, a: from })}>
          {t('compare.swap')}
        </Button>
      </Group>
      {from === to ? <Text c="dimmed">{t('compare.same')}</Text> : <Differences from={from} to={to} />}
    </Stack>
  )
}

type ChoiceProps = { label: string; value: number; releases: Releases; choose: (number: number) => void }

function Choice({ label, value, releases, choose }: ChoiceProps) {
  const { t, langue } = useWords()
  return (
    <NativeSelect
      label={label}
      value={String(value)}
      data={releases.map(({ number, publishedAt }) => ({
        value: String(number),
        label: `${t('releases.number', { number })}, ${shownInstant(publishedAt, langue)}`,
      }))}
      onChange={(event) => {
        const chosen = releases.find(({ number }) => String(number) === event.currentTarget.value)
        if (chosen) choose(chosen.number)
      }}
    />
  )
}

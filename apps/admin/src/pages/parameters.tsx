import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { CellDetails } from '../grid/cell-details.tsx'
import { CellDrawer } from '../grid/cell-drawer.tsx'
import { Failed } from '../parts/failed.tsx'
import type { Cell, Line } from '../grid/grid-parts.ts'
import { Loading } from '../parts/loading.tsx'
import { PageTitle } from '../parts/page-title.tsx'
import { YearGrid } from '../grid/year-grid.tsx'
import { useWords } from '../words/i18n.ts'

const Parameters = graphql(`
  query Parameters($langue: Langue) {
    grid {
      ...GridParts
    }
  }
`)

/** The law as the current release says it, by civil year. */
export function ParametersPage() {
  const { t, langue } = useWords()
  const { data, error, refetch } = useQuery(Parameters, { variables: { langue } })
  const [opened, setOpened] = useState<{ line: Line; cell: Cell } | null>(null)
  return (
    <main className="page" id="content">
      <PageTitle title={t('grid.title')} intro={t('grid.intro')} />
      {data ? (
        <YearGrid grid={data.grid} open={(line, cell) => setOpened({ line, cell })} />
      ) : error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : (
        <Loading />
      )}
      <CellDrawer opened={opened} close={() => setOpened(null)}>
        {opened ? <CellDetails line={opened.line} cell={opened.cell} /> : null}
      </CellDrawer>
    </main>
  )
}

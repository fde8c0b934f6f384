import { Button } from '@mantine/core'
import { useState } from 'react'
import { client } from '../client.ts'
import { graphql } from '../generated/gql.ts'
import { useWords } from '../words/i18n.ts'
import { saveFile } from './save-file.ts'

const Exported = graphql(`
  query Exported($id: ID!, $format: ExchangeFormat!) {
    draft(id: $id) {
      id
      exported(format: $format)
    }
  }
`)

const types = { CSV: 'text/csv;charset=utf-8', JSON: 'application/json' } as const

/** Takes the rows of a draft out as a file. */
export function ExportDraft({ id, format }: { id: string; format: 'CSV' | 'JSON' }) {
  const { t } = useWords()
  const [busy, setBusy] = useState(false)
  async function save() {
    setBusy(true)
    const answer = await client
      .query({ query: Exported, variables: { id, format }, fetchPolicy: 'network-only' })
      .catch(() => null)
    setBusy(false)
    const text = answer?.data?.draft?.exported
    if (text !== undefined) saveFile(`brouillon.${format.toLowerCase()}`, types[format], text)
  }
  return (
    <Button variant="default" loading={busy} onClick={() => void save()}>
      {t(format === 'CSV' ? 'exchange.exportCsv' : 'exchange.exportJson')}
    </Button>
  )
}

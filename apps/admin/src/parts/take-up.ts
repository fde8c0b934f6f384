import { client } from '../client.ts'
import type { Langue } from '../words/langue.ts'
import type { Draft } from './draft-parts.ts'
import { OpenDraftMutation } from './open-draft.tsx'
import { SetRow } from './set-row.ts'

/** What became of a draft's rows in a new one: its id, and what each row left out was refused for. */
export type TakenUp = { id: string | null; refused: readonly string[] }

/** Opens a draft on the current release and writes the same rows into it; a row that is in force already needs no writing. */
export async function takeUp({ title, changes }: Draft, langue: Langue): Promise<TakenUp> {
  const opened = await client.mutate({ mutation: OpenDraftMutation, variables: { title, langue } })
  const fresh = opened.data?.result
  if (!fresh || 'code' in fresh) return { id: null, refused: fresh ? [fresh.message] : [] }
  let { version } = fresh
  const refused: string[] = []
  for (const { key, label, after } of changes) {
    // only a return to an earlier release takes rows away, and it is opened anew instead
    if (!after || after.value === null) continue
    const { value } = after
    const { from, legalReference, journal, url, quote, status, publishedOn, confidence } = after
    const row = { from, value, legalReference, journal, url, quote, status, publishedOn, confidence }
    const written = await client.mutate({
      mutation: SetRow,
      variables: { draft: fresh.id, version, key, row, langue },
    })
    const result = written.data?.result
    if (result && 'version' in result) ({ version } = result)
    else if (result?.code !== 'UNCHANGED') refused.push(`${label} : ${result?.message ?? ''}`)
  }
  return { id: fresh.id, refused }
}

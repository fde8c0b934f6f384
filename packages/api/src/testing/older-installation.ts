import type { ParameterKey, Table } from '@abri/rules'
import { baselineRelease } from '../releases/baseline-release.ts'
import { canonicalJson } from '../releases/canonical-json.ts'
import { contenuOf, maillonOf } from '../releases/hashes.ts'
import type { Store } from '../store/store.ts'

/** Installs a first release that lacks some tables, as one made for older rules would; answers the tables that it lacks. */
export async function installWithout(store: Store, keys: readonly ParameterKey[]): Promise<readonly Table[]> {
  const { content: whole, publishedOn: _, maillon: __, restores: ___, ...publication } = baselineRelease()
  const isLacking = ({ key }: Table): boolean => (keys as readonly string[]).includes(key)
  const content = { ...whole, tables: whole.tables.filter((table) => !isLacking(table)) }
  const { publishedAt, ...older } = { ...publication, contenu: contenuOf(content) }
  await store.durably(async () => {
    await store
      .conn()
      .insertInto('releases')
      .values({
        ...{ ...older, maillon: maillonOf({ ...older, publishedAt }, null), content: canonicalJson(content) },
        ...{ published_at: publishedAt, draft: null, snapshot: null, approval: null },
        ...{ restores: null, restored_by: null },
      })
      .execute()
    await store.conn().updateTable('head').set({ number: 1 }).execute()
  })
  return whole.tables.filter(isLacking)
}

import type { Day } from '@abri/rules'
import type { Store } from '../../store/store.ts'

type Named = { readonly id: string; readonly name: string }
/** Somebody who stands in for an approver from one day to another, both included. */
export type Deputy = {
  readonly id: string
  readonly approver: Named
  readonly deputy: Named
  readonly from: string
  readonly until: string
}

/** Those that stand in on that day or later, the first to begin first. */
export async function deputiesFrom(store: Store, day: Day): Promise<readonly Deputy[]> {
  const rows = await store
    .conn()
    .selectFrom('deputies')
    .innerJoin('people as away', 'away.id', 'deputies.approver')
    .innerJoin('people as present', 'present.id', 'deputies.deputy')
    .innerJoin('roles', 'roles.person', 'deputies.deputy')
    .selectAll('deputies')
    .select(['away.name as awayName', 'present.name as presentName'])
    .where('ended_at', 'is', null)
    .where('until_day', '>=', day)
    // whoever is no approver any more stands in for nobody
    .where('roles.role', '=', 'APPROVER')
    .where('roles.active', '=', true)
    .orderBy('from_day')
    .orderBy('deputies.id')
    .execute()
  return rows.map((row) => ({
    ...{ id: row.id, from: row.from_day, until: row.until_day },
    ...{ approver: { id: row.approver, name: row.awayName }, deputy: { id: row.deputy, name: row.presentName } },
  }))
}

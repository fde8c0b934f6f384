import { canonicalJson } from '../../releases/canonical-json.ts'
import { nameOf, warning, type Changed, type Check, type Subject } from './check.ts'

/** A row that says what the row before it says, from the same text: a year copied into the next, its source forgotten. */
export const copies = ({ changed }: Subject): readonly Check[] =>
  changed
    .filter(isCopy)
    .map((change) =>
      warning(
        'COPIED_ROW',
        change.key,
        `${nameOf(change, 'FR')} : la même valeur et la même source que la ligne précédente.`,
        `${nameOf(change, 'EN')}: the same value and the same source as the row before.`,
      ),
    )

function isCopy({ rows, row, restored, shipped }: Changed): boolean {
  const before = rows[rows.findIndex(({ from }) => from === row.from) - 1]
  if (!before || restored || shipped) return false
  const sameSource = before.legalReference === row.legalReference && before.url === row.url
  return sameSource && canonicalJson(before.value) === canonicalJson(row.value)
}

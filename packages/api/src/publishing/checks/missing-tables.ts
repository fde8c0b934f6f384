import { labelOf } from '../typed-parameter.ts'
import { error, type Check, type Subject } from './check.ts'

/** A table of the base that the draft leaves without a row: what reads it would have no answer. A return to an earlier release may say less. */
export function missingTables({ base, content, removed, changed }: Subject): readonly Check[] {
  if (removed.length > 0 && changed.every(({ restored }) => restored)) return []
  const held = new Set(content.tables.map(({ key }) => key))
  return base.content.tables
    .filter(({ key }) => !held.has(key))
    .map(({ key }) =>
      error(
        'TABLE_MISSING',
        key,
        `${labelOf(key, 'FR')} : il ne reste aucune valeur, et ce qui la lit n’aurait plus de réponse.`,
        `${labelOf(key, 'EN')}: no value is left, and what reads it would have no answer.`,
      ),
    )
}

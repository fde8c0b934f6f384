import type { Declaration } from '@abri/rules'
import { canonicalJson } from '../../releases/canonical-json.ts'
import { textsIn } from '../../scenario/texts-in.ts'
import { declarationOf } from '../typed-parameter.ts'
import { error, ok, orOk, warning, type Check, type Subject } from './check.ts'

/** The tables of the draft: something changes, every parameter is declared, and a yearly one has a row for every year. */
export function rows({ base, changed, content }: Subject): readonly Check[] {
  if (canonicalJson(content) === canonicalJson(base.content))
    return [error('NOTHING_CHANGES', null, 'Ce brouillon ne change rien.', 'This draft changes nothing.')]
  const found = content.tables.flatMap(({ key, rows: list }) => {
    const declaration = declarationOf(key)
    if (!declaration)
      return [
        error(
          'NOT_DECLARED',
          key,
          `Le paramètre « ${key} » n’est lu par aucune règle.`,
          `No rule reads the parameter “${key}”.`,
        ),
      ]
    if (declaration.cadence !== 'YEARLY') return []
    const years = list.map(({ from }) => Number(from.slice(0, 4)))
    return years.flatMap((year, i) => gapBetween(declaration, key, years[i - 1] ?? year, year))
  })
  const early = changed
    .filter(
      ({ declaration, row, restored }) =>
        !restored && declaration?.cadence === 'YEARLY' && !row.from.endsWith('-01-01'),
    )
    .map(({ key, row }) =>
      warning(
        'NOT_ON_1_JANUARY',
        key,
        `Une valeur annuelle commence le ${textsIn('FR').jour(row.from)}, pas un 1er janvier.`,
        `A yearly value begins on ${textsIn('EN').jour(row.from)}, not on a 1 January.`,
      ),
    )
  return orOk(
    [...found, ...early],
    ok('COVERAGE', 'Les valeurs se suivent sans trou ni doublon.', 'The values follow without gap or overlap.'),
  )
}

/** A year without a row would silently go by the value of an earlier one. */
function gapBetween({ label: { fr, en } }: Declaration, key: string, before: number, after: number): readonly Check[] {
  if (after <= before + 1) return []
  const [first, last] = [before + 1, after - 1]
  const [de, from] =
    first === last ? [`pour ${first}`, `for ${first}`] : [`de ${first} à ${last}`, `from ${first} to ${last}`]
  return [
    error(
      'GAP',
      key,
      `${fr} : aucune valeur ${de} ; celle de ${before} serait reconduite.`,
      `${en}: no value ${from}; that of ${before} would be carried on.`,
    ),
  ]
}

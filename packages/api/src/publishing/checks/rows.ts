import { declarationOf } from '../typed-parameter.ts'
import { error, ok, orOk, warning, type Check, type Subject } from './check.ts'

/** The tables of the draft: something changes, every parameter is declared, and a yearly one has a row for every year. */
export function rows({ changed, content }: Subject): readonly Check[] {
  if (changed.length === 0)
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
    const years = list.map(({ from }) => Number(from.slice(0, 4)))
    const gap =
      declaration.cadence === 'YEARLY' ? years.find((year, i) => i > 0 && year > (years[i - 1] ?? year) + 1) : undefined
    if (gap === undefined) return []
    const { fr, en } = declaration.label
    return [error('GAP', key, `${fr} : aucune valeur pour ${gap - 1}.`, `${en}: no value for ${gap - 1}.`)]
  })
  const early = changed
    .filter(({ declaration, row }) => declaration?.cadence === 'YEARLY' && !row.from.endsWith('-01-01'))
    .map(({ key, row }) =>
      warning(
        'NOT_ON_1_JANUARY',
        key,
        `Une valeur annuelle commence le ${row.from}.`,
        `A yearly value begins on ${row.from}.`,
      ),
    )
  return orOk(
    [...found, ...early],
    ok('COVERAGE', 'Les valeurs se suivent sans trou ni doublon.', 'The values follow without gap or overlap.'),
  )
}

import { lawOf, type Declaration, type Release } from '@abri/rules'
import { derivedFigure, derivedLabels, type DerivedKey } from '@abri/rules/derived'
import { absenceWords } from './absence-words.ts'
import type { GridCell, GridLine } from './grid.ts'

/** A figure that nobody stores, over the years; a draft may hold rows under which it cannot be computed. */
export function derivedLine(
  key: DerivedKey,
  { theme }: Declaration,
  release: Release,
  base: Release | null,
  years: readonly number[],
): GridLine {
  const [law, lawBefore] = [lawOf(release), base ? lawOf(base) : null]
  const cells = years.map((year): GridCell => {
    const figure = derivedFigure(key, year, law)
    const changed = lawBefore !== null && JSON.stringify(figure) !== JSON.stringify(derivedFigure(key, year, lawBefore))
    const absence = figure.value === null ? absenceWords(figure.absence, figure.parametre) : null
    return { year, value: figure.value, absence, projected: isProjected(figure), rows: [], changed }
  })
  return {
    ...{ key, theme, cells, label: derivedLabels[key], type: 'AMOUNT', columns: [] },
    ...{ expected: null, verifiedUntil: null, derived: true, editable: key === 'pass' },
    unit: key === 'pass' || key === 'seuil' ? 'EUR_PER_YEAR' : 'EUR_PER_DAY',
  }
}

const isProjected = (figure: ReturnType<typeof derivedFigure>): boolean =>
  figure.value !== null && figure.etat === 'PROJETE'

import type { Row } from '@abri/rules'
import { scaled } from '../decimal-text.ts'
import { textOf } from '../value-text.ts'
import { error, nameOf, ok, orOk, warning, type Changed, type Check, type Subject } from './check.ts'

/** A value far from the one before is a slip more often than a reform. */
export const plausible = ({ changed }: Subject): readonly Check[] =>
  orOk(
    changed.flatMap((change) => checkNeighbours(change)),
    ok(
      'PLAUSIBLE',
      'Chaque valeur modifiée est proche de la précédente.',
      'Each changed value is close to the one before.',
    ),
  )

function checkNeighbours(change: Changed): readonly Check[] {
  const { rows, row, key, declaration } = change
  if (declaration?.type === 'AMOUNT' && textOf(row.value) === '0')
    return [
      error(
        'ZERO_AMOUNT',
        key,
        `${nameOf(change, 'FR')} : un montant nul.`,
        `${nameOf(change, 'EN')}: an amount of zero.`,
      ),
    ]
  if (declaration?.unit === 'RATIO' && scaled(textOf(row.value)) > scaled('1'))
    return [
      error(
        'RATE_ABOVE_ONE',
        key,
        `${nameOf(change, 'FR')} : un taux supérieur à 1 (0.062 pour 6,2 %).`,
        `${nameOf(change, 'EN')}: a rate above 1 (0.062 for 6.2%).`,
      ),
    ]
  const at = rows.findIndex(({ from }) => from === row.from)
  const pairs = [[rows[at - 1], row] as const, [row, rows[at + 1]] as const]
  return pairs.flatMap(([before, after]) => (before && after ? compare(change, before, after) : []))
}

function compare(change: Changed, before: Row, after: Row): readonly Check[] {
  return cells(before, after).flatMap(([a, b]) => {
    const [fr, en] = [
      `${nameOf(change, 'FR')} : de ${a} à ${b} (${before.from} → ${after.from})`,
      `${nameOf(change, 'EN')}: from ${a} to ${b} (${before.from} → ${after.from})`,
    ]
    const [low, high] = [scaled(a), scaled(b)]
    if (low > 0n && high > 0n && (high >= 10n * low || low >= 10n * high))
      return [error('TENFOLD', change.key, `${fr}, dix fois plus ou moins.`, `${en}, ten times more or less.`)]
    const yearly = change.declaration?.cadence === 'YEARLY'
    // the ceiling never falls (CSS D242-17) and has not risen by more than 8 % in a year since it exists in euros
    if (yearly && (high < low || 100n * high > 108n * low))
      return [warning('UNUSUAL_CHANGE', change.key, `${fr}, hors de 0 à +8 %.`, `${en}, outside 0 to +8%.`)]
    return []
  })
}

function cells({ value: a }: Row, { value: b }: Row): readonly (readonly [string, string])[] {
  if (typeof a === 'string' && typeof b === 'string') return [[a, b]]
  if (!isColumns(a) || !isColumns(b)) return []
  return Object.entries(a).flatMap(([column, text]) => (b[column] === undefined ? [] : [[text, b[column]] as const]))
}

const isColumns = (value: Row['value']): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && !Array.isArray(value)

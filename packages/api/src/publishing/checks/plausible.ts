import type { Row, Unit } from '@abri/rules'
import { textsIn } from '../../scenario/texts-in.ts'
import { inLangue, type Words } from '../words.ts'
import { scaled } from '../decimal-text.ts'
import { textOf } from '../value-text.ts'
import { error, nameOf, ok, orOk, warning, type Changed, type Check, type Subject } from './check.ts'
import { shownValue } from './shown-value.ts'

/** A value far from the one before is a slip more often than a reform. */
export const plausible = ({ changed }: Subject): readonly Check[] =>
  orOk(
    changed.flatMap((change) => (change.shipped ? checkNeighbours(change).map(told) : checkNeighbours(change))),
    ok(
      'PLAUSIBLE',
      'Chaque valeur modifiée est proche de la précédente.',
      'Each changed value is close to the one before.',
    ),
  )

/** A leap in what came with the software was read in its source by those who wrote the rules: it is told, and does not block. */
const told = (check: Check): Check => (check.level === 'ERROR' ? { ...check, level: 'WARNING' } : check)

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
        `${nameOf(change, 'FR')} : un taux de ${shownValue(textOf(row.value), 'RATIO', 'FR')}, plus de 100 %.`,
        `${nameOf(change, 'EN')}: a rate of ${shownValue(textOf(row.value), 'RATIO', 'EN')}, more than 100%.`,
      ),
    ]
  const at = rows.findIndex(({ from }) => from === row.from)
  const pairs = [[rows[at - 1], row] as const, [row, rows[at + 1]] as const]
  return pairs.flatMap(([before, after]) => (before && after ? compare(change, before, after) : []))
}

function compare(change: Changed, before: Row, after: Row): readonly Check[] {
  return cells(before, after).flatMap(({ column, a, b }) => {
    const { fr, en } = moveIn(change, column, [before.from, a], [after.from, b])
    const [low, high] = [scaled(a), scaled(b)]
    if (low > 0n && high >= 10n * low)
      return [error('TENFOLD', change.key, `${fr}, au moins dix fois plus.`, `${en}, at least ten times more.`)]
    if (high > 0n && low >= 10n * high)
      return [error('TENFOLD', change.key, `${fr}, au moins dix fois moins.`, `${en}, at least ten times less.`)]
    const yearly = change.declaration?.cadence === 'YEARLY'
    // the ceiling never falls (CSS D242-17) and has not risen by more than 8 % in a year since it exists in euros
    if (yearly && (high < low || 100n * high > 108n * low))
      return [
        warning(
          'UNUSUAL_CHANGE',
          change.key,
          `${fr}, hors de la hausse habituelle (0 à 8 % par an).`,
          `${en}, outside the usual rise (0 to 8% a year).`,
        ),
      ]
    return []
  })
}

type Cells = { readonly column: string | null; readonly a: string; readonly b: string }

function cells({ value: a }: Row, { value: b }: Row): readonly Cells[] {
  if (typeof a === 'string' && typeof b === 'string') return [{ column: null, a, b }]
  if (!isColumns(a) || !isColumns(b)) return []
  return Object.entries(a).flatMap(([column, text]) =>
    b[column] === undefined ? [] : [{ column, a: text, b: b[column] }],
  )
}

type Point = readonly [day: Row['from'], value: string]

/** From what to what, and when, in words. */
function moveIn(change: Changed, column: string | null, before: Point, after: Point): Words {
  const unit: Unit = change.declaration?.unit ?? 'NONE'
  const say = (langue: 'FR' | 'EN', colon: string, from: string, to: string, on: string): string => {
    const label = column === null ? null : change.declaration?.columns?.[column]?.label
    const at = ([day, value]: Point) => `${shownValue(value, unit, langue)} ${on} ${textsIn(langue).jour(day)}`
    return `${nameOf(change, langue)}${label ? `, ${inLangue(label, langue)}` : ''}${colon} ${from} ${at(before)} ${to} ${at(after)}`
  }
  return { fr: say('FR', ' :', 'de', 'à', 'le'), en: say('EN', ':', 'from', 'to', 'on') }
}

const isColumns = (value: Row['value']): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && !Array.isArray(value)

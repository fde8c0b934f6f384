import type { Row, Unit } from '@abri/rules'
import { textsIn } from '../../scenario/texts-in.ts'
import { inLangue, type Words } from '../words.ts'
import { scaled } from '../decimal-text.ts'
import { textOf } from '../value-text.ts'
import { error, nameOf, ok, orOk, warning, type Changed, type Check, type Subject } from './check.ts'
import { shownValue } from './shown-value.ts'

/** A value far from the one before is a slip more often than a reform. */
export const plausible = ({ changed }: Subject): readonly Check[] => {
  const places = new Set(changed.map(({ key, row }) => place(key, row)))
  const found = changed.map((change) => ({ change, checks: checkNeighbours(change, places) }))
  return orOk(
    found.flatMap(({ change, checks }) => (change.shipped || change.restored ? checks.map(told) : checks)),
    ok(
      'PLAUSIBLE',
      'Chaque valeur modifiée est proche de la précédente.',
      'Each changed value is close to the one before.',
    ),
  )
}

const place = (key: string, { from }: Row): string => `${key} ${from}`

/** A leap in what came with the software was read in its source by those who wrote the rules: it is told, and does not block. */
const told = (check: Check): Check => (check.level === 'ERROR' ? { ...check, level: 'WARNING' } : check)

function checkNeighbours(change: Changed, places: ReadonlySet<string>): readonly Check[] {
  const { rows, row, key, declaration } = change
  if (row.value === null || declaration?.type === 'NOTE') return []
  if (declaration?.type === 'AMOUNT' && textOf(row.value) === '0')
    return [
      error(
        'ZERO_AMOUNT',
        key,
        `${nameOf(change, 'FR')} : un montant nul.`,
        `${nameOf(change, 'EN')}: an amount of zero.`,
      ),
    ]
  const above = ratiosIn(change).find((ratio) => scaled(ratio) > scaled('1'))
  if (above !== undefined)
    return [
      error(
        'RATE_ABOVE_ONE',
        key,
        `${nameOf(change, 'FR')} : un taux de ${shownValue(above, 'RATIO', 'FR')}, plus de 100 %.`,
        `${nameOf(change, 'EN')}: a rate of ${shownValue(above, 'RATIO', 'EN')}, more than 100%.`,
      ),
    ]
  const at = rows.findIndex(({ from }) => from === row.from)
  const next = rows[at + 1]
  // a row after that is changed too is compared with this one in its turn
  const after = next && places.has(place(key, next)) ? undefined : next
  const pairs = [[rows[at - 1], row] as const, [row, after] as const]
  return pairs.flatMap(([one, other]) => (one && other ? compare(change, one, other) : []))
}

/** The shares of a whole among the numbers of a row. */
function ratiosIn({ declaration, row: { value } }: Changed): readonly string[] {
  if (declaration?.unit !== 'RATIO') return []
  if (typeof value === 'string') return [value]
  return isColumns(value)
    ? Object.entries(value).flatMap(([column, text]) => (declaration.columns?.[column]?.type === 'RATE' ? [text] : []))
    : []
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
  typeof value === 'object' && value !== null && !Array.isArray(value)

import type { Value } from '@abri/rules'
import { times } from '../decimal-text.ts'
import { error, nameOf, ok, orOk, warning, type Changed, type Check, type Subject } from './check.ts'
import { numbersIn } from './numbers-in.ts'
import { shownValue } from './shown-value.ts'

/** Where the source is quoted, the quote holds the number: a slip of the finger shows. */
export const quotes = ({ changed }: Subject): readonly Check[] =>
  orOk(
    [...unquoted(changed), ...changed.flatMap((change) => checkQuote(change))],
    ok(
      'QUOTES',
      'Chaque valeur modifiée se lit dans la citation de sa source.',
      'Each changed value can be read in the quote of its source.',
    ),
  )

/** Told once for all that came with the software or that an earlier release holds: each has its address. */
function unquoted(changed: readonly Changed[]): readonly Check[] {
  const count = changed.filter(({ shipped, restored, row }) => (shipped || restored) && row.quote === null).length
  const restored = changed.some((change) => change.restored)
  if (count === 0) return []
  const fr = `${count} ${count > 1 ? 'lignes' : 'ligne'} ${restored ? 'd’un barème antérieur' : 'de la mise à niveau'} sans citation : chacune se relit à l’adresse de sa source.`
  const en = `${count} ${count > 1 ? 'rows' : 'row'} of ${restored ? 'an earlier release' : 'the upgrade'} without a quote: each can be read at the address of its source.`
  return [warning('QUOTE_MISSING', null, fr, en)]
}

function checkQuote(change: Changed): readonly Check[] {
  const { key, row, shipped, restored } = change
  // what two people read once is not refused for the way it is quoted
  if (restored || change.declaration?.type === 'NOTE') return []
  if (row.quote === null) {
    if (shipped) return []
    const [fr, en] = [
      `${nameOf(change, 'FR')} : la source n’est pas citée.`,
      `${nameOf(change, 'EN')}: the source is not quoted.`,
    ]
    return [warning('QUOTE_MISSING', key, fr, en)]
  }
  const found = numbersIn(row.quote)
  const missing = expected(key, row.value).filter((readings) => !readings.some((reading) => found.has(reading)))
  return missing.map((readings) =>
    error(
      'QUOTE_WITHOUT_NUMBER',
      key,
      `${nameOf(change, 'FR')} : la citation ${shown(readings, change, 'FR')}.`,
      `${nameOf(change, 'EN')}: the quote ${shown(readings, change, 'EN')}.`,
    ),
  )
}

/** What was looked for and not found: every form that would have done. */
function shown(readings: readonly string[], { declaration }: Changed, langue: 'FR' | 'EN'): string {
  const unit = declaration?.unit === 'RATIO' ? 'RATIO' : 'NONE'
  const numbers = readings.map((number) => shownValue(number, unit, langue))
  if (langue === 'FR') return `ne contient ${numbers.length > 1 ? 'ni' : 'pas'} ${numbers.join(' ni ')}`
  return numbers.length > 1 ? `holds neither ${numbers.join(' nor ')}` : `does not hold ${numbers[0]}`
}

/** The numbers that a quote must hold, each with the other forms it may take: a PMSS may be quoted as its PASS. */
function expected(key: string, value: Value | null): readonly (readonly string[])[] {
  if (value === null || typeof value === 'boolean') return []
  if (typeof value === 'string') return [key === 'pmss' ? [value, times(value, 12n)] : [value]]
  return Object.values(value).map((number: string) => [number])
}

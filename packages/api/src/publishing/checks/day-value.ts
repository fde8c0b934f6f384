import { textsIn } from '../../scenario/texts-in.ts'
import { error, nameOf, warning, type Changed, type Check, type Subject } from './check.ts'
import { numbersIn } from './numbers-in.ts'

/** CSS D242-19: working days of a year by which the ceiling of a day is counted. */
const DAYS = 218n
const MONTHS = 12n

/** CSS D242-17 to D242-19: the order sets the ceiling of a month and of a day together, so that a slip in one shows in the other. */
export const dayValue = ({ changed }: Subject): readonly Check[] =>
  changed.filter(({ key, shipped, restored }) => key === 'pmss' && !shipped && !restored).flatMap(checkDay)

function checkDay(change: Changed): readonly Check[] {
  const { value, quote } = change.row
  if (typeof value !== 'string' || !/^\d+$/.test(value)) return []
  const daily = ceilingOfADay(BigInt(value))
  const found = quote === null ? [] : daysIn(quote)
  if (found.includes(daily)) return []
  const [fr, en] = [nameOf(change, 'FR'), nameOf(change, 'EN')]
  const [quoi, what] = [textsIn('FR').montant(daily), textsIn('EN').montant(daily)]
  if (found.length > 0)
    return [
      error(
        'DAY_VALUE',
        change.key,
        `${fr} : la citation donne ${textsIn('FR').montant(found[0]!)} par jour, mais ${textsIn('FR').montant(value)} par mois font ${quoi} par jour.`,
        `${en}: the quote gives ${textsIn('EN').montant(found[0]!)} a day, but ${textsIn('EN').montant(value)} a month make ${what} a day.`,
      ),
    ]
  return [
    warning(
      'DAY_VALUE_MISSING',
      change.key,
      `${fr} : la citation ne donne pas la valeur journalière de l’arrêté, qui devrait être ${quoi}.`,
      `${en}: the quote lacks the order’s value of a day, which should be ${what}.`,
    ),
  ]
}

/** Twelve months over 218 days, to the nearest euro. */
const ceilingOfADay = (pmss: bigint): string => String((2n * MONTHS * pmss + DAYS) / (2n * DAYS))

/** An amount, then « par jour » or « journalier » soon after it; or the word first and the amount after. */
const DAILY =
  /(\d[\d \u00a0\u2009\u202f.,]*)\s*(?:€|euros?)\s*(?:par jour|\/\s*jour|journali|a day|daily)|(?:journali\p{L}*|par jour|a day|daily)[^\d]{0,60}(\d[\d \u00a0\u2009\u202f.,]*)/giu

const daysIn = (quote: string): readonly string[] =>
  [...quote.matchAll(DAILY)].flatMap(([, first, second]) => [...numbersIn(first ?? second ?? '')].slice(0, 1))

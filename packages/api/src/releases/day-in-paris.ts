import { day, type Day } from '@abri/rules'

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const HOUR_MS = 3_600_000

/** The civil day in Paris at an instant. */
export const dayInParis = (instant: string): Day => day(PARIS.format(new Date(instant)))

/** The instant at which a day begins in Paris: one or two hours before it does in Greenwich. */
export function beginInParis(begun: Day): string {
  const inWinter = new Date(Date.parse(`${begun}T00:00:00.000Z`) - HOUR_MS)
  const inSummer = new Date(inWinter.getTime() - HOUR_MS).toISOString()
  return dayInParis(inSummer) === begun ? inSummer : inWinter.toISOString()
}

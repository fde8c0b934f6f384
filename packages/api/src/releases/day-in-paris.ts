import { day, type Day } from '@abri/rules'

const PARIS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The civil day in Paris at an instant. */
export const dayInParis = (instant: string): Day => day(PARIS.format(new Date(instant)))

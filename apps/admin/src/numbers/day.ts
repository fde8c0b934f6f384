import type { Day } from '@abri/rules'
import type { Langue } from '../words/langue.ts'
import { texts } from './texts.ts'

const locales = { FR: 'fr-FR', EN: 'en-GB' } as const

/** A day in words: `1er janvier 2027`. */
export function shownDay(day: string, langue: Langue): string {
  return texts[langue].jour(day as Day)
}

/** An instant as a clock in Paris shows it. */
export function shownInstant(instant: string, langue: Langue): string {
  return new Intl.DateTimeFormat(locales[langue], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant))
}

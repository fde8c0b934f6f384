import type { Langue } from '../words/langue.ts'

const locales = { FR: 'fr-FR', EN: 'en-GB' } as const

/** A day in words: `1er janvier 2027`. */
export function shownDay(day: string, langue: Langue): string {
  const text = new Intl.DateTimeFormat(locales[langue], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00Z`),
  )
  return langue === 'FR' ? text.replace(/^1 /, '1er ') : text
}

/** An instant as a clock in Paris shows it. */
export function shownInstant(instant: string, langue: Langue): string {
  return new Intl.DateTimeFormat(locales[langue], {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant))
}

import type { LogAction, LogFilter } from '../generated/graphql.ts'

const names = ['personne', 'action', 'parametre', 'valeur', 'du', 'au'] as const

/** What is looked for in the log, as the address of the page has it. */
export type LogSearch = Partial<Record<(typeof names)[number], string>>

/** The search in an address; what is not a text or a number is left out. */
export function logSearchIn(asked: Record<string, unknown>): LogSearch {
  const search: LogSearch = {}
  for (const name of names) {
    const value = asked[name]
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    if (text !== '') search[name] = text
  }
  return search
}

/** The same as the server wants it; it refuses an action that it does not know. */
export function filterOf({ personne, action, parametre, valeur, du, au }: LogSearch): LogFilter {
  return {
    person: personne ?? null,
    action: (action as LogAction | undefined) ?? null,
    parameter: parametre ?? null,
    value: valeur ?? null,
    from: du ?? null,
    to: au ?? null,
  }
}

/** The address of a file of what is looked for. */
export function fileOf(search: LogSearch, format: 'csv' | 'json'): string {
  const given = Object.entries(filterOf(search)).filter((pair): pair is [string, string] => typeof pair[1] === 'string')
  const query = new URLSearchParams(given).toString()
  return `/admin/log.${format}${query === '' ? '' : `?${query}`}`
}

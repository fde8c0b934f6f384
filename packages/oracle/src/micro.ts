import type { Situation } from './model.ts'

/** What the model must be told of every micro-entrepreneur. */
export const MICRO = {
  'dirigeant . auto-entrepreneur': 'oui',
  'entreprise . catégorie juridique': "'EI'",
  'entreprise . catégorie juridique . EI . auto-entrepreneur': 'oui',
} as const satisfies Situation

/** Its keys for the turnover of each nature. */
export const TURNOVER = {
  VENTE: "entreprise . chiffre d'affaires . vente restauration hébergement",
  PRESTATION_BIC: "entreprise . chiffre d'affaires . service BIC",
  LIBERALE: "entreprise . chiffre d'affaires . service BNC",
} as const satisfies Readonly<Record<string, keyof Situation>>

/** Cents as decimal text. */
export function euros(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
}

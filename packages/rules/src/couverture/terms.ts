import type { Unite } from '../readings/unite.ts'
import type { HorsChamp } from './professions.ts'

/** Professions that Abri refuses by name; no figure comes with it. */
export const refusCouverture = {
  PROFESSION_AVOCAT: null,
  PROFESSION_SANTE: null,
  PROFESSION_AGRICOLE: null,
  PROFESSION_JURIDIQUE_OU_COMPTABLE: null,
  ARTISTE_AUTEUR: null,
} as const satisfies Readonly<Record<HorsChamp, Unite | null>>
export type RefusCouverture = keyof typeof refusCouverture

import type { HorsChamp } from './professions.ts'

/** Professions that Abri refuses by name; no figure comes with it. */
export type RefusCouverture = HorsChamp

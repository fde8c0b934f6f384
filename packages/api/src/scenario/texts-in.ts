import type { Texts } from '@abri/rules'
import { texts as en } from '@abri/rules/en'
import { texts as fr } from '@abri/rules/fr'
import type { Langue } from './enums.ts'

/** The words of the rules in a language. */
export const textsIn = (langue: Langue | null): Texts => (langue === 'EN' ? en : fr)

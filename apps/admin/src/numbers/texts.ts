import type { Texts } from '@abri/rules'
import { texts as en } from '@abri/rules/en'
import { texts as fr } from '@abri/rules/fr'
import type { Langue } from '../words/langue.ts'

/** How the rules write numbers, amounts and days, in each language. */
export const texts: Readonly<Record<Langue, Texts>> = { FR: fr, EN: en }

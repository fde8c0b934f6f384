import type { NatureActivite } from '@abri/rules'
import { texts } from '../numbers/texts.ts'
import type { Langue } from '../words/langue.ts'

/** A nature and a fund in words: `LIBERALE CIPAV` is `Activité libérale (Cipav)`. */
export function activityName(key: string, langue: Langue): string {
  const [nature, caisse] = key.split(' ')
  const { nature: named, caisse: ofFund } = texts[langue]
  const words = named(nature as NatureActivite)
  return caisse === 'CIPAV' ? `${words} (${ofFund(caisse)})` : words
}

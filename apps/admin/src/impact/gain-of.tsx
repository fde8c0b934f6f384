import type { ReactNode } from 'react'
import { shownGain } from '../numbers/signed.ts'
import type { Langue } from '../words/langue.ts'
import css from './impact.module.css'

/** By how many euros a day somebody wins or loses; null where nothing moves. */
export function gainOf({ before, after }: { before: string; after: string }, langue: Langue): ReactNode {
  const gain = shownGain(before, after, langue)
  return gain && <strong className={css[gain.startsWith('+') ? 'win' : 'lose']}>{gain}</strong>
}

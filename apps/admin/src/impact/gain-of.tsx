import type { ReactNode } from 'react'
import type { Langue } from '../words/langue.ts'
import { shownMove } from './figure-text.ts'
import css from './impact.module.css'
import type { ImpactFigure } from './impact-parts.ts'

/** By how much somebody wins or loses; null where nothing moves. Who pays more loses. */
export function gainOf(
  { before, after }: { before: string; after: string },
  figure: Pick<ImpactFigure, 'unit' | 'due'>,
  langue: Langue,
): ReactNode {
  const move = shownMove(before, after, figure, langue)
  return move && <strong className={css[move.startsWith('+') !== figure.due ? 'win' : 'lose']}>{move}</strong>
}

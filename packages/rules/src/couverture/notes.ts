import { phrase } from '../words/phrase.ts'
import type { Note } from './result.ts'
import type { Statuts } from './statuts.ts'

/** What is worth knowing beside: what turnover does to unemployment benefit, and two kinds of private cover that are taken for one. */
export const notesOf = ({ demandeurEmploi }: Statuts): readonly Note[] => [
  ...(demandeurEmploi
    ? ([
        { code: 'ARE', texte: phrase('NOTE_ARE'), article: 'Code du travail L5425-1' },
        { code: 'ARCE', texte: phrase('NOTE_ARCE'), article: 'Code du travail L5425-1' },
      ] as const)
    : []),
  { code: 'MUTUELLE', texte: phrase('NOTE_MUTUELLE'), article: null },
  { code: 'PREVOYANCE', texte: phrase('NOTE_PREVOYANCE'), article: null },
]

import type { Problem } from '@abri/rules'
import type { Answer } from '../answer/answer-to.ts'
import type { Words } from '../words/words.ts'
import { fieldOf } from './field-of.ts'

/** The sentence for each field in error; an empty field is only spoken of once its reader has left it. */
export function errorsOf(
  answer: Answer | null,
  touched: ReadonlySet<string>,
  words: Words,
): ReadonlyMap<string, string> {
  const errors = new Map<string, string>()
  if (answer?.kind !== 'Problems') return errors
  for (const problem of answer.problems) {
    const field = fieldOf(problem, answer.input)
    if (field === null || errors.has(field)) continue
    const empty = isEmpty(problem)
    if (!empty || touched.has(field)) errors.set(field, empty ? words.aRemplir : sentenceOf(problem, words))
  }
  return errors
}

/** The rules speak to programs about the form of amounts and days; people have fields of their own for that. */
export function sentenceOf(problem: Problem, words: Words): string {
  if (problem.code === 'MONTANT_INVALIDE') return words.montantIllisible
  if (problem.code === 'JOUR_INVALIDE') return words.jourIllisible
  return words.regles.probleme(problem)
}

/** Whether the problem is only that nothing was given yet. */
export const isEmpty = ({ code, value }: Problem): boolean => code === 'ANNEE_MANQUANTE' || value === ''

import type { Law } from '../law/law.ts'
import { answerUnder } from './answer-under.ts'
import { question, type Question, type PublishedCase } from './published-case.ts'

/** A question of a published case whose answer is another under another law; `after` is null where the rules cannot answer any more. */
export type MovedCase = {
  readonly id: string
  readonly title: string
  readonly asked: string
  readonly before: string
  readonly after: string | null
}

/** Every published figure that comes out otherwise under a second law; what the first cannot answer yet moves nothing. */
export const movedCases = (cases: readonly PublishedCase[], before: Law, after: Law): readonly MovedCase[] =>
  cases.flatMap((one) =>
    ('checks' in one ? one.checks : []).flatMap((check) => {
      const [then, now] = [answerOrNull(before, check), answerOrNull(after, check)]
      if (then === null || then === now) return []
      return [{ id: one.id, title: one.source.title, asked: question(check), before: then, after: now }]
    }),
  )

/** A law under which the rules fail is one under which a case has no answer: other checks say why. */
function answerOrNull(law: Law, asked: Question): string | null {
  try {
    return answerUnder(law, asked)
  } catch {
    return null
  }
}

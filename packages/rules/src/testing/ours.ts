import { answerUnder } from '../published/answer-under.ts'
import type { Question } from '../published/published-case.ts'
import { completeLaw } from './people.ts'

/** The answer of the rules with every table published, computed now. */
export const ours = (asked: Question): string => answerUnder(completeLaw, asked)

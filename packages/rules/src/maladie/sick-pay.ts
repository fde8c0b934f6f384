import type { Law } from '../law/law.ts'
import { answerTo } from '../scenario/answer-to.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import type { ScenarioResult } from '../scenario/result.ts'
import { arretAvec } from './arret.ts'

/** `scenario`, but sick pay alone: what a page bundles that asks nothing else. A job beside is not counted, other events stay without an answer. */
export const sickPay = (input: ScenarioInput, law: Law): ScenarioResult =>
  answerTo(input, law, { arret: arretAvec(null) })

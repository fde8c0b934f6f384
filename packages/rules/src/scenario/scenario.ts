import type { Law } from '../law/law.ts'
import { answerTo } from './answer-to.ts'
import type { ScenarioInput } from './input.ts'
import { everyBenefit } from './every-benefit.ts'
import type { ScenarioResult } from './result.ts'

/** Answers one input under one release: every benefit that was asked for, or every fact that cannot be used. Never throws on bad facts. */
export const scenario = (input: ScenarioInput, law: Law): ScenarioResult => answerTo(input, law, everyBenefit)

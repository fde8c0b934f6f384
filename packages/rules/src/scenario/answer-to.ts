import { raisedByName } from '../doctrine/under-doctrine.ts'
import { ReleaseTooOld, UnknownLaw, type Law } from '../law/law.ts'
import type { Day } from '../time/day.ts'
import { versionRegles } from '../version.ts'
import type { Benefit, Benefits, EventKey, Question } from './benefit.ts'
import type { ScenarioInput } from './input.ts'
import { aucunePrestation, type Prestations } from './prestations.ts'
import { eachOnce } from './each-once.ts'
import { readSituation } from './read-situation.ts'
import { Reader, type Path } from './reader.ts'
import { isProblems, type Problem } from './problem.ts'
import type { ScenarioResult } from './result.ts'

/** Answers one input with some benefits: who needs only one bundles only that. An event that none of them answers stays without an answer. */
export function answerTo(input: ScenarioInput, law: Law, benefits: Benefits): ScenarioResult {
  const reference = input?.reference ?? null
  const invalid = (problems: readonly Problem[]): ScenarioResult => {
    // several events may lack the same fact
    return { kind: 'InvalidSituation', reference, problems: eachOnce(problems) }
  }
  const reader = new Reader()
  const questions = questionsIn(reader, input, benefits)
  if (reader.problems.length > 0) return invalid(reader.problems)
  const answers = questions.map((question) => answered(question, law))
  const problems = answers.filter(isProblems).flat()
  if (problems.length > 0) return invalid(problems)
  const { number, contenu } = law.release
  const prestations: Prestations = Object.assign({}, aucunePrestation, ...answers)
  return { kind: 'Scenario', reference, release: { number, contenu }, versionRegles, ...prestations }
}

/** Reads a whole input once: what it asks, where the reader finds no problem. */
function questionsIn(reader: Reader, input: ScenarioInput, benefits: Benefits): readonly Question[] {
  if (!reader.isObject([], input) || !reader.isObject(['situation'], input.situation)) return []
  const situation = readSituation(reader, input.situation)
  const asked = (Object.keys(benefits) as EventKey[]).filter((event) => input[event] != null)
  return asked.flatMap((event) => {
    if (!reader.isObject([event], input[event])) return []
    const benefit = benefits[event] as Benefit<EventKey>
    return benefit(reader.beside(), input[event]!, situation) ?? []
  })
}

const answered = ({ path, day, answer }: Question, law: Law): Partial<Prestations> | readonly Problem[] =>
  underLaw(path, day, () => {
    const consultation = law.consult(day)
    const found = answer(consultation)
    return isProblems(found) ? found : raisedByName(found, consultation)
  })

/** A day that the release does not cover is a fact that cannot be used, like any other; so is a release without a table. */
export function underLaw<T>(path: Path, day: Day, compute: () => T): T | readonly Problem[] {
  const at = path.map(String)
  try {
    return compute()
  } catch (error) {
    if (error instanceof UnknownLaw) return [{ path: at, code: 'DROIT_INCONNU_A_CETTE_DATE', value: day }]
    if (error instanceof ReleaseTooOld) return [{ path: at, code: 'RELEASE_TROP_ANCIENNE', value: error.parametre }]
    throw error
  }
}

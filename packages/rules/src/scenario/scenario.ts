import { ReleaseTooOld, UnknownLaw, type Law } from '../law/law.ts'
import { arretMaladie, isProblems } from '../maladie/arret-maladie.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import { versionRegles } from '../version.ts'
import { factsOf } from './facts-of.ts'
import type { Facts } from './facts.ts'
import type { ScenarioInput } from './input.ts'
import type { Problem, ScenarioResult } from './result.ts'

/** Answers one input under one release: every benefit that was asked for, or every fact that cannot be used. Never throws on bad facts. */
export function scenario(input: ScenarioInput, law: Law): ScenarioResult {
  const reference = input?.reference ?? null
  const facts = factsOf(input)
  if (isProblems(facts)) return { kind: 'InvalidSituation', reference, problems: facts }
  const answer = facts.arret ? stop(facts, law) : null
  if (isProblems(answer)) return { kind: 'InvalidSituation', reference, problems: answer }
  const { number, contenu } = law.release
  return { kind: 'Scenario', reference, release: { number, contenu }, versionRegles, arretMaladie: answer }
}

/** A day that the release does not cover is a fact that cannot be used, like any other. */
function stop(facts: Facts, law: Law): ArretMaladie | readonly Problem[] {
  const { arret } = facts
  if (!arret) return []
  const path = ['arret', arret.constatation < arret.debut ? 'arretInitialDebut' : 'debut']
  try {
    return arretMaladie(facts, arret, law.consult())
  } catch (error) {
    if (error instanceof UnknownLaw) return [{ path, code: 'DROIT_INCONNU_A_CETTE_DATE', value: arret.constatation }]
    if (error instanceof ReleaseTooOld) return [{ path, code: 'RELEASE_TROP_ANCIENNE', value: error.parametre }]
    throw error
  }
}

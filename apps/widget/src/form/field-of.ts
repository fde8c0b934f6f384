import type { Problem, ScenarioInput } from '@abri/rules'

/** The name of the field that holds the fact a problem speaks of (`debut`, `encaisse.2023`), or null where no field does. */
export function fieldOf(problem: Problem, input: ScenarioInput): string | null {
  const path = problem.path.filter((step) => step !== 'input').join('.')
  if (problem.code === 'ANNEE_MANQUANTE') return `encaisse.${problem.value}`
  const year = /^situation\.activites\.0\.chiffresAffaires\.(\d+)\.(\w+)$/.exec(path)
  if (year) return yearField(input, Number(year[1]), year[2]!)
  const earlier = /^arret\.arretsAnterieurs\.(\d+)(?:\.(\w+))?$/.exec(path)
  if (earlier) return `anterieur.${earlier[1]}.${earlier[2] ?? 'debut'}`
  return FIELDS[path] ?? null
}

const FIELDS: Readonly<Record<string, string>> = {
  'situation.activites.0.nature': 'nature',
  'situation.activites.0.caisse': 'caisse',
  'situation.activites.0.debut': 'debut',
  'situation.affiliationContinueDepuis': 'affiliationDepuis',
  arret: 'arretDebut',
  'arret.debut': 'arretDebut',
  'arret.fin': 'arretFin',
  'arret.arretInitialDebut': 'arretInitialDebut',
}

function yearField(input: ScenarioInput, index: number, name: string): string | null {
  const annee = input.situation.activites[0]?.chiffresAffaires[index]?.annee
  if (annee === undefined) return null
  if (name === 'cotisationsDues') return `dues.${annee}`
  if (name === 'cotisationsPayees') return `payees.${annee}`
  return `encaisse.${annee}`
}

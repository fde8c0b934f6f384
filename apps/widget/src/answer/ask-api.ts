import type { Day, InvalidSituation, Scenario, ScenarioInput } from '@abri/rules'
import type { Langue } from '../words/langue.ts'

const TIMEOUT = 5_000
const QUERY = `query ($input: ScenarioInput!, $langue: Langue) { scenario(input: $input) { kind: __typename
  ... on InvalidSituation { problems { path code value message(langue: $langue) } }
  ... on Scenario { versionRegles release { number contenu publishedOn recalled { reason } } arretMaladie {
    indemniteJournaliere etat { code parametres } hypotheses { path value }
    refus { code article unite requis constate manque manqueChiffreAffaires message(langue: $langue) }
    reserves { code article autreLecture message(langue: $langue) }
    doctrine { code effet depuis reference url citation message(langue: $langue) }
    etapes { terme precision label(langue: $langue) formule(langue: $langue) valeur article }
    calendrier { joursCarence joursIndemnises premierJourIndemnise dernierJourIndemnise joursRestants totalBrut csg crds totalNet
      periodesIndemnisees { du au } versements { du au jours brut csg crds net datePrevue estime } } } } } }`

/** An answer of the API: like that of the rules, with its own words in it and without the curve. */
export type ApiScenario = Scenario & {
  readonly release: { readonly publishedOn?: Day; readonly recalled?: { readonly reason: string } | null }
}

/** Asks the API what our rules are too old to compute; null where it does not answer. Never throws. */
export async function askApi(
  api: URL,
  input: ScenarioInput,
  langue: Langue,
  stop: AbortSignal,
): Promise<ApiScenario | InvalidSituation | null> {
  try {
    const response = await fetch(api, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      credentials: 'omit',
      signal: AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)]),
      body: JSON.stringify({ query: QUERY, variables: { input, langue: langue.toUpperCase() } }),
    })
    const { data } = (await response.json()) as { data?: { scenario: ApiScenario | InvalidSituation } }
    return data ? withoutCurve(data.scenario) : null
  } catch {
    return null
  }
}

function withoutCurve(answer: ApiScenario | InvalidSituation): ApiScenario | InvalidSituation {
  if (answer.kind !== 'Scenario' || !answer.arretMaladie) return answer
  return { ...answer, arretMaladie: { ...answer.arretMaladie, courbe: () => [], chiffreAffairesPour: () => null } }
}

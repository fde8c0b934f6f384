/** What a calendar file is asked for: one benefit of one scenario. What is in `variables` is not checked yet. */
export type CalendarQuestion = {
  readonly prestation: Prestation
  readonly variables: Readonly<Record<string, unknown>>
}
/** The benefits that have formalities, with the type of the facts beside each. */
const PRESTATIONS = {
  arretMaladie: 'DemarchesInput',
  maternite: 'DemarchesCongeInput',
  paternite: 'DemarchesCongeInput',
  adoption: 'DemarchesCongeInput',
  congeNaissance: 'DemarchesCongeInput',
  conjointe: 'DemarchesCongeInput',
} as const
export type Prestation = keyof typeof PRESTATIONS

const TEXTS: ReadonlySet<string> = new Set(['prestation', 'langue', 'identifiant', 'release'])
const OBJECTS: ReadonlySet<string> = new Set(['input', 'faits'])

/** Reads the part of an address after `?`: objects are JSON; what is unknown or comes twice is refused. */
export function questionInAddress(query: Readonly<Record<string, unknown>>): CalendarQuestion {
  return questionOf(
    Object.fromEntries(
      Object.entries(query).map(([name, value]) => [name, OBJECTS.has(name) ? objectIn(name, value) : value]),
    ),
  )
}

/** Reads a question that is already an object. */
export function questionOf(sent: unknown): CalendarQuestion {
  if (!isObject(sent)) throw new UnreadableQuestion('The question must be an object')
  for (const [name, value] of Object.entries(sent)) {
    if (!TEXTS.has(name) && !OBJECTS.has(name))
      throw new UnreadableQuestion(`Unknown parameter ${JSON.stringify(name)}`)
    if (TEXTS.has(name) && typeof value !== 'string')
      throw new UnreadableQuestion(`${name} must be given once, as text`)
  }
  const { prestation, ...variables } = sent
  if (typeof prestation !== 'string' || !Object.hasOwn(PRESTATIONS, prestation))
    throw new UnreadableQuestion(`prestation must be one of ${Object.keys(PRESTATIONS).join(', ')}`)
  return { prestation: prestation as Prestation, variables }
}

/** The query of the public schema that answers it. */
export const queryOf = (prestation: Prestation): string => `
  query ($input: ScenarioInput!, $release: ID, $faits: ${PRESTATIONS[prestation]}, $langue: Langue, $identifiant: String) {
    scenario(input: $input, release: $release) {
      ... on Scenario {
        prestation: ${prestation} {
          demarches(faits: $faits) { iCalendar(langue: $langue, identifiant: $identifiant) }
        }
      }
      ... on InvalidSituation { problems { path code value message(langue: $langue) } }
    }
  }`

function objectIn(name: string, value: unknown): unknown {
  try {
    const found: unknown = JSON.parse(String(value))
    if (isObject(found)) return found
  } catch {
    // told below, as any other text that is no object
  }
  throw new UnreadableQuestion(`${name} must be given once, as a JSON object`)
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The question cannot be read: the caller's error. */
class UnreadableQuestion extends Error {
  readonly statusCode = 400
}

import { PASS_2027 } from './drafting.ts'
import type { Someone } from './someone.ts'

type Draft = {
  readonly id: string
  readonly version: number
  readonly status: string
  readonly snapshot: string
  readonly changes: readonly { readonly after: { readonly from: string; readonly value: string } }[]
}
type Release = { readonly number: number; readonly maillon: string }
type Logged = { readonly sequence: number; readonly action: string }
const STEPS = ['OPEN', 'SUBMITTED', 'APPROVED', 'PUBLISHED']

/** Writers who note each answer that says a write is done, until their server is gone. */
export class Acknowledged {
  readonly drafts: Draft[] = []
  readonly releases: Release[] = []
  /** How long each write took, in milliseconds. */
  readonly #times: number[] = []
  #rows = 0

  /** Publishes one draft after the other, and says so each time. */
  async publishing(analyst: Someone, approver: Someone, published: () => void): Promise<never> {
    for (;;) {
      const approved = await this.approved(analyst, approver)
      const publish = 'publishDraft(draft: $draft, snapshot: $snapshot)'
      const submitted = { draft: approved.id, snapshot: approved.snapshot }
      this.published(approved, await this.#done(approver, publish, submitted, 'Release { number maillon }'))
      published()
    }
  }

  /** A draft that may be published. */
  async approved(analyst: Someone, approver: Someone): Promise<Draft> {
    const { id: draft, version } = await this.#drafted(await this.#opened(analyst), analyst, '2027-01-01')
    const { snapshot } = await this.#draft(analyst, 'submitDraft(draft: $draft, version: $version)', { draft, version })
    const approve = 'approveDraft(draft: $draft, snapshot: $snapshot, note: "relu")'
    return this.#draft(approver, approve, { draft, snapshot })
  }

  /** Notes that a publication was acknowledged. */
  published(draft: Draft, release: Release): void {
    this.releases.push(release)
    this.drafts.push({ ...draft, status: 'PUBLISHED' })
  }

  /** Fills one draft after the other. */
  async drafting(analyst: Someone): Promise<never> {
    for (;;) {
      let draft = await this.#opened(analyst)
      for (let year = 2027; year < 2037; year++) draft = await this.#drafted(draft, analyst, `${year}-01-01`)
    }
  }

  /** What is missing of all that was acknowledged, or is there by half; empty where nothing is. */
  async missingFor(reader: Someone): Promise<string[]> {
    const { drafts, releases, logVerification } = await reader.ask(STATE)
    const found = new Map<string, Draft>(drafts.map((draft: Draft) => [draft.id, draft]))
    const maillons = new Map<number, string>(releases.map(({ number, maillon }: Release) => [number, maillon]))
    const published = drafts.filter(({ status }: Draft) => status === 'PUBLISHED').length
    const logged = await publicationsLogged(reader)
    return [
      ...this.drafts.filter((draft) => !holds(found.get(draft.id), draft)).map(({ id }) => `a write in draft ${id}`),
      ...this.releases
        .filter(({ number, maillon }) => maillons.get(number) !== maillon)
        .map(({ number }) => `release ${number}`),
      ...(published === releases.length - 1 && logged === published ? [] : ['half of a release']),
      ...(logVerification.valid ? [] : [`the log from entry ${logVerification.firstBroken} on`]),
    ]
  }

  /** How many writes and releases, and how long one took. */
  inWords(): string {
    const times = this.#times.toSorted((a, b) => a - b)
    const within = (share: number): string => `${times[Math.floor(times.length * share)]?.toFixed(0)} ms`
    return `${times.length} writes acknowledged, ${this.releases.length} of them releases, half within ${within(0.5)}, 99 % within ${within(0.99)}`
  }

  #opened(analyst: Someone): Promise<Draft> {
    return this.#draft(analyst, 'openDraft(title: "Barème 2027")', {})
  }

  #drafted({ id: draft, version }: Draft, analyst: Someone, from: string): Promise<Draft> {
    const pass = 48_840 + 12 * (++this.#rows % 40)
    const quote = `fixé à ${pass} euros, soit ${Math.round(pass / 218)} euros par jour (inventé)`
    // never the same row twice: what changes nothing is refused
    const row = { ...PASS_2027, from, value: String(pass), quote, legalReference: `Arrêté n° ${this.#rows} (inventé)` }
    const field = 'setRow(draft: $draft, version: $version, key: "pass", row: $row)'
    return this.#draft(analyst, field, { draft, version, row })
  }

  async #draft(person: Someone, field: string, variables: Variables): Promise<Draft> {
    const draft = await this.#done<Draft>(person, field, variables, `Draft { ${DRAFT} }`)
    this.drafts.push(draft)
    return draft
  }

  async #done<Answer>(person: Someone, field: string, variables: Variables, answer: string): Promise<Answer> {
    const used = Object.keys(variables).map((name) => `$${name}: ${TYPES[name as keyof Variables]}`)
    const began = performance.now()
    const { done } = await person.ask(
      `mutation ${used.length > 0 ? `(${used.join(', ')})` : ''} { done: ${field} { ... on ${answer} ... on Refusal { code } } }`,
      variables,
    )
    if (done.code) throw new Error(`Refused: ${done.code}`)
    this.#times.push(performance.now() - began)
    return done
  }
}

type Variables = { draft?: string; version?: number; snapshot?: string; row?: object }
const TYPES = { draft: 'ID!', version: 'Int!', snapshot: 'ID!', row: 'RowInput!' } as const
const DRAFT = 'id version status snapshot changes { after { from value } }'
const STATE = `{ drafts { ${DRAFT} } releases { number maillon } logVerification { valid firstBroken } }`

/** A later write of the same writer may have been done without an answer. */
function holds(found: Draft | undefined, acknowledged: Draft): boolean {
  if (!found || found.version < acknowledged.version) return false
  const rows = new Set(found.changes.map(({ after }) => `${after.from} ${after.value}`))
  return (
    (found.version > acknowledged.version || STEPS.indexOf(found.status) >= STEPS.indexOf(acknowledged.status)) &&
    acknowledged.changes.every(({ after }) => rows.has(`${after.from} ${after.value}`))
  )
}

async function publicationsLogged(reader: Someone): Promise<number> {
  let count = 0
  for (let before: number | null = null; ;) {
    const { log } = await reader.ask('query ($before: Int) { log(first: 200, before: $before) { sequence action } }', {
      before,
    })
    count += log.filter(({ action }: Logged) => action === 'RELEASE_PUBLISHED').length
    if (log.length < 200) return count
    before = log.at(-1).sequence
  }
}

import type { Page } from '@playwright/test'
import type { Abri } from './abri.ts'
import { Drafts } from './admin-api.ts'
import { PASS_2027 } from './pass-2027.ts'
import type { Person } from './person.ts'
import type { Role } from './people.ts'

/** An installation where something is going on, and who looks at it. */
export interface Furnished {
  readonly analyst: Person
  readonly approver: Person
  readonly administrator: Person
  /** Open, with a change and a discussion. */
  readonly draft: string
  /** Submitted, and not approved. */
  readonly submitted: string
  /** A one-time link that nobody has used. */
  readonly invitation: string
}

const CRDS_2027 = { key: 'tauxCrds', from: '2027-01-01', value: '0.006', quote: 'au taux de 0,6 % (inventé)' }
const LATER = { ...PASS_2027, value: '48852', quote: 'fixé à 48 852 euros, soit 224 euros par jour (inventé)' }

/** What people wrote there, and what a law is called: it stays as it is in both languages. */
export const WRITTEN: readonly string[] = [
  ...['Barème 2027', 'Hausse du SMIC', 'Lu dans un projet', 'Le texte du Journal', 'Veille du JO', 'inventé', 'relu'],
  ...['Sacha Suppléante', 'English', 'Français', 'legifrance', 'Standard Webhooks', 'Mise à niveau'],
]

/** As weeks of work leave it: a release with a recall asked for, drafts, a discussion, a deputy, a webhook, a token, an invitation. */
export async function furnish(
  { origin }: Abri,
  person: (role: Role, name?: string) => Promise<Person>,
): Promise<Furnished> {
  const administrator = await person('administrator')
  const [analyst, approver] = [await person('analyst'), await person('approver')]
  const deputy = await person('approver', 'Sacha Suppléante de La Rochefoucauld')
  const ask = asker(origin)
  const drafts = new Drafts(analyst.page, origin)
  const write = async (title: string, typed: typeof PASS_2027) => {
    const { id } = await drafts.open(title)
    await drafts.setRow({ id }, typed)
    return id
  }
  const first = await write('Barème 2027', PASS_2027)
  await drafts.submit({ id: first })
  const { snapshot } = await ask(approver.page, 'query ($id: ID!) { it: draft(id: $id) { snapshot } }', { id: first })
  const seen = { id: first, snapshot }
  await ask(approver.page, SAY('approveDraft(draft: $id, snapshot: $snapshot, note: "relu")'), seen)
  await ask(approver.page, SAY('publishDraft(draft: $id, snapshot: $snapshot)'), seen)
  await ask(analyst.page, `mutation { it: requestRecall(release: 2, reason: "Lu dans un projet d’arrêté.") ${PLAIN} }`)
  const submitted = await write('Barème 2027, suite', CRDS_2027)
  await drafts.submit({ id: submitted })
  const draft = await write('Hausse du SMIC et plafonds de janvier', LATER)
  const question = 'Le texte du Journal officiel est-il le bon ?'
  const asked = 'mutation ($id: ID!, $text: String!) { it: comment(draft: $id, key: "pmss", text: $text)'
  await ask(analyst.page, `${asked} ${PLAIN} }`, { id: draft, text: question })
  const { id } = await ask(deputy.page, '{ it: me { id } }')
  const away = 'nameDeputy(deputy: $id, from: "2098-12-23", until: "2099-01-04")'
  await ask(approver.page, `mutation ($id: ID!) { it: ${away} ${PLAIN} }`, { id })
  const url = `${origin}/une/adresse/assez/longue/pour/la/largeur/d/un/telephone`
  await ask(
    administrator.page,
    `mutation ($url: String!) { it: addWebhook(url: $url, description: "Cabinet") ${PLAIN} }`,
    {
      url,
    },
  )
  await ask(analyst.page, `mutation { it: makeToken(name: "Veille du JO", role: ANALYST, days: 30) ${PLAIN} }`)
  const { link } = await ask(administrator.page, INVITE)
  return { analyst, approver, administrator, draft, submitted, invitation: String(link) }
}

const PLAIN = '{ __typename ... on Refusal { code } }'
const SAY = (field: string) => `mutation ($id: ID!, $snapshot: ID!) { it: ${field} ${PLAIN} }`
const INVITE = `mutation { it: invite(email: "une.adresse.assez.longue@administration.exemple.fr", name: "Zoé Invitée", role: READER) {
  ... on Invitation { link } ... on Refusal { code } } }`

const asker =
  (origin: string) =>
  async (page: Page, query: string, variables: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    const answer = await page.request.post(`${origin}/admin/graphql`, { data: { query, variables } })
    const text = await answer.text()
    const { it } = JSON.parse(text).data ?? {}
    if (!it || 'code' in it) throw new Error(`refused: ${text}`)
    return it as Readonly<Record<string, unknown>>
  }

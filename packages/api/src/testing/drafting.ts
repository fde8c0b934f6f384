import { expect } from 'vitest'
import type { Someone } from './someone.ts'

const DRAFT = `... on Draft { id version status snapshot allowed changes { id kind key before { value } after { value from } author { name } }
  checks { id code level key message(langue: EN) awaitsReason reason { text author { name } } } approvals { approver { name } snapshot } authors { name } }
  ... on Refusal { code message checks { code level } draft { version status } }`

/** The PASS of 2027 that the tests invent: no text has set it. */
export const PASS_2027 = {
  from: '2027-01-01',
  value: '48840',
  legalReference: 'Arrêté inventé pour les tests',
  url: 'https://www.legifrance.gouv.fr/invente',
  quote: 'le plafond annuel est fixé à 48 840 €, soit 224 € par jour',
  publishedOn: '2026-11-20',
}

const one = async (person: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await person.ask(query, variables))[0] as any

export const openDraft = (person: Someone, title = 'Barème 2027') =>
  one(person, `mutation ($title: String!) { openDraft(title: $title) { __typename ${DRAFT} } }`, { title })
export const setRow = (person: Someone, draft: { id: string; version: number }, key: string, row: object) =>
  one(
    person,
    `mutation ($draft: ID!, $version: Int!, $key: ID!, $row: RowInput!) { setRow(draft: $draft, version: $version, key: $key, row: $row) { __typename ${DRAFT} } }`,
    { draft: draft.id, version: draft.version, key, row },
  )
export const removeChange = (person: Someone, draft: { id: string; version: number }, change: string) =>
  one(
    person,
    `mutation ($draft: ID!, $version: Int!, $change: ID!) { removeChange(draft: $draft, version: $version, change: $change) { __typename ${DRAFT} } }`,
    { draft: draft.id, version: draft.version, change },
  )
export const giveReason = (
  person: Someone,
  draft: { id: string; version: number },
  warning: string,
  reason = 'Lu au Journal officiel.',
) =>
  one(
    person,
    `mutation ($draft: ID!, $version: Int!, $warning: ID!, $reason: String!) { giveReason(draft: $draft, version: $version, warning: $warning, reason: $reason) { __typename ${DRAFT} } }`,
    { draft: draft.id, version: draft.version, warning, reason },
  )
type Warned = { id: string; version: number; checks?: readonly { id: string; awaitsReason: boolean }[] }

/** Submits, after a reason for every warning that the answer before told of. */
export async function submit(person: Someone, draft: Warned) {
  let version = draft.version
  for (const { id } of draft.checks?.filter(({ awaitsReason }) => awaitsReason) ?? [])
    version = (await giveReason(person, { id: draft.id, version }, id)).version
  return submitAsItIs(person, { id: draft.id, version })
}
export const submitAsItIs = (person: Someone, draft: { id: string; version: number }) =>
  one(
    person,
    `mutation ($draft: ID!, $version: Int!) { submitDraft(draft: $draft, version: $version) { __typename ${DRAFT} } }`,
    {
      draft: draft.id,
      version: draft.version,
    },
  )
export const abandon = (person: Someone, draft: { id: string; version: number }) =>
  one(
    person,
    `mutation ($draft: ID!, $version: Int!) { abandonDraft(draft: $draft, version: $version) { __typename ${DRAFT} } }`,
    {
      draft: draft.id,
      version: draft.version,
    },
  )
export const approve = (person: Someone, draft: { id: string; snapshot: string }, note: string | null = 'relu') =>
  one(
    person,
    `mutation ($draft: ID!, $snapshot: ID!, $note: String) { approveDraft(draft: $draft, snapshot: $snapshot, note: $note) { __typename ${DRAFT} } }`,
    { draft: draft.id, snapshot: draft.snapshot, note },
  )
export const publish = (person: Someone, draft: { id: string; snapshot: string }) =>
  one(
    person,
    `mutation ($draft: ID!, $snapshot: ID!) { publishDraft(draft: $draft, snapshot: $snapshot) {
      __typename ... on Release { id number contenu maillon author approver notes changes { key before { value } after { value } } } ... on Refusal { code message }
    } }`,
    { draft: draft.id, snapshot: draft.snapshot },
  )

/** A draft with the invented PASS, submitted. */
export async function submitted(analyst: Someone, row: object = PASS_2027, key = 'pass') {
  const draft = await submit(analyst, await setRow(analyst, await openDraft(analyst), key, row))
  expect(draft.status).toBe('SUBMITTED')
  return draft
}

/** The same, approved by somebody else. */
export async function approved(analyst: Someone, approver: Someone, row: object = PASS_2027, key = 'pass') {
  const draft = await approve(approver, await submitted(analyst, row, key))
  expect(draft.status).toBe('APPROVED')
  return draft
}

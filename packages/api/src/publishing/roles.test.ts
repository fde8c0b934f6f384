import type { GraphQLObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { RoleName } from '../store/account-tables.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'
import { adminSchema } from './graphql/admin-schema.ts'

const EVERYBODY: readonly RoleName[] = ['READER', 'ANALYST', 'APPROVER', 'ADMINISTRATOR']
/** Who may do what: an operation that is added to the schema without a line here fails. */
const ALLOWED: Readonly<Record<string, readonly RoleName[]>> = {
  ...{
    me: EVERYBODY,
    grid: EVERYBODY,
    agenda: EVERYBODY,
    doctrine: EVERYBODY,
    checkRow: EVERYBODY,
    drafts: EVERYBODY,
    draft: EVERYBODY,
    releases: EVERYBODY,
    log: EVERYBODY,
    logVerification: EVERYBODY,
  },
  ...{ people: ['ADMINISTRATOR'], invite: ['ADMINISTRATOR'], changeRole: ['ADMINISTRATOR'] },
  ...{ invitations: ['ADMINISTRATOR'], withdrawInvitation: ['ADMINISTRATOR'] },
  ...{ draftMails: EVERYBODY, deputies: EVERYBODY, possibleDeputies: EVERYBODY },
  ...{ nameDeputy: ['APPROVER'], endDeputy: ['APPROVER', 'ADMINISTRATOR'] },
  ...{ resetFactor: ['ADMINISTRATOR'], closeAccount: ['ADMINISTRATOR'], reopenAccount: ['ADMINISTRATOR'] },
  ...{ openDraft: ['ANALYST', 'APPROVER'], setRow: ['ANALYST', 'APPROVER'], removeChange: ['ANALYST', 'APPROVER'] },
  ...{ endParameter: ['ANALYST', 'APPROVER'], rebaseDraft: ['ANALYST', 'APPROVER'] },
  moveChanges: ['ANALYST', 'APPROVER'],
  ...{ setRows: ['ANALYST', 'APPROVER'], importRows: ['ANALYST', 'APPROVER'] },
  ...{ confirmUnchanged: ['ANALYST', 'APPROVER'], removeConfirmation: ['ANALYST', 'APPROVER'] },
  giveReason: ['ANALYST', 'APPROVER'],
  ...{ comment: ['ANALYST', 'APPROVER'], answerThread: ['ANALYST', 'APPROVER'] },
  ...{ settleThread: ['ANALYST', 'APPROVER'], reopenThread: ['ANALYST', 'APPROVER'] },
  assignParameter: ['ANALYST', 'APPROVER', 'ADMINISTRATOR'],
  ...{ submitDraft: ['ANALYST', 'APPROVER'], abandonDraft: ['ANALYST', 'APPROVER'] },
  ...{ approveDraft: ['APPROVER'], publishDraft: ['APPROVER'] },
  ...{ releaseDifferences: EVERYBODY, logActors: EVERYBODY, logActions: EVERYBODY },
  // one's own tokens, and never above one's own role
  ...{ tokens: EVERYBODY, makeToken: EVERYBODY, revokeToken: EVERYBODY },
  ...{ webhooks: ['ADMINISTRATOR'], addWebhook: ['ADMINISTRATOR'], removeWebhook: ['ADMINISTRATOR'] },
  ...{ rotateWebhook: ['ADMINISTRATOR'], resendDelivery: ['ADMINISTRATOR'] },
  ...{ enableWebhook: ['ADMINISTRATOR'], testWebhook: ['ADMINISTRATOR'] },
  ...{ restoreRelease: ['ANALYST', 'APPROVER'], emergencyRestore: ['APPROVER'] },
  ...{ recallRequests: EVERYBODY, requestRecall: ['ANALYST', 'APPROVER'] },
  ...{ confirmRecall: ['APPROVER'], withdrawRecall: ['ANALYST', 'APPROVER'] },
}
const row = '{ from: "2027-01-01", value: "1", legalReference: "x", url: "https://x.fr" }'
const ending = '{ from: "2027-01-01", legalReference: "x", url: "https://x.fr" }'
const ASKED: Readonly<Record<string, string>> = {
  ...{
    me: '{ me { id } }',
    grid: '{ grid { years } }',
    agenda: '{ agenda { today } }',
    doctrine: '{ doctrine { benefits { key } } }',
    checkRow: `{ checkRow(draft: "D", key: "pmss", row: ${row}) { __typename ... on Refusal { code } } }`,
    drafts: '{ drafts { id } }',
    draft: '{ draft(id: "D") { id } }',
  },
  ...{
    releases: '{ releases { id } }',
    log: '{ log { hash } }',
    logVerification: '{ logVerification { valid } }',
    people: '{ people { id } }',
  },
  invite:
    'mutation { invite(email: "pas une adresse", name: "x", role: READER) { __typename ... on Refusal { code } } }',
  invitations: '{ invitations { id } }',
  withdrawInvitation: 'mutation { withdrawInvitation(id: "personne") { __typename ... on Refusal { code } } }',
  changeRole: 'mutation { changeRole(person: "personne", role: READER) { __typename ... on Refusal { code } } }',
  draftMails: '{ draftMails(draft: "D") { id } }',
  deputies: '{ deputies { all { id } } }',
  possibleDeputies: '{ possibleDeputies { id } }',
  nameDeputy:
    'mutation { nameDeputy(deputy: "x", from: "2027-01-01", until: "2027-01-02") { __typename ... on Refusal { code } } }',
  endDeputy: 'mutation { endDeputy(id: "x") { __typename ... on Refusal { code } } }',
  closeAccount: 'mutation { closeAccount(person: "personne") { __typename ... on Refusal { code } } }',
  reopenAccount: 'mutation { reopenAccount(person: "personne") { __typename ... on Refusal { code } } }',
  resetFactor: 'mutation { resetFactor(person: "personne") { __typename ... on Refusal { code } } }',
  openDraft: 'mutation { openDraft(title: "") { __typename ... on Refusal { code } } }',
  setRow: `mutation { setRow(draft: "D", version: 99, key: "pmss", row: ${row}) { __typename ... on Refusal { code } } }`,
  assignParameter: 'mutation { assignParameter(key: "pmss", version: 99) { __typename ... on Refusal { code } } }',
  giveReason:
    'mutation { giveReason(draft: "D", version: 99, warning: "x", reason: "y") { __typename ... on Refusal { code } } }',
  comment: 'mutation { comment(draft: "D", key: "pmss", text: "x") { __typename ... on Refusal { code } } }',
  answerThread: 'mutation { answerThread(thread: "x", text: "y") { __typename ... on Refusal { code } } }',
  settleThread: 'mutation { settleThread(thread: "x", version: 1) { __typename ... on Refusal { code } } }',
  reopenThread: 'mutation { reopenThread(thread: "x", version: 1) { __typename ... on Refusal { code } } }',
  removeChange:
    'mutation { removeChange(draft: "D", version: 99, change: "x") { __typename ... on Refusal { code } } }',
  endParameter: `mutation { endParameter(draft: "D", version: 99, key: "pmss", end: ${ending}) { __typename ... on Refusal { code } } }`,
  confirmUnchanged:
    'mutation { confirmUnchanged(draft: "D", version: 99, keys: ["pmss"], until: "2027-12-31", seen: "x") { __typename ... on Refusal { code } } }',
  moveChanges:
    'mutation { moveChanges(draft: "D", version: 99, changes: ["x"], title: "x") { __typename ... on Refusal { code } } }',
  setRows: 'mutation { setRows(draft: "D", version: 99, rows: []) { __typename ... on Refusal { code } } }',
  importRows:
    'mutation { importRows(draft: "D", version: 99, text: "x", format: CSV) { __typename ... on Refusal { code } } }',
  rebaseDraft: 'mutation { rebaseDraft(draft: "D", version: 99, onto: 1) { __typename ... on Refusal { code } } }',
  removeConfirmation:
    'mutation { removeConfirmation(draft: "D", version: 99, key: "pmss") { __typename ... on Refusal { code } } }',
  submitDraft: 'mutation { submitDraft(draft: "D", version: 99) { __typename ... on Refusal { code } } }',
  abandonDraft: 'mutation { abandonDraft(draft: "D", version: 99) { __typename ... on Refusal { code } } }',
  approveDraft: 'mutation { approveDraft(draft: "D", snapshot: "x") { __typename ... on Refusal { code } } }',
  webhooks: '{ webhooks { id } }',
  addWebhook: 'mutation { addWebhook(url: "x") { __typename ... on Refusal { code } } }',
  removeWebhook: 'mutation { removeWebhook(id: "x") { __typename ... on Refusal { code } } }',
  rotateWebhook: 'mutation { rotateWebhook(id: "x") { __typename ... on Refusal { code } } }',
  resendDelivery: 'mutation { resendDelivery(delivery: "x") { __typename ... on Refusal { code } } }',
  enableWebhook: 'mutation { enableWebhook(id: "x") { __typename ... on Refusal { code } } }',
  testWebhook: 'mutation { testWebhook(id: "x") { __typename ... on Refusal { code } } }',
  logActors: '{ logActors { id } }',
  logActions: '{ logActions { label } }',
  tokens: '{ tokens { id } }',
  makeToken: 'mutation { makeToken(name: "x", role: READER, days: 1) { __typename ... on Refusal { code } } }',
  revokeToken: 'mutation { revokeToken(id: "x") { __typename ... on Refusal { code } } }',
  releaseDifferences: '{ releaseDifferences(from: 1, to: 1) { rows { key } } }',
  restoreRelease: 'mutation { restoreRelease(release: 99) { __typename ... on Refusal { code } } }',
  emergencyRestore:
    'mutation { emergencyRestore(release: 99, current: 1, reason: "x") { __typename ... on Refusal { code } } }',
  recallRequests: '{ recallRequests { id } }',
  requestRecall: 'mutation { requestRecall(release: 99, reason: "x") { __typename ... on Refusal { code } } }',
  confirmRecall: 'mutation { confirmRecall(request: "x") { __typename ... on Refusal { code } } }',
  withdrawRecall: 'mutation { withdrawRecall(request: "x") { __typename ... on Refusal { code } } }',
  publishDraft: 'mutation { publishDraft(draft: "D", snapshot: "x") { __typename ... on Refusal { code } } }',
}

onEachDatabase('roles and operations', (place) => {
  let abri: Installation
  const people = new Map<RoleName, Someone>()
  let draft: string
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    people.set('ADMINISTRATOR', administrator)
    for (const role of ['READER', 'ANALYST', 'APPROVER'] as const)
      people.set(role, await abri.person(administrator, role, `Personne ${role}`))
    const opened = await people.get('ANALYST')!.ask('mutation { openDraft(title: "x") { ... on Draft { id } } }')
    draft = opened.openDraft.id
  })
  afterAll(() => abri.close())

  const operations = [adminSchema().getQueryType(), adminSchema().getMutationType()].flatMap((type) =>
    Object.keys((type as GraphQLObjectType).getFields()),
  )
  describe.each(operations)('%s', (operation) => {
    test.each(EVERYBODY)('asked by %s', async (role) => {
      const query = ASKED[operation]?.replace('"D"', JSON.stringify(draft))
      expect(query, 'a question for this operation').toBeDefined()
      const { data, errors } = await people.get(role)!.post(query!)
      const refused = String(errors?.[0].extensions.code ?? data?.[operation]?.code).startsWith('FORBIDDEN')
      expect(refused).toBe(!ALLOWED[operation]!.includes(role))
    })
    test('asked by nobody', async () => {
      const answer = await abri.app.inject({
        method: 'POST',
        url: '/admin/graphql',
        payload: { query: ASKED[operation] },
      })
      expect(answer.statusCode).toBe(401)
      expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    })
  })
  test('what is in the schema is in the table, and nothing else', () => {
    expect(operations.toSorted()).toEqual(Object.keys(ALLOWED).toSorted())
  })
})

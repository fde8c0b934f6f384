import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve, openDraft, PASS_2027, publish, removeChange, setRow, submit } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'

const DRAFT = `... on Draft { id version status title base { number } authors { name } changes { id key after { value } author { name } } }
  ... on Refusal { code }`
type At = { id: string; version: number }
const move = async (who: Someone, { id: draft, version }: At, changes: string[], target: object): Promise<any> =>
  (
    await who.ask(
      `mutation ($draft: ID!, $version: Int!, $changes: [ID!]!, $to: ID, $toVersion: Int, $title: String) {
        moveChanges(draft: $draft, version: $version, changes: $changes, to: $to, toVersion: $toVersion, title: $title) { ${DRAFT} } }`,
      { draft, version, changes, ...target },
    )
  ).moveChanges
const read = async (who: Someone, id: string): Promise<any> =>
  (await who.ask('query ($id: ID!) { draft(id: $id) { id version status changes { id key } } }', { id })).draft
const CSG = {
  ...{ from: '2027-01-01', value: '0.063', legalReference: 'Décret attendu', publishedOn: '2026-11-20' },
  ...{ url: 'https://www.legifrance.gouv.fr/invente', quote: 'le taux est fixé à 6,3 %' },
}

onEachDatabase('rows moved between drafts', (place) => {
  let [abri, analyst, other, approver]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    other = await abri.person(administrator, 'ANALYST', 'Lou Collègue')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  const two = async () =>
    setRow(other, await setRow(analyst, await openDraft(analyst), 'pass', PASS_2027), 'tauxCsg', CSG)
  const idOf = (draft: any, key: string): string => draft.changes.find((change: any) => change.key === key).id

  test('a late decree goes into a draft of its own, with its author, and the rest is published', async () => {
    const draft = await two()
    const late = await move(analyst, draft, [idOf(draft, 'tauxCsg')], { title: 'Décret tardif' })
    expect(late).toMatchObject({
      ...{ title: 'Décret tardif', status: 'OPEN', base: { number: 1 } },
      authors: [{ name: 'Lou Collègue' }, { name: 'Nour Analyste' }],
      changes: [{ key: 'tauxCsg', after: { value: '0.063' }, author: { name: 'Lou Collègue' } }],
    })
    const rest = await read(analyst, draft.id)
    expect(rest.changes).toMatchObject([{ key: 'pmss' }])
    expect(rest.version).toBe(draft.version + 1)
    const { log } = await analyst.ask('{ log(first: 3) { action } }')
    expect(log.map(({ action }: any) => action)).toEqual(['ROWS_MOVED', 'ROWS_RECEIVED', 'DRAFT_OPENED'])

    const back = await move(analyst, late, [late.changes[0].id], { to: rest.id, toVersion: rest.version })
    expect(back.changes.map(({ key }: any) => key)).toEqual(['pmss', 'tauxCsg'])
    expect((await read(analyst, late.id)).changes).toEqual([])
  })

  test('nothing is overwritten, nothing is moved in part, and both versions count', async () => {
    const [one, twin] = [await two(), await two()]
    const csg = idOf(one, 'tauxCsg')
    const to = { to: twin.id, toVersion: twin.version }
    expect((await move(analyst, one, [csg], to)).code).toBe('MOVE_CONFLICT')
    expect((await move(analyst, one, [csg, 'rien'], { title: 'x' })).code).toBe('NOT_FOUND')
    expect((await move(analyst, one, [], { title: 'x' })).code).toBe('NOT_FOUND')
    expect((await move(analyst, one, [csg], { title: ' ' })).code).toBe('INVALID_TITLE')
    expect((await move(analyst, one, [csg], { ...to, toVersion: 1 })).code).toBe('CONFLICT')
    expect((await move(analyst, { ...one, version: 1 }, [csg], { title: 'x' })).code).toBe('CONFLICT')
    expect((await move(analyst, one, [csg], { to: one.id, toVersion: one.version })).code).toBe('NOT_FOUND')
    expect((await move(approver, one, [csg], { title: 'à part' })).code).toBeUndefined()
    expect((await read(analyst, twin.id)).version).toBe(twin.version)
  })

  test('drafts of two releases do not mix, and a submission that receives a row is void', async () => {
    const old = await two()
    const waiting = await submit(
      other,
      await setRow(other, await openDraft(other), 'tauxCrds', { ...CSG, value: '0.006', quote: 'au taux de 0,6 %' }),
    )
    const received = await move(analyst, old, [idOf(old, 'tauxCsg')], { to: waiting.id, toVersion: waiting.version })
    expect(received).toMatchObject({ status: 'OPEN', changes: [{ key: 'tauxCrds' }, { key: 'tauxCsg' }] })
    const alone = await removeChange(other, received, idOf(received, 'tauxCsg'))
    await publish(approver, await approve(approver, await submit(other, alone)))
    const fresh = await openDraft(analyst)
    const rest = await read(analyst, old.id)
    expect((await move(analyst, rest, [idOf(rest, 'pmss')], { to: fresh.id, toVersion: fresh.version })).code).toBe(
      'BASES_DIFFER',
    )
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})

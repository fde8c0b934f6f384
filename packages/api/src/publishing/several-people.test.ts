import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve, approved, openDraft, PASS_2027, publish, setRow, submit, submitted } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

const REBASE = `rebase { onto { number } carried settled conflicts { key from label(langue: EN) base { value } theirs { value } mine { value }
  author { name } at theirsUntil mineUntil } }`
const FIELDS = `id version status snapshot base { number } changes { key kind after { from value motive } author { name } } confirmations { key until } checks { id level code awaitsReason } ${REBASE}`
const DRAFT = `... on Draft { ${FIELDS} }
  ... on Refusal { code draft { version ${REBASE} } conflict { key from yours { value legalReference } theirs { value } by at } }`
const one = async (who: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await who.ask(query, variables))[0] as any
type At = { id: string; version: number }
const rebase = (who: Someone, { id: draft, version }: At, onto: number, choices?: object[]) =>
  one(
    who,
    `mutation ($draft: ID!, $version: Int!, $onto: Int!, $choices: [RebaseChoice!]) {
      rebaseDraft(draft: $draft, version: $version, onto: $onto, choices: $choices) { ${DRAFT} } }`,
    { draft, version, onto, choices },
  )
const read = (who: Someone, id: string) => one(who, `query ($id: ID!) { draft(id: $id) { ${FIELDS} } }`, { id })
const typed = (who: Someone, { id: draft, version }: At, key: string, row: object) =>
  one(
    who,
    `mutation ($draft: ID!, $version: Int!, $key: ID!, $row: RowInput!) { setRow(draft: $draft, version: $version, key: $key, row: $row) { ${DRAFT} } }`,
    { draft, version, key, row },
  )
const CSG = {
  ...{ from: '2027-01-01', value: '0.063', legalReference: 'Loi inventée', publishedOn: '2026-11-20' },
  ...{ url: 'https://www.legifrance.gouv.fr/invente', quote: 'le taux est fixé à 6,3 %' },
}

onEachDatabase('several people in turn', (place) => {
  let [abri, analyst, other, approver]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    other = await abri.person(administrator, 'ANALYST', 'Lou Collègue')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  test('a stale write is refused with both texts, by whom and when; what was typed is sent again on the new version', async () => {
    const opened = await openDraft(analyst)
    const theirs = await setRow(other, opened, 'tauxCsg', CSG)
    const refused = await typed(analyst, opened, 'tauxCsg', { ...CSG, value: '0.064', legalReference: 'Autre texte' })
    expect(refused).toMatchObject({
      code: 'CONFLICT',
      draft: { version: theirs.version },
      conflict: {
        ...{ key: 'tauxCsg', from: '2027-01-01', by: 'Lou Collègue' },
        yours: { value: '0.064', legalReference: 'Autre texte' },
        theirs: { value: '0.063' },
      },
    })
    expect(new Date(refused.conflict.at).getTime()).toBeLessThanOrEqual(Date.now())
    const kept = await typed(analyst, { ...opened, version: refused.draft.version }, 'tauxCsg', {
      ...CSG,
      value: '0.064',
    })
    expect(kept.changes).toMatchObject([{ after: { value: '0.064' }, author: { name: 'Nour Analyste' } }])
  })

  test('where somebody edited elsewhere, what stands is the row of the base or nothing', async () => {
    const opened = await openDraft(analyst)
    await setRow(other, opened, 'tauxCsg', CSG)
    const { conflict } = await typed(analyst, opened, 'pass', PASS_2027)
    expect(conflict).toMatchObject({ key: 'pmss', yours: { value: '4070' }, theirs: null, by: 'Lou Collègue' })
    const old = await typed(analyst, opened, 'pmss', { ...PASS_2027, from: '2026-01-01', value: '4010' })
    expect(old.conflict).toMatchObject({ theirs: { value: '4005' } })
    expect((await typed(analyst, opened, 'pmss', { ...PASS_2027, value: 'beaucoup' })).code).toBe('INVALID_VALUE')
  })

  test('a draft that another release overtook goes on from it, and what both change is chosen', async () => {
    const late = await approve(
      approver,
      await submit(
        analyst,
        await setRow(analyst, await setRow(analyst, await openDraft(analyst), 'pass', PASS_2027), 'tauxCsg', CSG),
      ),
    )
    expect((await read(analyst, late.id)).rebase).toBeNull()
    expect((await rebase(analyst, late, 1)).code).toBe('NOTHING_TO_REBASE')
    const theirs = { ...PASS_2027, value: '48960', quote: 'le plafond annuel est fixé à 48 960 €' }
    await publish(approver, await approved(other, approver, theirs))
    expect((await publish(approver, late)).code).toBe('BASE_MOVED')

    const { rebase: merge } = await read(analyst, late.id)
    expect(merge).toMatchObject({
      ...{ onto: { number: 2 }, carried: 1, settled: 0 },
      conflicts: [
        {
          ...{ key: 'pmss', from: '2027-01-01', label: 'Monthly social security ceiling (PMSS)' },
          ...{ base: null, theirs: { value: '4080' }, mine: { value: '4070' }, author: { name: 'Nour Analyste' } },
        },
      ],
    })
    const refused = await rebase(analyst, late, 2)
    expect(refused).toMatchObject({
      code: 'REBASE_CONFLICTS',
      draft: { version: late.version, rebase: { carried: 1 } },
    })
    expect((await rebase(analyst, late, 1, [])).code).toBe('ONTO_MOVED')
    expect((await rebase(analyst, { ...late, version: 1 }, 2)).code).toBe('CONFLICT')
    expect((await rebase(approver, late, 2)).code).toBe('REBASE_CONFLICTS')

    const mine = await rebase(analyst, late, 2, [{ key: 'pmss', from: '2027-01-01', take: 'MINE' }])
    expect(mine).toMatchObject({ status: 'OPEN', snapshot: null, base: { number: 2 }, rebase: null })
    expect(mine.changes).toMatchObject([
      { key: 'pmss', kind: 'CORRECT', after: { value: '4070', motive: 'CORRECTION' } },
      { key: 'tauxCsg', kind: 'ADD', after: { value: '0.063', motive: null } },
    ])
    expect((await publish(approver, late)).code).toBe('APPROVAL_STALE')
    const release = await publish(approver, await approve(approver, await submit(analyst, mine)))
    expect(release).toMatchObject({ number: 3 })
    expect(release.changes.map(({ key }: { key: string }) => key)).toEqual(['pmss', 'tauxCsg'])
  })

  test('a row given up leaves the draft and stays in the log; what the release says already leaves by itself', async () => {
    const wrong = { ...PASS_2027, from: '2028-01-01', value: '49200', quote: null }
    const right = { ...wrong, value: '49320' }
    const opened = await openDraft(analyst, 'En retard')
    const same = await setRow(analyst, await setRow(analyst, opened, 'pass', wrong), 'tauxCsg', {
      ...CSG,
      from: '2028-01-01',
      value: '0.065',
      quote: null,
    })
    const first = await setRow(other, await openDraft(other), 'pass', right)
    const both = await setRow(other, first, 'tauxCsg', { ...CSG, from: '2028-01-01', value: '0.065', quote: null })
    await publish(approver, await approve(approver, await submit(other, both)))
    const { rebase: merge } = await read(analyst, same.id)
    expect(merge).toMatchObject({ carried: 0, settled: 1, conflicts: [{ key: 'pmss' }] })
    const theirs = await rebase(analyst, same, 4, [{ key: 'pmss', from: '2028-01-01', take: 'THEIRS' }])
    expect(theirs.changes).toEqual([])
    const { log } = await analyst.ask('{ log(first: 5) { action details } }')
    const { details } = log.find(({ action }: { action: string }) => action === 'DRAFT_REBASED')
    expect(JSON.parse(details)).toMatchObject({
      ...{ base: 3, onto: 4, carried: 0, settled: [{ key: 'tauxCsg', from: '2028-01-01' }] },
      givenUp: [{ key: 'pmss', row: { value: '4100', legalReference: PASS_2027.legalReference } }],
    })
  })

  test('of eight people who put the same draft on a release, one does', async () => {
    const draft = await setRow(analyst, await openDraft(analyst), 'tauxCsg', {
      ...CSG,
      from: '2029-01-01',
      value: '0.066',
    })
    const next = { ...PASS_2027, from: '2029-01-01', value: '49440', quote: 'le plafond annuel est fixé à 49 440 €' }
    const waiting = await submitted(other, next)
    await publish(approver, await approve(approver, waiting))
    const tried = await Promise.all(Array.from({ length: 8 }, () => rebase(analyst, draft, 5)))
    expect(tried.filter(({ code }) => code === undefined)).toHaveLength(1)
    expect(tried.filter(({ code }) => code === 'CONFLICT')).toHaveLength(7)
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})

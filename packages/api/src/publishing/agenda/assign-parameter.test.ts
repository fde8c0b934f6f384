import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import { openDraft, PASS_2027, setRow } from '../../testing/drafting.ts'
import type { Someone } from '../../testing/someone.ts'

const ITEM =
  'today assignable { name } items { key label(langue: EN) state dueBy nature results benefits { key results(langue: EN) } owner { name } ownerVersion drafts { title } }'
const ASSIGN = `mutation ($person: ID, $version: Int!, $key: ID = "pmss") { assignParameter(key: $key, person: $person, version: $version) {
  __typename ... on Agenda { ${ITEM} } ... on Refusal { code } } }`

onEachDatabase('the agenda', (place) => {
  let [abri, administrator, analyst]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
  })
  afterAll(() => abri.close())

  const pmssIn = (agenda: any) => agenda.items.find(({ key }: { key: string }) => key === 'pmss')
  const pmss = async () => pmssIn((await analyst.ask(`{ agenda { ${ITEM} } }`)).agenda)
  const assign = async (by: Someone, person: string | null, version: number, key = 'pmss') =>
    (await by.ask(ASSIGN, { person, version, key })).assignParameter

  test('says which text is waited for, what rests on the value, and which draft has it in hand', async () => {
    const item = await pmss()
    expect(item).toMatchObject({ nature: 'ARRETE', owner: null, ownerVersion: 0, drafts: [] })
    const counted = item.benefits.reduce((sum: number, { results }: any) => sum + results.length, 0)
    expect(item.results).toBe(counted)
    expect(item.benefits).toContainEqual({
      key: 'arretMaladie',
      results: expect.arrayContaining(['Daily allowance', 'Income threshold']),
    })
    await setRow(analyst, await openDraft(analyst, 'Barème 2027'), 'pass', PASS_2027)
    expect((await pmss()).drafts).toEqual([{ title: 'Barème 2027' }])
  })

  test('a parameter is given to somebody who writes drafts; of two at once, one is told', async () => {
    expect(pmssIn(await assign(administrator, analyst.id, 0))).toMatchObject({
      ...{ owner: { name: 'Nour Analyste' }, ownerVersion: 1 },
    })
    expect(await assign(analyst, null, 0)).toMatchObject({ code: 'OWNER_CHANGED' })
    expect(pmssIn(await assign(analyst, null, 1))).toMatchObject({ owner: null, ownerVersion: 2 })
    expect(await assign(analyst, administrator.id, 2)).toMatchObject({ code: 'OWNER_CANNOT_WRITE' })
    expect(await assign(analyst, '\0', 2)).toMatchObject({ code: 'OWNER_CANNOT_WRITE' })
    expect(await assign(analyst, analyst.id, 0, 'toString')).toMatchObject({ code: 'UNKNOWN_PARAMETER' })
    const { log } = await analyst.ask('{ log(first: 1) { action subject details } }')
    expect(log).toMatchObject([{ action: 'PARAMETER_ASSIGNED', subject: 'parameter pmss' }])
  })

  test('no fault was logged', () => {
    expect(abri.faults).toEqual([])
  })
})

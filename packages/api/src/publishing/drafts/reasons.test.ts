import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve, giveReason, openDraft, PASS_2027, setRow, submit, submitAsItIs } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'

onEachDatabase('reasons', (place) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  test('what a check warns of is submitted with a reason of its author, which the approver reads; a changed value asks again', async () => {
    const row = { ...PASS_2027, from: '2027-01-01', value: '49200', quote: null }
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', row)
    const awaited = (of: any) => of.checks.filter(({ awaitsReason }: any) => awaitsReason)
    expect(await submitAsItIs(analyst, draft)).toMatchObject({
      code: 'REASON_REQUIRED',
      checks: [
        { code: 'QUOTE_MISSING', level: 'WARNING' },
        { code: 'DAY_VALUE_MISSING', level: 'WARNING' },
      ],
      draft: { status: 'OPEN' },
    })
    const [first, second] = awaited(draft)
    for (const reason of ['', '  ', 'x'.repeat(2_001)])
      expect((await giveReason(analyst, draft, first.id, reason)).code).toBe('TEXT_TOO_LONG')
    expect((await giveReason(analyst, draft, 'x')).code).toBe('NO_SUCH_WARNING')
    const one = await giveReason(analyst, draft, first.id, ' Lu au Journal officiel. ')
    expect(one.checks).toContainEqual(
      expect.objectContaining({
        id: first.id,
        reason: { text: 'Lu au Journal officiel.', author: { name: 'Nour Analyste' } },
      }),
    )
    expect(awaited(one).map(({ id }: any) => id)).toEqual([second.id])
    const other = await setRow(analyst, one, 'pass', { ...row, value: '49212' })
    expect(awaited(other)).toHaveLength(2)
    const sent = await submit(analyst, other)
    const { body } = await abri.store
      .conn()
      .selectFrom('submissions')
      .select('body')
      .where('snapshot', '=', sent.snapshot)
      .executeTakeFirstOrThrow()
    expect(JSON.parse(body).reasons).toMatchObject([
      { code: 'QUOTE_MISSING', key: 'pmss', reason: 'Lu au Journal officiel.', author: analyst.id },
      { code: 'DAY_VALUE_MISSING', key: 'pmss' },
    ])
    expect((await approve(approver, sent, null)).status).toBe('APPROVED')
  })
})

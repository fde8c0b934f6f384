import { afterAll, beforeAll, expect, test } from 'vitest'
import { LiveReleases } from '../releases/live-releases.ts'
import { openStore } from '../store/open-store.ts'
import { approved, PASS_2027, publish, setRow, openDraft } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

onEachDatabase('at the same time', (place, kind) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  test('of eight drafts published at once on one base, exactly one wins', async () => {
    const drafts = []
    for (let i = 0; i < 8; i++)
      drafts.push(await approved(analyst, approver, { ...PASS_2027, value: String(48_840 + 12 * i), quote: null }))
    const results = await Promise.all(drafts.map((draft) => publish(approver, draft)))
    expect(results.filter(({ number }) => number === 2)).toHaveLength(1)
    expect(results.filter(({ code }) => code === 'BASE_MOVED')).toHaveLength(7)
    expect(abri.releases.list()).toHaveLength(2)
    const { log, logVerification } = await analyst.ask('{ log(first: 200) { action } logVerification { valid } }')
    expect(log.filter(({ action }: { action: string }) => action === 'RELEASE_PUBLISHED')).toHaveLength(1)
    expect(logVerification).toEqual({ valid: true })
  })

  test('of eight edits on one version, exactly one wins', async () => {
    const draft = await openDraft(analyst)
    const edits = Array.from({ length: 8 }, (_, i) =>
      setRow(analyst, draft, 'pass', { ...PASS_2027, from: '2028-01-01', value: String(48_840 + 12 * i), quote: null }),
    )
    const results = await Promise.all(edits)
    expect(results.filter(({ version }) => version === 2)).toHaveLength(1)
    expect(results.filter(({ code }) => code === 'CONFLICT')).toHaveLength(7)
  })

  // the embedded database has one process
  const shared = kind === 'postgresql' ? test : () => undefined
  shared('another process learns of a publication by itself', async () => {
    const elsewhere = await LiveReleases.load(await openStore(place()))
    try {
      await elsewhere.follow((error) => expect(error).toBeUndefined())
      const before = elsewhere.current().number
      const { number } = await publish(
        approver,
        await approved(analyst, approver, { ...PASS_2027, from: '2028-01-01', value: '49200', quote: null }),
      )
      expect(number).toBe(before + 1)
      await expect.poll(() => elsewhere.current().number, { timeout: 5_000 }).toBe(number)
    } finally {
      elsewhere.stop()
      await elsewhere.store.close()
    }
  })
})

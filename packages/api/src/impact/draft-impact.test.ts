import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openDraft, PASS_2027, setRow } from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { pglitePlace } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

const IMPACT = `query ($id: ID!) { draft(id: $id) { version impact { progress failed report {
  sampleSize standsFor spellsPerThousand daysPerSpell birthsAYear firstDay eve movedOnEve unchanged { key } incomparable { key }
  effects { figure { key unit due name english: name(langue: EN) } firstDay day total { key people winners losers costAYear } later { day total { newlyNothing } }
  activities { key winners } deciles { key turnover } cases { name english: name(langue: EN) before after firstDay } edges { turnover before after } } } } } }`

let [abri, analyst, made]: [Installation, Someone, Awaited<ReturnType<typeof pglitePlace>>] = [] as never
beforeAll(async () => {
  made = await pglitePlace()
  abri = await Installation.open(made.place)
  analyst = await abri.person(await abri.administrator(), 'ANALYST', 'Nour Analyste')
})
afterAll(async () => {
  await abri.close()
  await made.remove()
})

const impactOfDraft = async (id: string) => (await analyst.ask(IMPACT, { id })).draft.impact

test('a draft that changes nothing has no effect to compute', async () => {
  const { id } = await openDraft(analyst)
  expect(await impactOfDraft(id)).toBeNull()
})

test('the effect of a PASS is there after a while, with progress until then', async () => {
  const { id } = await setRow(analyst, await openDraft(analyst), 'pass', PASS_2027)
  expect(await impactOfDraft(id)).toMatchObject({ failed: false, report: null })
  const report = await vi.waitUntil(async () => (await impactOfDraft(id)).report, { timeout: 30_000 })
  expect(report).toMatchObject({
    ...{ sampleSize: 20_000, standsFor: 1_967_000, spellsPerThousand: 64, daysPerSpell: 62 },
    ...{ firstDay: '2027-01-01', birthsAYear: 12_500, eve: '2026-12-31', movedOnEve: 0 },
  })
  const [sickPay] = report.effects
  expect(sickPay).toMatchObject({
    ...{ firstDay: '2027-01-01', day: '2027-01-01' },
    figure: { key: 'indemniteMaladie', unit: 'DAY', due: false, english: 'Daily sick pay' },
    total: { key: 'TOTAL', people: 1_967_000, winners: 11_212, losers: 0, costAYear: 45_593 },
  })
  expect(sickPay.later).toEqual([{ day: '2028-01-01', total: { newlyNothing: 2_459 } }])
  expect(sickPay.activities.map(({ key }: { key: string }) => key)).toEqual([
    ...['VENTE SSI', 'PRESTATION_BIC SSI', 'LIBERALE SSI', 'LIBERALE CIPAV'],
  ])
  expect(sickPay.deciles).toHaveLength(10)
  expect(sickPay.cases).toContainEqual({
    ...{ name: 'Nora, consultante, 77 000 € par an', english: 'Nora, consultant, €77,000 a year' },
    ...{ before: '65.84', after: '66.90', firstDay: '2027-01-01' },
  })
  expect(await impactOfDraft(id)).toMatchObject({ progress: 100, failed: false })
})

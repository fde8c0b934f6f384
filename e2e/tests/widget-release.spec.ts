import type { Page, Route } from '@playwright/test'
import { embed, strictPolicy } from '../harness/partner.ts'
import { expect, test } from '../harness/test.ts'

const EXAMPLE = `nature="LIBERALE" debut="2019-01-01" arret-debut="2027-06-01" arret-fin="2027-06-30" chiffres-affaires="2024:200000,2025:200000,2026:200000"`
const widget = (page: Page) => page.locator('abri-simulateur')
const RELEASE = '**/widget/release.json'

type Json = {
  number: number
  contenu: string
  publishedOn: string
  content: { rulesVersion: string; tables: { key: string; rows: { from: string; value: string }[] }[] }
}

/** The release of the server with some of it changed on its way, as a new publication would change it. */
const changed = (change: (release: Json) => void) => async (route: Route) => {
  const answer = await route.fetch()
  const release = (await answer.json()) as Json
  change(release)
  await route.fulfill({ response: answer, json: release, headers: { ...answer.headers(), etag: '"another"' } })
}

/** A monthly ceiling of 4 070 € from 2027 on: invented, like everything that follows from it. */
const withCeilingOf2027 = changed((release) => {
  const pmss = release.content.tables.find(({ key }) => key === 'pmss')!
  pmss.rows.push({ ...pmss.rows.at(-1)!, from: '2027-01-01', value: '4070' })
  Object.assign(release, { number: 2, contenu: 'b'.repeat(64), publishedOn: '2027-01-02' })
})

test('a page left open takes a new release within a minute and keeps what was typed', async ({
  page,
  abri,
  partner,
}) => {
  await page.clock.install()
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  await expect(widget(page).locator('[data-etat=PROJETE]')).toContainText('PMSS')
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
  await page.getByLabel('En 2026').fill('199 999,5')
  await page.route(RELEASE, withCeilingOf2027)
  await page.clock.fastForward(60_000)
  await expect(widget(page).locator('.release')).toContainText('Barème n° 2')
  await expect(widget(page).locator('[data-etat]')).toHaveCount(0)
  await expect(widget(page).locator('.figures')).toContainText(/66,90\s€/)
  await expect(page.getByLabel('En 2026')).toHaveValue('199 999,5')
  await page.unroute(RELEASE)
  const older = page.waitForResponse(RELEASE)
  await page.clock.fastForward(31_000)
  await (await older).finished()
  await page.getByLabel('En 2026').fill('199 999')
  await expect(widget(page).locator('.what-if-says')).toContainText(/66,90\s€/)
  await expect(widget(page).locator('.release')).toContainText('Barème n° 2')
})

test('a release recalled while the page is open is computed with under a warning, in both languages', async ({
  page,
  abri,
  partner,
}) => {
  await page.clock.install()
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
  await expect(widget(page).locator('[data-recalled]')).toHaveCount(0)
  const problems = page.evaluate(
    () => new Promise((tell) => addEventListener('problem', (event) => tell((event as CustomEvent).detail))),
  )
  const recalled = { reason: 'Le PASS <b>est</b> faux', at: '2026-11-22T10:00:00.000Z', by: 'A, B', replacement: null }
  await page.route(
    RELEASE,
    changed((release) => Object.assign(release, { recalled })),
  )
  await page.clock.fastForward(60_000)
  await expect(widget(page).locator('[data-recalled]')).toHaveText(
    /Le barème n° 1 a été rappelé\s: ces montants peuvent être faux\. Raison donnée\s: «\sLe PASS <b>est<\/b> faux\s»\./,
  )
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
  expect(await problems).toEqual({ code: 'RECALLED' })
  await widget(page).evaluate((element) => element.setAttribute('langue', 'en'))
  await expect(widget(page).locator('[data-recalled]')).toContainText('Release 1 was recalled')
})

test('where a release wants newer rules the API answers, and the reader is told what leaves the page', async ({
  page,
  abri,
  partner,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(
    RELEASE,
    changed(({ content }) => (content.rulesVersion = '99.0.0')),
  )
  const asked = page.waitForRequest(`${abri.origin}/graphql`)
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  expect((await asked).postDataJSON().variables.input.arret).toMatchObject({ debut: '2027-06-01', fin: '2027-06-30' })
  const notice = widget(page).locator('[data-trouble=NEWER_RULES]')
  await expect(notice).toContainText('vos réponses lui sont envoyées')
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
  await expect(widget(page).locator('[data-etat=PROJETE]')).toContainText('PMSS')
  await expect(widget(page).locator('.release')).toContainText('Barème n° 1')
  await expect(widget(page).locator('.colophon')).not.toContainText('ne quitte cette page')
  await expect(widget(page).locator('.steps')).toContainText('÷ 730')
  for (const year of ['2024', '2025', '2026']) await page.getByLabel(`En ${year}`).fill('1 000')
  await expect(widget(page).locator('.verdict')).toHaveText('Cet arrêt ne serait pas indemnisé')
  await expect(widget(page).locator('.reasons')).toContainText(/660,00\s€/)
  await page.route('**/graphql', (route) => route.abort('connectionrefused'))
  await page.getByLabel('En 2026').fill('200 000')
  await expect(notice).toContainText('Calcul fait dans votre page avec le barème n° 1')
  await expect(widget(page).locator('.figures')).toBeVisible()
  expect(errors).toEqual([])
})

test('asked again, an unchanged release costs no body', async ({ page, abri, partner }) => {
  const statuses: number[] = []
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const wanted = new Set<string>()
  session.on(
    'Network.requestWillBeSent',
    ({ requestId, request }) => request.url.endsWith('/release.json') && wanted.add(requestId),
  )
  session.on(
    'Network.responseReceivedExtraInfo',
    ({ requestId, statusCode }) => wanted.has(requestId) && statuses.push(statusCode),
  )
  await page.clock.install()
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  await expect(widget(page).locator('.release')).toContainText('Barème n° 1')
  await page.clock.fastForward(31_000)
  await expect.poll(() => statuses.at(-1)).toBe(304)
})

test('with Abri out of reach from the start, it computes in the page and says so', async ({ page, abri, partner }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(RELEASE, (route) => route.abort('connectionrefused'))
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
  await expect(widget(page).locator('[data-trouble=UNREACHABLE]')).toContainText('barème n° 1 du 21 novembre 2026')
  expect(errors).toEqual([])
})

test('with an API that never answers, it waits a second and a half and no more', async ({ page, abri, partner }) => {
  await page.clock.install()
  await page.route(RELEASE, () => {})
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  await expect(widget(page).getByText('Lecture du barème')).toBeVisible()
  await page.clock.runFor(1_500)
  await expect(widget(page).locator('[data-trouble=UNREACHABLE]')).toBeVisible()
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
})

test('with the server stopped under an open page, it goes on, says so, and comes back', async ({
  page,
  ownAbri,
  partner,
}) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.clock.install()
  await page.goto(partner.publish({ policy: strictPolicy(ownAbri.origin), body: embed(ownAbri.origin, EXAMPLE) }))
  await expect(widget(page).locator('.release')).toContainText('Barème n° 1')
  await expect(widget(page).locator('[data-trouble]')).toHaveCount(0)
  await ownAbri.stop()
  await page.clock.fastForward(31_000)
  await expect(widget(page).locator('[data-trouble=UNREACHABLE]')).toContainText('Calcul fait dans votre page')
  await page.getByLabel('En 2026').fill('100')
  await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
  await ownAbri.start()
  await page.clock.fastForward(60_000)
  await expect(widget(page).locator('[data-trouble]')).toHaveCount(0)
  expect(errors).toEqual([])
})

const hostile: Readonly<Record<string, readonly [trouble: string, answer: (route: Route) => Promise<void>]>> = {
  'an error': ['UNREACHABLE', (route) => route.fulfill({ status: 500, body: 'no' })],
  'nothing there': ['UNREACHABLE', (route) => route.fulfill({ status: 404, body: '' })],
  'a page of HTML': ['REFUSED', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Maintenance</h1>' })],
  'an empty body': ['REFUSED', (route) => route.fulfill({ body: '' })],
  'ten megabytes': ['REFUSED', (route) => route.fulfill({ json: 'x'.repeat(10_000_000) })],
  'another shape': ['REFUSED', (route) => route.fulfill({ json: { number: 2 } })],
  'a value that is none': [
    'REFUSED',
    changed(({ content }) => (content.tables.find(({ key }) => key === 'pmss')!.rows.at(-1)!.value = '1e309')),
  ],
  'newer rules': ['NEWER_RULES', changed(({ content }) => (content.rulesVersion = '99.0.0'))],
}
for (const [name, [trouble, answer]] of Object.entries(hostile))
  test(`an open page that is answered ${name} keeps its last good release`, async ({ page, abri, partner }) => {
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.clock.install()
    await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, EXAMPLE) }))
    await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
    const headers = { 'access-control-allow-origin': '*' }
    let asked = 0
    await page.route(RELEASE, (route) => {
      asked++
      const fulfill = route.fulfill.bind(route)
      route.fulfill = (options) => fulfill({ ...options, headers: { ...headers, ...options?.headers } })
      return answer(route)
    })
    await page.clock.fastForward(31_000)
    await expect(widget(page).locator(`[data-trouble=${trouble}]`)).toBeVisible()
    await expect(widget(page).locator('.figures')).toContainText(/65,84\s€/)
    for (let retry = 0; retry < 3; retry++) await page.clock.runFor(3_000)
    expect(asked).toBeLessThanOrEqual(3)
    expect(errors).toEqual([])
  })

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { embed } from '../harness/partner.ts'
import { expect, test } from '../harness/test.ts'

const EXAMPLE = `nature="LIBERALE" caisse="SSI" debut="2019-01-01" arret-debut="2025-06-01" arret-fin="2025-06-30"
  chiffres-affaires="2022:32000,2023:35000,2024:42000"`
const NET = /827,52\s€/

/** The least a partner must allow: scripts and answers of Abri, no style, no image, and no text that becomes code. */
const least = (abri: string) =>
  `default-src 'none'; script-src ${abri}; connect-src ${abri}; require-trusted-types-for 'script'; trusted-types 'none'`
const open = `default-src * 'unsafe-inline'`

/** Every error of a page, those of its policy included. */
function errorsOf(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return errors
}

test('the demonstration page answers its example to the cent', async ({ page, abri }) => {
  const errors = errorsOf(page)
  await page.goto(`${abri.origin}/demo/`)
  const widget = page.locator('abri-simulateur')
  await expect(widget.locator('.total-amount')).toHaveText(NET)
  await expect(widget.locator('.figures')).toContainText(/32,85\s€ par jour/)
  await expect(widget.locator('.figures')).toContainText('27 jours indemnisés')
  await expect(widget.locator('.band')).toContainText('3 jours')
  await expect(widget.locator('.release')).toContainText('Barème n° 1')
  expect(errors).toEqual([])
})

test('under the least policy, with trusted types, it works and breaks no rule', async ({ page, abri, partner }) => {
  const errors = errorsOf(page)
  await page.goto(partner.publish({ policy: least(abri.origin), body: embed(abri.origin, EXAMPLE) }))
  await expect(page.locator('abri-simulateur .total-amount')).toHaveText(NET)
  await page.getByLabel('En 2024').fill('0')
  await expect(page.locator('abri-simulateur .total-amount')).not.toHaveText(NET)
  expect(errors).toEqual([])
})

test('a page whose policy keeps it from the API gets the law of the bundle, and is told so', async ({
  page,
  abri,
  partner,
}) => {
  const policy = `default-src 'none'; script-src ${abri.origin}`
  await page.goto(partner.publish({ policy, body: embed(abri.origin, EXAMPLE) }))
  await expect(page.locator('abri-simulateur .total-amount')).toHaveText(NET)
  await expect(page.locator('abri-simulateur [data-trouble]')).toContainText('Abri est injoignable')
})

test('the styles of the page stay outside, and ours inside', async ({ page, abri, partner }) => {
  const head = `<style>
    * { display: none !important; font-size: 50px !important; color: red !important; letter-spacing: 9px !important }
    html, body, abri-simulateur { display: block !important } button, input, p { transform: rotate(9deg) !important }</style>`
  await page.goto(partner.publish({ policy: open, body: embed(abri.origin, EXAMPLE) }))
  await expect(page.locator('abri-simulateur .total-amount')).toHaveText(NET)
  const calm = await looks(page)
  await page.goto(partner.publish({ policy: open, head, body: embed(abri.origin, EXAMPLE) }))
  await expect(page.locator('abri-simulateur .total-amount')).toBeVisible()
  expect(await looks(page)).toEqual(calm)
  expect(
    await page.evaluate(() => document.adoptedStyleSheets.length + document.querySelectorAll('style, link').length),
  ).toBe(1)
})

/** What the page could have changed: type, colour and size of a paragraph and of a field. */
const looks = (page: Page) =>
  page.locator('abri-simulateur').evaluate((element) =>
    ['.head p', '.total-amount', '#debut'].map((selector) => {
      const { fontSize, fontFamily, color, letterSpacing, display, transform } = getComputedStyle(
        element.shadowRoot!.querySelector(selector)!,
      )
      return { fontSize, fontFamily, color, letterSpacing, display, transform }
    }),
  )

test('loaded twice and used three times, it is defined once and each works for itself', async ({
  page,
  abri,
  partner,
}) => {
  const errors = errorsOf(page)
  const again = `<script async type="module" src="${abri.origin}/widget/abri.js?again"></script>`
  const asked: string[] = []
  page.on('request', (request) => request.url().endsWith('/release.json') && asked.push(request.url()))
  await page.goto(partner.publish({ policy: open, body: embed(abri.origin, EXAMPLE).repeat(3) + again }))
  const widgets = page.locator('abri-simulateur')
  for (const widget of await widgets.all()) await expect(widget.locator('.total-amount')).toHaveText(NET)
  await widgets.nth(1).getByLabel('En 2024').fill('0')
  await expect(widgets.nth(1).locator('.total-amount')).not.toHaveText(NET)
  await expect(widgets.nth(2).locator('.total-amount')).toHaveText(NET)
  expect(asked.length).toBeLessThanOrEqual(2)
  expect(errors).toEqual([])
})

test('hostile attributes are text that means nothing', async ({ page, abri, partner }) => {
  const errors = errorsOf(page)
  await page.goto(partner.publish({ policy: open, body: embed(abri.origin) }))
  await expect(page.locator('abri-simulateur .release')).toBeVisible()
  const texts = [
    '"><img src=x onerror="window.hurt=1">',
    'javascript:window.hurt=1',
    'x'.repeat(1_000_000),
    'a\u0000b',
    '2022:1e309,2023:-1,x:y',
    'red;background:url(//x)',
  ]
  await page.evaluate((hostile) => {
    for (const text of hostile) {
      const element = document.createElement('abri-simulateur')
      for (const name of [
        'nature',
        'caisse',
        'debut',
        'chiffres-affaires',
        'arret-debut',
        'arret-fin',
        'langue',
        'accent',
      ])
        element.setAttribute(name, text)
      document.body.append(element)
    }
  }, texts)
  const widgets = page.locator('abri-simulateur')
  await expect(widgets).toHaveCount(1 + texts.length)
  for (const widget of await widgets.all())
    await expect(widget.getByText('Il manque quelques informations')).toBeVisible()
  expect(await page.evaluate(() => Reflect.has(window, 'hurt'))).toBe(false)
  expect(
    await widgets.evaluateAll(
      (all) => all.flatMap(({ shadowRoot }) => [...shadowRoot!.querySelectorAll('img, a, script, iframe')]).length,
    ),
  ).toBe(0)
  expect(errors).toEqual([])
})

test('taken out of the page and put back, it keeps what was typed and leaves nothing running', async ({
  page,
  abri,
  partner,
}) => {
  const errors = errorsOf(page)
  await page.clock.install()
  await page.goto(partner.publish({ policy: open, body: embed(abri.origin, EXAMPLE) }))
  await page.getByLabel('En 2022').fill('12 345')
  await page.evaluate(() => {
    const element = document.querySelector('abri-simulateur')!
    for (let i = 0; i < 200; i++) {
      element.remove()
      document.body.append(element)
    }
  })
  await expect(page.getByLabel('En 2022')).toHaveValue('12 345')
  await expect(page.locator('abri-simulateur .abri > *')).toHaveCount(3)
  await page.evaluate(() => document.querySelector('abri-simulateur')!.remove())
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.clock.runFor('05:00')
  expect(asked).toEqual([])
  expect(errors).toEqual([])
})

test('it keeps nothing on the machine and asks nobody but Abri', async ({ page, abri, partner, context }) => {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).origin))
  await page.goto(partner.publish({ policy: open, body: embed(abri.origin, EXAMPLE) }))
  await page.getByLabel('En 2022').fill('30000')
  await expect(page.locator('abri-simulateur .total-amount')).not.toHaveText(NET)
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: 'caches' in window ? (await caches.keys()).length : 0,
    cookie: document.cookie,
  }))
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0, cookie: '' })
  expect(await context.cookies()).toEqual([])
  expect([...asked].toSorted()).toEqual([abri.origin, partner.origin].toSorted())
})

test('it tells its page: ready and interaction once, each new result', async ({ page, abri, partner }) => {
  await page.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { told })
    for (const name of ['ready', 'interaction', 'result', 'problem'])
      document.addEventListener(name, (event) => told.push([name, (event as CustomEvent).detail]))
  })
  await page.goto(partner.publish({ policy: open, body: embed(abri.origin, EXAMPLE) }))
  await expect(page.locator('abri-simulateur .total-amount')).toHaveText(NET)
  await page.getByLabel('En 2024').fill('42 000,00')
  await page.getByLabel('En 2024').fill('43 000')
  const told = () => page.evaluate(() => (window as unknown as { told: [string, Record<string, unknown>][] }).told)
  await expect
    .poll(async () => (await told()).map(([name]) => name))
    .toEqual(['ready', 'result', 'interaction', 'result'])
  expect((await told())[1]![1]).toMatchObject({
    totalNet: '827.52',
    indemniteJournaliere: '32.85',
    release: { number: 1 },
  })
})

for (const [name, attributes] of [
  ['paid', EXAMPLE],
  ['refused', EXAMPLE.replace('2022:32000,2023:35000,2024:42000', '2022:1000,2023:1000,2024:1000')],
  [
    'projected',
    EXAMPLE.replaceAll('2025-06', '2027-06').replace(
      '2022:32000,2023:35000,2024:42000',
      '2024:32000,2025:35000,2026:42000',
    ),
  ],
  ['in English, nothing filled in', 'langue="en"'],
  ['with an accent nobody could read', `${EXAMPLE} accent="#ffee88"`],
] as const)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing: ${name}, ${scheme}`, async ({ page, abri, partner }) => {
      await page.emulateMedia({ colorScheme: scheme })
      const head = '<style>:root { color-scheme: light dark }</style>'
      await page.goto(
        partner.publish({
          policy: open,
          head,
          body: `<main><h1>Un partenaire</h1>${embed(abri.origin, attributes)}</main>`,
        }),
      )
      await expect(page.locator('abri-simulateur .release')).toBeVisible()
      await page
        .locator('abri-simulateur details')
        .evaluateAll((folds) => folds.forEach((fold) => ((fold as HTMLDetailsElement).open = true)))
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })

test('at 400 % it is read without scrolling sideways', async ({ page, abri, partner }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(
    partner.publish({
      policy: open,
      head: '<meta name="viewport" content="width=device-width">',
      body: embed(abri.origin, EXAMPLE),
    }),
  )
  await expect(page.locator('abri-simulateur .total-amount')).toHaveText(NET)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('on a phone axe finds nothing, and the floating total covers no field that has the focus', async ({
  page,
  abri,
}) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto(`${abri.origin}/demo/`)
  await expect(page.locator('abri-simulateur .sticky')).toBeVisible()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
  await page.locator('abri-simulateur input').first().focus()
  for (let tab = 0; tab < 25; tab++) expect(await isCovered(page)).toBe(false)
})

/** Whether the next control with the focus lies wholly under the floating total. */
async function isCovered(page: Page): Promise<boolean> {
  await page.keyboard.press('Tab')
  return page.locator('abri-simulateur').evaluate(({ shadowRoot }) => {
    const focused = shadowRoot!.activeElement
    const floating = shadowRoot!.querySelector('.sticky')!
    if (!focused || focused === floating) return false
    const [inner, outer] = [focused.getBoundingClientRect(), floating.getBoundingClientRect()]
    return inner.top >= outer.top && inner.bottom <= outer.bottom
  })
}

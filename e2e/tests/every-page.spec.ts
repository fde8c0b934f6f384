import type { Browser, Page } from '@playwright/test'
import { open, cut, overflow, routes, stops, type Stop } from '../harness/every-page.ts'
import { findingsOn } from '../harness/findings.ts'
import { furnish, WRITTEN, type Furnished } from '../harness/furnished.ts'
import { inOtherLanguage } from '../harness/other-language.ts'
import { tabWalk } from '../harness/tab-walk.ts'
import { expect, test } from '../harness/test.ts'

/** 320 points are a screen of 1 280 at 400 %. */
const WIDTHS = [1280, 1024, 320]
/** Two thousand cells: axe needs ten seconds for them, in any language. */
const GRIDS = ['/', '/brouillons/$id']

for (const langue of ['FR', 'EN'] as const)
  test(`every page at every width, ${langue}: nothing for axe, nothing beside the page, nothing out of reach of the keyboard`, async ({
    ownAbri,
    person,
    browser,
  }) => {
    test.setTimeout(900_000)
    const furnished = await furnish(ownAbri, person)
    const all = stops(furnished)
    expect(Object.keys(all).toSorted()).toEqual(routes().toSorted())
    const pages = await seats(browser, furnished)
    for (const [route, { who, address }] of Object.entries(all)) {
      const page = pages[who]
      await page.setViewportSize({ width: 1280, height: 800 })
      await open(page, `${ownAbri.origin}/admin${address}`, langue)
      const found = await walk(page, langue, langue === 'FR' || !GRIDS.includes(route))
      expect.soft(found, route).toEqual([])
    }
    await pages.nobody.context().close()
  })

async function seats(browser: Browser, people: Furnished): Promise<Record<Stop['who'], Page>> {
  const nobody = await (await browser.newContext()).newPage()
  const { analyst, approver, administrator } = people
  return { nobody, analyst: analyst.page, approver: approver.page, administrator: administrator.page }
}

/** Everything that is wrong with the page that is open. */
async function walk(page: Page, langue: 'FR' | 'EN', withAxe: boolean): Promise<readonly string[]> {
  const found: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 })
    const beyond = await overflow(page)
    if (beyond > 0) found.push(`${width}: ${beyond} px beside the page`)
    found.push(...(await cut(page)).map((text) => `${width}: cut: ${text}`))
  }
  found.push(...(await inOtherLanguage(page, langue, WRITTEN)).map((text) => `other language: ${text}`))
  // at the narrowest in one language, at the widest in the other
  if (langue === 'FR') await page.setViewportSize({ width: 1280, height: 800 })
  if (withAxe) found.push(...(await findingsOn(page)))
  if (langue === 'FR') found.push(...(await tabWalk(page)))
  return found
}

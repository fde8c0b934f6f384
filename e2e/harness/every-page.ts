import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import type { Furnished } from './furnished.ts'

/** A page of the admin: where it is, and who sees it. */
export interface Stop {
  readonly address: string
  readonly who: 'analyst' | 'approver' | 'administrator' | 'nobody'
}

/** Every address that the router knows, as it writes them. */
export function routes(): readonly string[] {
  const router = readFileSync(new URL('../../apps/admin/src/router.tsx', import.meta.url), 'utf8')
  return [...router.matchAll(/\spath: '([^']+)'/g)].map(([, path = '']) => path)
}

/** One stop for each route: a page that is added without one is missed by its test. */
export const stops = ({ draft, submitted, invitation }: Furnished): Readonly<Record<string, Stop>> => ({
  '/connexion': { address: '/connexion', who: 'nobody' },
  '/invitation/$token': { address: new URL(invitation).pathname.replace('/admin', ''), who: 'nobody' },
  '/': { address: '/', who: 'analyst' },
  '/agenda': { address: '/agenda', who: 'analyst' },
  '/brouillons': { address: '/brouillons', who: 'analyst' },
  '/brouillons/$id': { address: `/brouillons/${draft}`, who: 'analyst' },
  '/relecture/$id': { address: `/relecture/${submitted}`, who: 'approver' },
  '/publication/$number': { address: '/publication/2', who: 'approver' },
  '/versions': { address: '/versions', who: 'approver' },
  '/comparer': { address: '/comparer?de=1&a=2', who: 'analyst' },
  '/journal': { address: '/journal', who: 'administrator' },
  '/personnes': { address: '/personnes', who: 'administrator' },
  '/absences': { address: '/absences', who: 'approver' },
  '/compte': { address: '/compte', who: 'analyst' },
  '/webhooks': { address: '/webhooks', who: 'administrator' },
  '/programmes': { address: '/programmes', who: 'analyst' },
})

/** Opens an address in a language, and waits until nothing on it is being fetched or computed. */
export async function open(page: Page, address: string, langue: 'FR' | 'EN'): Promise<void> {
  await page.addInitScript((chosen) => localStorage.setItem('abri.langue', chosen), langue)
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // who is signed in decides what the navigation holds
  if ((await page.locator('.person').count()) > 0)
    await expect(page.locator('.person a')).not.toHaveText(/^(Mon compte|My account)$/)
  await expect(page.locator('.mantine-Skeleton-root')).toHaveCount(0)
  // the effect of a draft is asked for once it is scrolled to, and would come between two steps of a walk
  for (const effect of await page.getByRole('region', { name: /^Effe(ts|ct)$/ }).all()) {
    await effect.scrollIntoViewIfNeeded()
    await expect(effect.getByRole('progressbar')).toHaveCount(0)
  }
}

/** By how many pixels a page moves sideways: only what stands in a frame of its own may. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** What stands beyond the edges of what holds it, or is cut there: a button, a field, a line of text. */
export const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a, main input, main select, main h1, main h2')]
      .filter((element) => element.closest('[role=grid], .scroll, .skip, [class*=grid]') === null)
      .filter((element) => {
        const box = element.getBoundingClientRect()
        const card = element.closest('.card, main')!.getBoundingClientRect()
        const isShown = box.width > 1 && box.height > 1
        const inner = element.querySelector<HTMLElement>('.mantine-Button-label')
        const isClipped = inner !== null && inner.scrollWidth > inner.clientWidth + 1
        return isShown && (isClipped || box.right > card.right + 1 || box.left < card.left - 1)
      })
      .map((element) => `${element.tagName} ${element.innerText || element.getAttribute('aria-label') || element.id}`),
  )

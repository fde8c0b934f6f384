import type { Browser, Page } from '@playwright/test'
import type { Abri } from './abri.ts'
import type { Account } from './people.ts'

/** Somebody at a browser of their own: no cookie is shared with anyone else. */
export interface Person {
  readonly account: Account
  readonly page: Page
}

/** Opens a browser for that account and signs in through the screen. */
export async function sitDown(browser: Browser, abri: Abri, account: Account): Promise<Person> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(`${abri.origin}/admin/`)
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel(/^Mot de passe/).fill(account.password)
  await page.getByRole('button', { name: 'Se connecter' }).click()
  await page.getByRole('navigation').waitFor()
  return { account, page }
}

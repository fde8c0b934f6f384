import type { Browser, Page } from '@playwright/test'
import type { Abri } from './abri.ts'
import type { Authenticator } from './authenticator.ts'
import type { Account, Member } from './people.ts'

/** Somebody at a browser of their own: no cookie is shared with anyone else. */
export interface Person {
  readonly account: Account
  readonly authenticator: Authenticator | null
  readonly page: Page
}

/** Opens a browser for somebody, with the session that they opened their account in. */
export async function sitDown(
  browser: Browser,
  abri: Abri,
  { account, authenticator, cookie }: Member,
): Promise<Person> {
  const context = await browser.newContext()
  const [name = '', value = ''] = cookie.split('=')
  await context.addCookies([{ name, value, url: abri.origin, httpOnly: true, sameSite: 'Strict' }])
  const page = await context.newPage()
  await page.goto(`${abri.origin}/admin/`)
  await page.getByRole('navigation').waitFor()
  return { account, authenticator, page }
}

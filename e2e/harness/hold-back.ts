import type { Page } from '@playwright/test'

/** Keeps an operation of the admin from reaching the server until the answer is called: what a page shows meanwhile can be seen on any machine. */
export async function holdBack(page: Page, operation: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route('**/admin/graphql', async (route) => {
    if (route.request().postData()?.includes(`"operationName":"${operation}"`)) await promise
    await route.continue()
  })
  return resolve
}

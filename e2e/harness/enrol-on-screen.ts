import type { Page } from '@playwright/test'
import { Authenticator } from './authenticator.ts'

/** Enrols an authenticator application as a person does who types its key; answers it with the recovery codes. */
export async function enrolOnScreen(page: Page) {
  const secret = await page.getByText(/^[A-Z2-7]{32}$/).innerText()
  const authenticator = new Authenticator(secret)
  await page.getByLabel('Code à six chiffres').fill(authenticator.next())
  await page.getByRole('button', { name: 'Confirmer le code' }).click()
  const listed = page.getByRole('list', { name: 'Codes de secours' })
  await listed.waitFor()
  const recoveryCodes = await listed.getByRole('listitem').allInnerTexts()
  await page.getByLabel('J’ai mis ces codes en lieu sûr').check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  return { authenticator, recoveryCodes }
}

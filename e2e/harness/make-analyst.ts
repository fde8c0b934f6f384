import { expect, type Locator, type Page } from '@playwright/test'

/** Makes a reader an analyst, who has no second factor yet; answers the table of people. */
export async function makeAnalyst(administrator: Page, name: string): Promise<Locator> {
  await administrator.getByRole('link', { name: 'Personnes' }).click()
  const people = administrator.getByRole('table', { name: 'Personnes' })
  await people.getByLabel(`Rôle de ${name}`).selectOption('ANALYST')
  await people.getByRole('button', { name: 'Changer' }).click()
  await expect(people.getByRole('row', { name })).toContainText('aucun')
  return people
}

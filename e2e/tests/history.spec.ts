import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../harness/test.ts'

test('how a parameter moved is seen as stairs, and read in numbers', async ({ person, ownAbri }) => {
  const { page } = await person('reader')
  await page.goto(`${ownAbri.origin}/admin/`)
  await page.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2026/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('img', { name: /4\s005\s€ depuis 2026$/ })).toBeVisible()
  await drawer.getByText(/valeurs et leurs dates$/).click()
  const table = drawer.getByRole('table', { name: 'Historique' })
  await expect(table.getByRole('row', { name: /1er janvier 2026/ })).toContainText(/4\s005\s€/)
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([])
})

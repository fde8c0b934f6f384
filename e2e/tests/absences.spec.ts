import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../harness/test.ts'

test('an approver names a deputy for an absence, and ends it', async ({ person }) => {
  const { page } = await person('approver')
  await page.getByRole('link', { name: 'Absences' }).click()
  await expect(page.getByText('Personne d’autre n’a le rôle d’approbateur')).toBeVisible()
  await person('approver')
  await page.reload()
  const form = page.getByRole('form', { name: 'Nommer un remplaçant' })
  await form.getByRole('button', { name: 'Nommer' }).click()
  await expect(form.getByRole('alert')).toContainText('Choisissez une personne et deux jours.')
  await form.getByLabel('Remplaçant').selectOption('Paul Vérificateur')
  await form.getByLabel('Du', { exact: true }).fill('2098-12-23')
  await form.getByLabel('Au (dernier jour)').fill('2099-01-04')
  await form.getByRole('button', { name: 'Nommer' }).click()
  const table = page.getByRole('table', { name: 'Remplacements en cours et à venir' })
  await expect(table.getByRole('row', { name: 'Paul Vérificateur' })).toContainText('2099')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await table.getByRole('button', { name: 'Mettre fin' }).click()
  await expect(page.getByText('Aucun remplacement en cours ni à venir.')).toBeVisible()
})

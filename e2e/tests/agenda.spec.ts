import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../harness/test.ts'

test('the agenda says what is due and what rests on it; what is chosen goes into a draft or is confirmed', async ({
  person,
  ownAbri,
}) => {
  const { page } = await person('analyst')
  await page.goto(`${ownAbri.origin}/admin/agenda`)
  const pmss = page.getByRole('row', { name: /^(Choisir )?.*Plafond mensuel de la sécurité sociale \(PMSS\)/ })
  await expect(pmss.getByText('arrêté attendu en décembre')).toBeVisible()
  await pmss.getByText(/^\d+ résultats, \d+ prestations$/).click()
  await expect(pmss.getByText(/Arrêt maladie.+Seuil/i)).toBeVisible()
  const owner = pmss.getByRole('combobox', { name: /^Confier Plafond mensuel/ })
  const label = (await owner.getByRole('option').allTextContents()).find((name) => name !== 'personne')!
  await owner.selectOption({ label })
  await expect(owner).toHaveValue(/.+/)
  await page.getByLabel('Seulement ce qui m’est confié').check()
  await expect(page.getByRole('row', { name: /Plafond mensuel/ })).toHaveCount(1)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.getByRole('checkbox', { name: /^Choisir Plafond mensuel/ }).check()
  await page.getByRole('button', { name: 'Ouvrir un brouillon' }).click()
  await page.waitForURL('**/brouillons/*')
  await page
    .getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\)$/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByLabel('Valeur')).toBeVisible()
})

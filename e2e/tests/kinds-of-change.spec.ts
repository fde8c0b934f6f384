import { AxeBuilder } from '@axe-core/playwright'
import { Drafts } from '../harness/admin-api.ts'
import { expect, test } from '../harness/test.ts'

test('values seen unchanged are confirmed many at once, and a repeal says what it is', async ({ person, ownAbri }) => {
  const { page } = await person('analyst')
  const { id } = await new Drafts(page, ownAbri.origin).open('Revue de décembre')
  await page.goto(`${ownAbri.origin}/admin/brouillons/${id}`)
  await page.getByRole('button', { name: 'Confirmer des valeurs inchangées…' }).click()
  await page.getByRole('checkbox', { name: 'Confirmer : CSG sur les indemnités journalières' }).check()
  await page.getByRole('checkbox', { name: 'Confirmer : CRDS sur les indemnités journalières' }).check()
  const form = page.getByRole('form', { name: 'Confirmer des valeurs inchangées' })
  await expect(form.getByText('2 paramètres cochés')).toBeVisible()
  await form.getByRole('button', { name: 'Confirmer' }).click()
  await expect(form.getByRole('alert')).toContainText('Dites ce que vous avez regardé.')
  await form.getByLabel('Ce que vous avez regardé').fill('Légifrance, versions en vigueur')
  expect((await new AxeBuilder({ page }).include('form').analyze()).violations).toEqual([])
  await form.getByRole('button', { name: 'Confirmer' }).click()
  await expect(page.getByText('2 valeurs confirmées.')).toBeVisible()
  await expect(page.getByText(/^vu le .* : Légifrance, versions en vigueur/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Soumettre à la relecture' })).toBeEnabled()

  await page.getByRole('button', { name: /^CRDS sur les indemnités journalières, 2027/ }).click()
  await page.getByRole('button', { name: 'Un texte abroge ce paramètre…' }).click()
  const repeal = page.getByRole('form', { name: 'Abroger ce paramètre' })
  await repeal.getByLabel('Référence légale').fill('Loi inventée, article 3')
  await repeal.getByLabel(/^Adresse/).fill('https://www.legifrance.gouv.fr/essai')
  expect((await new AxeBuilder({ page }).include('[role=dialog]').analyze()).violations).toEqual([])
  await repeal.getByRole('button', { name: 'Enregistrer l’abrogation' }).click()
  const change = page.getByRole('listitem').filter({ hasText: 'Loi inventée, article 3' })
  await expect(change.getByText('abrogation', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Retirer la confirmation : CSG sur les indemnités journalières' }).click()
  await expect(page.getByRole('button', { name: /^Retirer la confirmation/ })).toHaveCount(1)
})

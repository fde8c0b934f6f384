import { findingsOn } from '../harness/findings.ts'
import { expect, test } from '../harness/test.ts'

test('an analyst makes a token for a program, which writes in their name until it is revoked', async ({
  person,
  ownAbri,
}) => {
  const { page } = await person('analyst')
  await page.getByRole('link', { name: 'Programmes' }).click()
  await expect(page.getByText('Aucun jeton pour l’instant.')).toBeVisible()
  const form = page.getByRole('form', { name: 'Créer un jeton' })
  await form.getByRole('button', { name: 'Créer un jeton' }).click()
  await expect(form.getByText('Donnez un nom à ce programme.')).toBeVisible()
  expect(await findingsOn(page)).toEqual([])
  await form.getByLabel('Nom du programme').fill('Veille du Journal officiel')
  await form.getByLabel('Durée').selectOption({ label: '30 jours' })
  await form.getByRole('button', { name: 'Créer un jeton' }).click()
  const secret = await page.getByText(/^abri_[\w-]{43}$/).textContent()

  const ask = (query: string) =>
    fetch(`${ownAbri.origin}/admin/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${secret ?? ''}` },
      body: JSON.stringify({ query }),
    })
  const opened = await ask('mutation { openDraft(title: "Préparé par un programme") { ... on Draft { id } } }')
  expect((await opened.json()).data.openDraft.id).toBeTruthy()
  await page.reload()
  await expect(page.getByText(secret ?? 'nothing')).toHaveCount(0)
  const row = page.getByRole('row', { name: /Veille du Journal officiel/ })
  await expect(row).toContainText('actif')
  await expect(row).not.toContainText('jamais')
  await page.getByRole('link', { name: 'Journal' }).click()
  await expect(
    page.getByRole('row', { name: /brouillon ouvert.*par le programme.*Veille du Journal officiel/ }),
  ).toBeVisible()

  await page.getByRole('link', { name: 'Programmes' }).click()
  await row.getByRole('button', { name: /^Révoquer/ }).click()
  await row.getByRole('button', { name: /^Oui, révoquer/ }).click()
  await expect(row).toContainText('révoqué')
  expect((await ask('{ me { id } }')).status).toBe(401)
  expect(await findingsOn(page)).toEqual([])
})

import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { enrolOnScreen } from '../harness/enrol-on-screen.ts'
import { makeAnalyst } from '../harness/make-analyst.ts'
import { expect, test } from '../harness/test.ts'

const parameters = (page: Page) => page.getByRole('heading', { name: 'Paramètres', level: 1 })

test('a writer enrols an application, signs in with it, then with a recovery code, and an administrator resets it', async ({
  ownAbri,
  page,
  person,
}) => {
  const administrator = await person('administrator')
  const { account } = await person('reader')
  const people = await makeAnalyst(administrator.page, account.name)

  const signIn = async (password: string) => {
    await page.goto(`${ownAbri.origin}/admin/brouillons`)
    await page.getByLabel('E-mail').fill(account.email)
    await page.getByLabel(/^Mot de passe/).fill(password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
  }
  const prove = async (code: string) => {
    await page.getByLabel('Code à six chiffres').fill(code)
    await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
  }
  await signIn(account.password)
  await expect(page.getByRole('heading', { name: 'Protégez votre compte' })).toBeVisible()
  await page.goto(`${ownAbri.origin}/admin/brouillons`)
  await expect(page.getByRole('img', { name: /^Code QR/ })).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  const { authenticator, recoveryCodes } = await enrolOnScreen(page)
  await expect(page.getByRole('heading', { name: 'Brouillons', level: 1 })).toBeVisible()
  expect(recoveryCodes).toHaveLength(10)

  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await signIn(account.password)
  await expect(page.getByRole('heading', { name: 'Deuxième étape' })).toBeVisible()
  await prove('000000')
  await expect(page.getByRole('alert')).toContainText('Ce code n’est pas le bon')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await prove(authenticator.next())
  await expect(page.getByRole('heading', { name: 'Brouillons', level: 1 })).toBeVisible()

  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await signIn(account.password)
  await prove(recoveryCodes[3] ?? '')
  await page.getByRole('link', { name: 'Paramètres' }).click()
  await expect(parameters(page)).toBeVisible()

  await administrator.page.reload()
  await people.getByRole('button', { name: `Réinitialiser le second facteur de ${account.name}` }).click()
  await people.getByRole('button', { name: 'Réinitialiser maintenant' }).click()
  await expect(people.getByRole('row', { name: account.name })).toContainText('aucun')
  expect((await new AxeBuilder({ page: administrator.page }).analyze()).violations).toEqual([])
  await page.goto(`${ownAbri.origin}/admin/`)
  await expect(page.getByRole('heading', { name: 'Connexion' })).toBeVisible()
})

import type { Page } from '@playwright/test'
import { Authenticator } from '../harness/authenticator.ts'
import { findingsOn } from '../harness/findings.ts'
import { plugIn } from '../harness/virtual-authenticator.ts'
import { makeAnalyst } from '../harness/make-analyst.ts'
import { expect, test } from '../harness/test.ts'

const TWENTY_MINUTES = 20 * 60_000

const heading = (page: Page, name: string) => page.getByRole('heading', { name, level: 1 })

test('a passkey is added, opens the door alone or after the password, is asked before a change, and is removed', async ({
  ownAbri,
  page,
  person,
}) => {
  const { account, authenticator } = await person('analyst')
  // browsers offer no passkeys where the address is a number
  const origin = ownAbri.origin.replace('127.0.0.1', 'localhost')
  await plugIn(page)
  const withPassword = async () => {
    await page.goto(`${origin}/admin/compte`)
    await page.getByLabel('E-mail').fill(account.email)
    await page.getByLabel(/^Mot de passe/).fill(account.password)
    await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  }
  const leave = async () => {
    await page.getByRole('button', { name: 'Se déconnecter' }).click()
    await heading(page, 'Connexion').waitFor()
  }
  await withPassword()
  await page.getByLabel('Code à six chiffres').fill(authenticator?.next() ?? '')
  await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await page.getByLabel('Nom de la clé').fill('Ordinateur du bureau')
  await page.getByRole('button', { name: 'Créer la clé' }).click()
  const keys = page.getByRole('list', { name: 'Clés d’accès' })
  await expect(keys).toContainText('Jamais utilisée')
  expect(await findingsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Ajouter une clé d’accès' }).click()
  await page.getByLabel('Nom de la clé').fill('La même')
  await page.getByRole('button', { name: 'Créer la clé' }).click()
  await expect(page.getByRole('alert')).toContainText('a déjà une clé d’accès')

  await leave()
  await page.goto(`${origin}/admin/compte`)
  await page.getByRole('button', { name: 'Se connecter avec une clé d’accès' }).click()
  await expect(keys).toContainText('Dernière utilisation le')

  await leave()
  await withPassword()
  await heading(page, 'Deuxième étape').waitFor()
  expect(await findingsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
  await expect(keys).toContainText('Ordinateur du bureau')

  await ownAbri.stop()
  await ownAbri.start(TWENTY_MINUTES)
  await page.reload()
  await keys.getByRole('button', { name: 'Retirer la clé d’accès Ordinateur du bureau' }).click()
  await keys.getByRole('button', { name: 'Retirer maintenant' }).click()
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await dialog.getByRole('button', { name: 'Utiliser une clé d’accès' }).click()
  await expect(page.getByText('Aucune clé d’accès enregistrée.')).toBeVisible()
})

test('a writer without a factor makes a passkey their first one, and keeps its recovery codes', async ({
  ownAbri,
  page,
  person,
}) => {
  const administrator = await person('administrator')
  const { account } = await person('reader')
  await makeAnalyst(administrator.page, account.name)
  const origin = ownAbri.origin.replace('127.0.0.1', 'localhost')
  await plugIn(page)
  await page.goto(`${origin}/admin/compte`)
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel(/^Mot de passe/).fill(account.password)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByRole('button', { name: 'Utiliser plutôt une clé d’accès' }).click()
  await page.getByLabel('Nom de la clé').fill('Téléphone')
  expect(await findingsOn(page)).toEqual([])
  await page.getByRole('button', { name: 'Créer la clé' }).click()
  const codes = page.getByRole('list', { name: 'Codes de secours' })
  await codes.waitFor()
  const [first = ''] = await codes.getByRole('listitem').allInnerTexts()
  await page.getByLabel('J’ai mis ces codes en lieu sûr').check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible()

  const keys = page.getByRole('list', { name: 'Clés d’accès' })
  await keys.getByRole('button', { name: 'Retirer la clé d’accès Téléphone' }).click()
  await keys.getByRole('button', { name: 'Retirer maintenant' }).click()
  await expect(keys.getByRole('alert')).toContainText('C’est votre dernier second facteur')

  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel(/^Mot de passe/).fill(account.password)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByLabel('Code de secours').fill(first)
  await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
  await page.getByRole('link', { name: account.name }).click()
  await expect(page.getByText('Il vous reste 9 codes de secours.')).toBeVisible()
})

test('an application is replaced by another, and the recovery codes are renewed', async ({ ownAbri, person }) => {
  const { account, page } = await person('analyst')
  await page.getByRole('link', { name: account.name }).click()
  await page.getByRole('button', { name: 'Remplacer l’application' }).click()
  const secret = await page.getByText(/^[A-Z2-7]{32}$/).innerText()
  expect(await findingsOn(page)).toEqual([])
  const next = new Authenticator(secret)
  await page.getByLabel('Code à six chiffres').fill(next.next())
  await page.getByRole('button', { name: 'Confirmer le code' }).click()
  await expect(page.getByText('l’ancienne ne sert plus')).toBeVisible()
  await page.getByRole('button', { name: 'Renouveler les codes de secours' }).click()
  const codes = page.getByRole('list', { name: 'Codes de secours' })
  await expect(codes.getByRole('listitem')).toHaveCount(10)
  await page.getByLabel('J’ai mis ces codes en lieu sûr').check()
  await page.getByRole('button', { name: 'Continuer' }).click()
  await expect(page.getByText('Il vous reste 10 codes de secours.')).toBeVisible()

  await page.getByRole('button', { name: 'Se déconnecter' }).click()
  await page.goto(`${ownAbri.origin}/admin/compte`)
  await page.getByLabel('E-mail').fill(account.email)
  await page.getByLabel(/^Mot de passe/).fill(account.password)
  await page.getByRole('button', { name: 'Se connecter', exact: true }).click()
  await page.getByLabel('Code à six chiffres').fill(next.next())
  await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
  await expect(heading(page, 'Mon compte')).toBeVisible()
})

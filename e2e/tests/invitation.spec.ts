import { enrolOnScreen } from '../harness/enrol-on-screen.ts'
import { expect, test } from '../harness/test.ts'

test('the first administrator is asked an e-mail at once, and a used link says so before anything is typed', async ({
  ownAbri,
  page,
}) => {
  const link = await ownAbri.firstLink()
  await page.goto(link)
  await page.getByLabel('Votre nom').fill('Ada Admin')
  await page.getByLabel('E-mail (premier administrateur)').fill('ada@exemple.fr')
  await page.getByLabel(/^Mot de passe/).fill('un long mot de passe pour ada')
  await page.getByRole('button', { name: 'Ouvrir mon compte' }).click()
  await enrolOnScreen(page)
  await expect(page.getByRole('heading', { name: 'Paramètres', level: 1 })).toBeVisible()
  await page.goto(link)
  await expect(page.getByText('Ce lien n’est plus valable')).toBeVisible()
})

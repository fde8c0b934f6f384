import { Drafts } from '../harness/admin-api.ts'
import { enrolOnScreen } from '../harness/enrol-on-screen.ts'
import { PASS_2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

const CRDS_2027 = { key: 'tauxCrds', from: '2027-01-01', value: '0.006', quote: 'au taux de 0,6 % (inventé)' }

test('a draft edited under its approver is not published, and the page says why', async ({ person, ownAbri }) => {
  const [analyst, { page }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst.page, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.submit(draft)
  await page.goto(`${ownAbri.origin}/admin/relecture/${draft.id}`)
  await page.getByRole('button', { name: 'Approuver' }).click()
  await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeVisible()
  await drafts.setRow(draft, CRDS_2027)
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Le brouillon n’est plus celui que vous avez relu')
  await expect(page.getByText('Ce brouillon n’est pas soumis à la relecture.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeHidden()
})

test('a draft overtaken by a publication says so, and goes on from the release that came first', async ({
  person,
  ownAbri,
}) => {
  const [analyst, { page }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst.page, ownAbri.origin)
  const [late, first] = [await drafts.open('En retard'), await drafts.open('Première')]
  for (const row of [PASS_2027, CRDS_2027]) await drafts.setRow(late, row)
  await drafts.setRow(first, PASS_2027)
  for (const { id } of [late, first]) {
    await drafts.submit({ id })
    await page.goto(`${ownAbri.origin}/admin/relecture/${id}`)
    await page.getByLabel(/^Note/).fill('relu')
    await page.getByRole('button', { name: 'Approuver' }).click()
    await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled()
  }
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()

  await page.goto(`${ownAbri.origin}/admin/relecture/${late.id}`)
  await expect(page.getByText('Le barème n° 2 a été publié depuis')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeDisabled()
  await analyst.page.goto(`${ownAbri.origin}/admin/brouillons/${late.id}`)
  await analyst.page.getByRole('button', { name: 'Reprendre sur le barème n° 2' }).click()
  await expect(analyst.page.getByText('à partir du barème n° 2')).toBeVisible()
  await expect(analyst.page.getByRole('heading', { name: 'CRDS sur les indemnités journalières' })).toBeVisible()
  await expect(analyst.page.getByRole('heading', { name: /^Plafond mensuel/ })).toHaveCount(0)
  await expect(analyst.page.getByRole('button', { name: 'Soumettre à la relecture' })).toBeEnabled()
})

test('an invited person finds their name, and an easy password refused; a withdrawn link no longer serves', async ({
  person,
  page,
}) => {
  const { page: people } = await person('administrator')
  await people.getByRole('link', { name: 'Personnes' }).click()
  const invite = async (name: string, email: string): Promise<string> => {
    const form = people.getByRole('form', { name: 'Inviter une personne' })
    await form.getByLabel('Nom').fill(name)
    await form.getByLabel('E-mail').fill(email)
    await form.getByRole('button', { name: 'Créer le lien' }).click()
    await expect(form.getByText(`Lien d’invitation pour ${email}`)).toBeVisible()
    return form.getByText(/\/admin\/invitation\//).innerText()
  }
  await page.goto(await invite('Nour Invitée', 'nour@exemple.fr'))
  await expect(page.getByLabel('Votre nom')).toHaveValue('Nour Invitée')
  await page.getByLabel(/^Mot de passe/).fill('123456789012345')
  await page.getByRole('button', { name: 'Ouvrir mon compte' }).click()
  await expect(page.getByRole('alert')).toContainText('parmi les premiers que l’on essaierait')
  await page.getByLabel(/^Mot de passe/).fill('une phrase assez longue')
  await page.getByRole('button', { name: 'Ouvrir mon compte' }).click()
  await enrolOnScreen(page)
  await expect(page.getByRole('heading', { name: 'Paramètres', level: 1 })).toBeVisible()

  const link = await invite('Zoé Retirée', 'zoe@exemple.fr')
  await people.getByRole('button', { name: 'Retirer l’invitation de zoe@exemple.fr' }).click()
  await expect(people.getByRole('table', { name: 'Invitations en attente' })).toHaveCount(0)
  await page.goto(link)
  await expect(page.getByText('Ce lien n’est plus valable')).toBeVisible()
})

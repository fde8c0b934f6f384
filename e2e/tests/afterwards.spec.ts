import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import type { Abri } from '../harness/abri.ts'
import { Drafts } from '../harness/admin-api.ts'
import { findingsOn } from '../harness/findings.ts'
import { PASS_2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

/** Publishes the invented PASS of 2027 as release 2. */
async function publishRelease2(analyst: Page, approver: Page, { origin }: Abri): Promise<void> {
  const drafts = new Drafts(analyst, origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.submit(draft)
  await approver.goto(`${origin}/admin/relecture/${draft.id}`)
  await approver.getByLabel(/^Note/).fill('relu')
  await approver.getByRole('button', { name: 'Approuver' }).click()
  await approver.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(approver.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()
  await expect(approver.getByText('Exemple : Nora, consultante').first()).toContainText(/65,84\s€ → 66,90\s€ par jour/)
}

test('a wrong release is recalled by two people, and its file says so', async ({ person, ownAbri }) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  await publishRelease2(analyst, approver, ownAbri)
  await analyst.goto(`${ownAbri.origin}/admin/versions`)
  await analyst.getByRole('button', { name: 'Rappeler le barème n° 2' }).click()
  const form = analyst.getByRole('form', { name: 'Rappeler le barème n° 2' })
  await form.getByRole('button', { name: 'Demander le rappel' }).click()
  await expect(form.getByText('Indiquez la raison.')).toBeVisible()
  await form.getByLabel('Raison').fill('Le PASS de 2027 est celui d’un projet d’arrêté.')
  await form.getByLabel('Barème à utiliser à la place').selectOption({ label: 'Barème n° 1' })
  await form.getByRole('button', { name: 'Demander le rappel' }).click()
  await expect(analyst.getByText('Il faut la confirmation d’un approbateur')).toBeVisible()
  await expect(analyst.getByRole('button', { name: /^Confirmer/ })).toHaveCount(0)

  await approver.goto(`${ownAbri.origin}/admin/versions`)
  await approver.getByRole('button', { name: 'Confirmer le rappel du barème n° 2' }).click()
  await expect(approver.getByText('À utiliser à la place : barème n° 1.')).toBeVisible()
  await expect(approver.getByText('Par Anne Analyste, Paul Vérificateur')).toBeVisible()
  const file = await approver.request.get(`${ownAbri.origin}/widget/release.json`)
  expect((await file.json()).recalled.reason).toBe('Le PASS de 2027 est celui d’un projet d’arrêté.')
})

test('a release is undone by a draft that shows what goes, and in an emergency by an approver alone', async ({
  person,
  ownAbri,
}) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  await publishRelease2(analyst, approver, ownAbri)
  await analyst.goto(`${ownAbri.origin}/admin/versions`)
  await expect(analyst.getByRole('button', { name: /en urgence/ })).toHaveCount(0)
  await analyst.getByRole('button', { name: 'Revenir au barème n° 1 par un brouillon' }).click()
  await expect(analyst.getByRole('heading', { name: /^Plafond mensuel/ })).toBeVisible()
  await expect(analyst.getByText('ligne retirée', { exact: true })).toBeVisible()
  await expect(analyst.getByText('1 ligne retirée du barème')).toBeVisible()
  await expect(analyst.getByRole('button', { name: 'Soumettre à la relecture' })).toBeEnabled()

  await approver.goto(`${ownAbri.origin}/admin/versions`)
  await approver.getByRole('button', { name: 'Rétablir en urgence le barème n° 1' }).click()
  await approver.getByLabel('Raison de l’urgence').fill('Le PASS de 2027 est faux, personne d’autre n’est là.')
  await approver.getByRole('button', { name: 'Rétablir maintenant' }).click()
  await expect(approver.getByRole('heading', { name: 'Barème n° 3 publié' })).toBeVisible()
  await approver.getByRole('link', { name: 'Voir les barèmes' }).click()
  await expect(approver.getByText('Contenu du barème n° 1, rétabli en urgence par Paul Vérificateur')).toBeVisible()

  await approver.getByRole('link', { name: 'Comparer deux barèmes' }).click()
  await approver.getByLabel('De', { exact: true }).selectOption('1')
  await approver.getByLabel('À', { exact: true }).selectOption('2')
  await expect(approver.getByRole('status')).toHaveText('1 ligne ajoutée · 0 corrigée · 0 retirée')
  await approver.getByRole('button', { name: 'Tout déplier' }).click()
  await expect(approver.getByRole('table', { name: /PMSS/ })).toContainText(/4\s070\s€/)
  await approver.getByRole('button', { name: 'Inverser' }).click()
  await expect(approver.getByRole('status')).toHaveText('0 ligne ajoutée · 0 corrigée · 1 retirée')
  await approver.getByLabel('De', { exact: true }).selectOption('3')
  await expect(approver.getByText('Ces deux barèmes disent la même chose.')).toBeVisible()

  await analyst.reload()
  await expect(analyst.getByText('Le barème n° 3 a été publié depuis')).toBeVisible()
  await expect(analyst.getByRole('button', { name: 'Reprendre dans un nouveau brouillon' })).toHaveCount(0)
})

test('an administrator adds a webhook, is shown its secret once, and sees a test and a publication arrive', async ({
  person,
  ownAbri,
}) => {
  const messages: { type: string }[] = []
  const partner = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (text: string) => (body += text))
    request.on('end', () => {
      messages.push(JSON.parse(body) as { type: string })
      response.writeHead(204).end()
    })
  }).listen(0, '127.0.0.1')
  await once(partner, 'listening')
  const url = `http://127.0.0.1:${(partner.address() as AddressInfo).port}/abri`

  const { page } = await person('administrator')
  await page.getByRole('link', { name: 'Webhooks' }).click()
  await expect(page.getByText('Aucune adresse pour l’instant.')).toBeVisible()
  const form = page.getByRole('form', { name: 'Ajouter une adresse' })
  await form.getByLabel('Adresse').fill('http://partenaire.example.fr/')
  await form.getByRole('button', { name: 'Ajouter une adresse' }).click()
  await expect(page.getByRole('alert')).toContainText('il faut https')
  await form.getByLabel('Adresse').fill(url)
  await form.getByLabel('À qui elle est').fill('Cabinet Lantana')
  await form.getByRole('button', { name: 'Ajouter une adresse' }).click()
  await expect(page.getByText(/^whsec_/)).toBeVisible()
  await page.getByRole('button', { name: `Envoyer un essai, ${url}` }).click()
  const deliveries = page.getByRole('table', { name: `Envois à ${url}` })
  await expect(deliveries.getByRole('row', { name: /Essai.*reçu.*204/ })).toBeVisible()
  expect(await findingsOn(page)).toEqual([])

  await publishRelease2((await person('analyst')).page, (await person('approver')).page, ownAbri)
  await expect(deliveries.getByRole('row', { name: /Publication du barème 2.*reçu/ })).toBeVisible()
  expect(messages.map(({ type }) => type)).toEqual(['webhook.test', 'release.published'])
  await page.reload()
  await expect(page.getByText(/^whsec_/)).toHaveCount(0)
  partner.close()
})

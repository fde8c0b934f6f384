import { AxeBuilder } from '@axe-core/playwright'
import { Drafts } from '../harness/admin-api.ts'
import { PASS_2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

const PMSS = 'Plafond mensuel de la sécurité sociale (PMSS)'

test('a question on a value is asked by the analyst, read by the approver on the review, answered and settled', async ({
  person,
  ownAbri,
}) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.submit(draft)

  await analyst.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  const cell = analyst.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ })
  await cell.click()
  const drawer = analyst.getByRole('dialog')
  await drawer.getByRole('button', { name: /^Commenter/ }).click()
  await expect(drawer.getByLabel('À propos de')).toHaveValue('0')
  await drawer.getByLabel('Votre commentaire').fill('Faut-il attendre le JO ?\nJe crois que non.')
  expect((await new AxeBuilder({ page: analyst }).include('[role=dialog]').analyze()).violations).toEqual([])
  await drawer.getByRole('button', { name: 'Envoyer' }).click()
  await expect(drawer.getByText('Faut-il attendre le JO ?')).toBeVisible()
  await analyst.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(cell).toHaveAccessibleName(/commentaire ouvert/)
  await analyst.goto(`${ownAbri.origin}/admin/brouillons`)
  await expect(analyst.getByRole('listitem').filter({ hasText: 'Barème 2027' })).toContainText('1 commentaire ouvert')

  await approver.setViewportSize({ width: 360, height: 740 })
  await approver.goto(`${ownAbri.origin}/admin/relecture/${draft.id}`)
  const change = approver.getByRole('listitem').filter({ hasText: PMSS }).filter({ hasText: 'Arrêté inventé' })
  await expect(change.getByText('Je crois que non.')).toBeVisible()
  await expect(approver.getByText('Un commentaire n’est pas réglé : lisez-le avant de décider.')).toBeVisible()
  await change.getByRole('button', { name: /^Répondre/ }).click()
  await change.getByLabel('Votre commentaire').fill('Il a paru le 20 novembre.')
  expect((await new AxeBuilder({ page: approver }).analyze()).violations).toEqual([])
  await change.getByRole('button', { name: 'Envoyer' }).click()
  await expect(change.getByText('Il a paru le 20 novembre.')).toBeVisible()
  await change.getByRole('button', { name: /^Marquer comme réglé/ }).click()
  await expect(change.getByText('Réglé par Paul Vérificateur')).toBeVisible()
  await expect(approver.getByText('Un commentaire n’est pas réglé')).toHaveCount(0)

  await approver.getByLabel(/^Note/).fill('relu')
  await approver.getByRole('button', { name: 'Approuver' }).click()
  await expect(approver.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled()
  await change.getByText('Réglé par Paul Vérificateur').click()
  await change.getByRole('button', { name: /^Rouvrir/ }).click()
  await expect(approver.getByText('Un commentaire n’est pas réglé : lisez-le avant de décider.')).toBeVisible()
  await expect(approver.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled()
})

test('somebody who only reads sees what was said, and is offered nothing to write', async ({ person, ownAbri }) => {
  const [{ page: analyst }, { page: reader }] = [await person('analyst'), await person('reader')]
  const drafts = new Drafts(analyst, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await analyst.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  const change = analyst.getByRole('listitem').filter({ hasText: 'Arrêté inventé' })
  await change.getByRole('button', { name: /^Commenter/ }).click()
  await change.getByLabel('Votre commentaire').fill('À relire.')
  await change.getByRole('button', { name: 'Envoyer' }).click()
  await expect(change.getByText('À relire.')).toBeVisible()
  await reader.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  await expect(reader.getByText('À relire.')).toBeVisible()
  await expect(reader.getByRole('button', { name: /^(Commenter|Répondre|Marquer)/ })).toHaveCount(0)
})

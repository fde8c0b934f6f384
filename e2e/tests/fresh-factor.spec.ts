import { AxeBuilder } from '@axe-core/playwright'
import { Drafts } from '../harness/admin-api.ts'
import { PASS_2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

const TWENTY_MINUTES = 20 * 60_000

test('a publication twenty minutes after signing in asks for the second factor, then goes on by itself', async ({
  person,
  ownAbri,
}) => {
  const [analyst, { page, authenticator }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst.page, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.submit(draft)
  await ownAbri.stop()
  await ownAbri.start(TWENTY_MINUTES)
  await page.goto(`${ownAbri.origin}/admin/relecture/${draft.id}`)
  await page.getByRole('button', { name: 'Approuver' }).click()
  const publish = page.getByRole('button', { name: 'Publier', exact: true })
  await publish.click()
  const dialog = page.getByRole('dialog', { name: 'Confirmez que c’est bien vous' })
  await dialog.waitFor()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  await dialog.getByRole('button', { name: 'Annuler' }).click()
  await expect(page.getByRole('alert')).toContainText('plus d’un quart d’heure')
  await publish.click()
  await dialog.getByLabel('Code à six chiffres').fill(authenticator?.next(Date.now() + TWENTY_MINUTES) ?? '')
  await dialog.getByRole('button', { name: 'Confirmer', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()
})

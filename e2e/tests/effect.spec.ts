import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Drafts } from '../harness/admin-api.ts'
import { holdBack } from '../harness/hold-back.ts'
import { PASS_2027, typePass2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

const CRDS_2027 = { key: 'tauxCrds', from: '2027-01-01', value: '0.006', quote: 'au taux de 0,6 % (inventé)' }

/** What 1.06 € more a day at the cap come to, and the threshold that follows a year later. */
const SENTENCE =
  /À partir du 1er janvier 2027\s: environ 11\s200 personnes gagnent, personne ne perd\s; coût\s: environ 45\s600\s€ par an\./
const YEAR_AFTER = /À partir du 1er janvier 2028\s: .+ environ 2\s460 personnes ne touchent plus rien\s; /
const EVE = /Rien ne bouge avant le 1er janvier 2027\s: vérifié sur 20\s000 personnes la veille\./

async function readsTheEffectOf2027(page: Page): Promise<void> {
  const effect = page.getByRole('region', { name: 'Effets' })
  await effect.scrollIntoViewIfNeeded()
  await expect(effect).toContainText(SENTENCE)
  await expect(effect).toContainText(YEAR_AFTER)
  await expect(effect).toContainText(EVE)
  await expect(effect.getByRole('row', { name: /^Nora, consultante/ })).toContainText(
    /65,84\s€\s*66,90\s€\s*\+1,06\s€\s*1er janvier 2027/,
  )
  await expect(effect.getByRole('img', { name: /^Graphique, Indemnité journalière de maladie/ })).toHaveAccessibleName(
    /10\.\splus de 38\s800\s€\s: environ 11\s100 gagnent, 0 perdent/,
  )
  for (const more of ['Les chiffres du graphique', /^Un centime/, /^D’où viennent/]) {
    await effect.getByText(more).focus()
    await page.keyboard.press('Enter')
  }
  await expect(effect.getByRole('table', { name: 'Par chiffre d’affaires' }).getByRole('row')).toHaveCount(11)
  await expect(effect.getByRole('table', { name: /^Un centime.+libérale$/ })).toContainText(/6,46\s€/)
  await expect(effect).toContainText(/montants que l’on ne peut pas comparer/)
  await expect(effect).toContainText(/1\s967\s000 comptes actifs de 2024/)
}

async function isSound(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
}

test('the effect of the ceiling of 2027 is read in the draft, and by the approver on a phone before the decision', async ({
  ownAbri: { origin },
  person,
}) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst, origin)
  const draft = await drafts.open('Barème 2027')

  await test.step('a levy takes from what is paid, and from no daily allowance', async () => {
    await drafts.setRow(draft, CRDS_2027)
    const release = await holdBack(analyst, 'ImpactOfDraft')
    await analyst.goto(`${origin}/admin/brouillons/${draft.id}`)
    const effect = analyst.getByRole('region', { name: 'Effets' })
    await effect.scrollIntoViewIfNeeded()
    await expect(effect).toContainText('Calcul des effets')
    release()
    await expect(effect).toContainText('Quatorze jours d’arrêt payés, nets')
    await expect(effect).toContainText('personnes perdent')
    await expect(effect).not.toContainText('Indemnité journalière de maladie')
  })

  await test.step('the ceiling does; the analyst reads it where it was typed', async () => {
    await typePass2027(analyst)
    await readsTheEffectOf2027(analyst)
    await isSound(analyst)
  })

  await test.step('the approver reads the same above the button', async () => {
    await drafts.submit(draft)
    await approver.setViewportSize({ width: 360, height: 740 })
    await approver.goto(`${origin}/admin/relecture/${draft.id}`)
    await readsTheEffectOf2027(approver)
    expect(await approver.evaluate('document.documentElement.scrollWidth')).toBe(360)
    await isSound(approver)
    await expect(approver.getByRole('button', { name: 'Approuver', exact: true })).toBeEnabled()
  })
})

test('who approves before the effect is there is told so by the button', async ({ ownAbri: { origin }, person }) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst, origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.submit(draft)
  const release = await holdBack(approver, 'ImpactOfDraft')
  await approver.goto(`${origin}/admin/relecture/${draft.id}`)
  await approver.getByRole('button', { name: 'Approuver sans attendre les effets' }).click()
  await expect(approver.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled()
  release()
})

/** Publishes the tables that every benefit but sick pay reads. */
async function publishTheUpgrade(analyst: Page, approver: Page): Promise<void> {
  await analyst.getByRole('link', { name: 'Brouillons' }).click()
  await analyst.getByRole('link', { name: /^Mise à niveau \d+\.\d+\.\d+ : / }).click()
  await analyst.getByRole('button', { name: 'Soumettre à la relecture' }).click()
  await analyst.waitForURL('**/relecture/*')
  await approver.goto(analyst.url())
  await approver.getByLabel(/^Note/).fill('Relu aux adresses des sources.')
  await approver.getByRole('button', { name: /^Approuver/ }).click()
  await approver.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(approver.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()
}

test('the effect of a ceiling on every benefit is read one after the other, the others in one line', async ({
  ownAbri: { origin },
  person,
}) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  await publishTheUpgrade(analyst, approver)
  const drafts = new Drafts(analyst, origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.submit(draft)
  await approver.setViewportSize({ width: 360, height: 740 })
  await approver.goto(`${origin}/admin/relecture/${draft.id}`)
  const effect = approver.getByRole('region', { name: 'Effets' })
  await expect(effect).toContainText(SENTENCE)
  await expect(effect.getByRole('img', { name: /montant par montant/ })).toHaveAccessibleName(
    /Allocation de repos maternel\s: environ 1\s510\s000 gagnent/,
  )
  await effect
    .locator('summary')
    .filter({ hasText: /^Capital décès$/ })
    .click()
  const cases = effect.getByRole('table', { name: 'Cas nommés, Capital décès' })
  await expect(cases.getByRole('row', { name: /^Karim, plombier/ })).toContainText(/9\s612,00\s€\s*9\s768,00\s€/)
  await effect.locator('summary').filter({ hasText: '2 montants inchangés' }).click()
  await expect(effect).toContainText('Trimestres de retraite, Cotisations')
  expect(await approver.evaluate('document.documentElement.scrollWidth')).toBe(360)
  await isSound(approver)
})

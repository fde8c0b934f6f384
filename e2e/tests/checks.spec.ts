import { Drafts } from '../harness/admin-api.ts'
import { expect, test } from '../harness/test.ts'

const UNQUOTED = { key: 'pass', from: '2027-01-01', value: '48840', quote: '' }

test('a slip in the ceiling is said while it is typed: the value of a day does not agree', async ({
  person,
  ownAbri,
}) => {
  const { page } = await person('analyst')
  const { id } = await new Drafts(page, ownAbri.origin).open('Barème 2027')
  await page.goto(`${ownAbri.origin}/admin/brouillons/${id}`)
  await page.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ }).click()
  const editor = page.getByRole('dialog')
  await editor.getByLabel('Référence légale').fill('Arrêté inventé pour un essai')
  await editor.getByLabel('Adresse de la source').fill('https://www.legifrance.gouv.fr/essai')
  await editor.getByLabel('Publié le').fill('2026-11-20')
  await editor.getByLabel('Citation').fill('4 085 euros par mois, valeur journalière de 225 euros ; erratum 4 105')
  await editor.getByLabel('Valeur').fill('4105')
  await expect(editor.getByText(/la citation donne 225\s€ par jour, mais 4\s105\s€ par mois font 226\s€/)).toBeVisible()
  await editor.getByLabel('Valeur').fill('4085')
  await expect(editor.getByText('Vérifié : rien à signaler.')).toBeVisible()
})

test('what a check warns of takes a written reason, which the approver reads', async ({ person, ownAbri }) => {
  const [analyst, { page: approver }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst.page, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, UNQUOTED)
  const { page } = analyst
  await page.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  await expect(page.getByText('2 points à vérifier attendent votre motif.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Soumettre à la relecture' })).toBeDisabled()
  for (const _ of [1, 2]) {
    const left = await page.getByRole('button', { name: 'Enregistrer le motif' }).count()
    await page
      .getByLabel(/^Pourquoi est-ce juste/)
      .first()
      .fill('Lu au Journal officiel du 20 novembre.')
    await page.getByRole('button', { name: 'Enregistrer le motif' }).first().click()
    await expect(page.getByRole('button', { name: 'Enregistrer le motif' })).toHaveCount(left - 1)
  }
  await expect(page.getByText(/^Motif de .+ : Lu au Journal officiel/)).toHaveCount(2)
  await page.getByRole('button', { name: 'Soumettre à la relecture' }).click()
  await page.waitForURL('**/relecture/*')
  await approver.goto(`${ownAbri.origin}/admin/relecture/${draft.id}`)
  await expect(approver.getByText(/^Motif de .+ : Lu au Journal officiel/)).toHaveCount(2)
})

import { expect, type Page } from '@playwright/test'

/** Invented for the tests: on the day they were written, no text had set the ceiling of 2027. Twelve times 4 070 €. */
export const ARRETE_2027 = {
  legalReference: 'Arrêté du 18 décembre 2026 (inventé pour un essai)',
  url: 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000000000',
  publishedOn: '2026-11-20',
  quote:
    'Le plafond annuel de la sécurité sociale est fixé à 48 840 euros, le plafond journalier à 224 euros (inventé pour un essai).',
}

/** The same as a program writes it. */
export const PASS_2027 = {
  key: 'pass',
  from: '2027-01-01',
  value: '48840',
  quote: 'fixé à 48 840 euros, soit 224 euros par jour (inventé)',
}

/** Types the PASS of 2027 with its source into the grid of an open draft. */
export async function typePass2027(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Plafond annuel \(PASS\), 2027/ }).click()
  const editor = page.getByRole('dialog')
  await editor.getByLabel('Valeur').fill('48 840')
  await expect(editor.getByText(/PMSS = 4\s070/)).toBeVisible()
  await editor.getByLabel('Référence légale').fill(ARRETE_2027.legalReference)
  await editor.getByLabel('Adresse de la source').fill(ARRETE_2027.url)
  await editor.getByLabel('Publié le').fill(ARRETE_2027.publishedOn)
  await editor.getByLabel('Citation').fill(ARRETE_2027.quote)
  await editor.getByRole('button', { name: 'Enregistrer' }).click()
  await expect(editor).toBeHidden()
  await expect(page.getByRole('button', { name: /^Plafond annuel \(PASS\), 2027 : 48\s840/ })).toBeVisible()
}

import type { Page } from '@playwright/test'
import { expect, test } from '../harness/test.ts'

const widget = (page: Page) => page.locator('abri-simulateur')

test.beforeEach(async ({ page, abri }) => {
  await page.goto(`${abri.origin}/demo/`)
  await expect(widget(page).locator('.total-amount')).toHaveText(/827,52\s€/)
})

test('amounts are read as people type them, and what was understood is shown', async ({ page }) => {
  for (const typed of ['42 000', '42.000', '42000 €', '42 000,00 euros', '42000.00']) {
    await page.getByLabel('En 2024').fill(typed)
    await expect(widget(page).locator('.total-amount')).toHaveText(/827,52\s€/)
    await expect(page.getByLabel('En 2024')).toHaveValue(typed)
  }
  await page.getByLabel('En 2024').fill('42 000,50')
  await expect(widget(page).locator('.understood').last()).toHaveText(/42\s000,50\s€/)
})

test('an amount that cannot be read is said beside its field, and stays there', async ({ page }) => {
  const field = page.getByLabel('En 2023')
  for (const typed of ['35k', '-1', '1e3', '12,345', '123456789012345678901234567890']) {
    await field.fill(typed)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(/Montant illisible/)
    await expect(field).toHaveValue(typed)
  }
  await field.fill('35000')
  await expect(field).not.toHaveAttribute('aria-invalid')
  await expect(widget(page).locator('.total-amount')).toHaveText(/827,52\s€/)
})

test('an emptied field is asked for, and the answer leads back to it', async ({ page }) => {
  await page.getByLabel('En 2023').fill('')
  await expect(widget(page).locator('.verdict')).toHaveText('Il manque quelques informations')
  await widget(page).getByRole('button', { name: 'ce que vous avez encaissé en 2023' }).click()
  await expect(page.getByLabel('En 2023')).toBeFocused()
  await page.getByLabel('En 2023').blur()
  await expect(page.getByLabel('En 2023')).toHaveAccessibleDescription('À remplir')
})

test('a day that no release reaches is no missing answer', async ({ page }) => {
  await page.getByLabel('Du', { exact: true }).fill('2017-06-01')
  await expect(widget(page).locator('.verdict')).toHaveText('Calcul impossible en l’état')
  await expect(widget(page).locator('.hero')).not.toContainText('il manque')
})

test('the years asked follow the dates, and what was typed for others comes back with them', async ({ page }) => {
  await page.getByLabel('Du', { exact: true }).fill('2026-01-05')
  await page.getByLabel('au', { exact: true }).fill('2026-01-30')
  await expect(page.getByLabel('En 2022')).toHaveCount(0)
  await page.getByLabel('En 2025').fill('42000')
  await expect(widget(page).locator('.hero')).toContainText('5 janvier 2026')
  await page.getByLabel('Début de mon activité').fill('2025-02-01')
  await page.getByLabel('Du', { exact: true }).fill('2026-11-05')
  await page.getByLabel('au', { exact: true }).fill('2026-11-30')
  await expect(page.getByLabel('En 2026, jusqu’au 31 octobre 2026')).toBeVisible()
  await page.getByLabel('Début de mon activité').fill('2019-01-01')
  await page.getByLabel('Du', { exact: true }).fill('2025-06-01')
  await page.getByLabel('au', { exact: true }).fill('2025-06-30')
  await expect(widget(page).locator('.total-amount')).toHaveText(/827,52\s€/)
})

test('one cent under the threshold nothing is due, and the cent is named', async ({ page }) => {
  await page.getByText('Prestations commerciales ou artisanales').click()
  await page.getByLabel('Du', { exact: true }).fill('2026-03-02')
  await page.getByLabel('au', { exact: true }).fill('2026-03-31')
  for (const [year, amount] of [
    ['2023', '9000'],
    ['2024', '9000'],
    ['2025', '9491,94'],
  ] as const)
    await page.getByLabel(`En ${year}`).fill(amount)
  await expect(widget(page).locator('.verdict')).toHaveText('Cet arrêt ne serait pas indemnisé')
  await expect(widget(page).locator('.missing')).toContainText(/0,01\s€/)
  await expect(widget(page).locator('.missing')).toContainText(/0,06\s€/)
  await page.getByLabel('En 2025').fill('9492')
  await expect(widget(page).locator('.figures')).toContainText(/6,28\s€/)
})

test('the folded part reaches the computation: hospital, prolongation, unpaid contributions, earlier stops', async ({
  page,
}) => {
  const figures = widget(page).locator('.figures')
  await widget(page).getByText('Préciser ma situation').click()
  await page.getByLabel('C’est la prolongation d’un arrêt').check()
  await page.getByLabel('L’arrêt initial a commencé le').fill('2025-05-20')
  await expect(figures).toContainText('30 jours indemnisés')
  await page.getByLabel('C’est la prolongation d’un arrêt').uncheck()
  await page.getByLabel('Dues pour 2024').fill('1000')
  await page.getByLabel('Payées pour 2024').fill('500')
  await expect(figures).toContainText(/26,52\s€/)
  await page.getByLabel('Échéancier respecté pour 2024').check()
  await expect(figures).toContainText(/32,85\s€/)
  await widget(page).getByRole('button', { name: 'Ajouter un arrêt' }).click()
  await page.getByLabel('Arrêt 1, du').fill('2024-06-01')
  await page.getByLabel('Arrêt 1, au').fill('2025-05-20')
  await expect(figures).toContainText('6 jours indemnisés')
  await widget(page).getByRole('button', { name: 'Retirer l’arrêt 1' }).click()
  await expect(figures).toContainText('27 jours indemnisés')
})

test('the slider answers with the exact allowance as it moves', async ({ page }) => {
  const slider = page.getByRole('slider', { name: 'Essayer un autre chiffre d’affaires annuel' })
  await slider.focus()
  await slider.press('Home')
  await expect(widget(page).locator('.what-if-says')).toContainText(/^Avec 0\s€ par an\s*0,00\s€ par jour/)
  await slider.press('End')
  await expect(widget(page).locator('.what-if-says')).toContainText(/64,52\s€ par jour/)
  await page.getByLabel('En 2024').fill('23 000')
  await expect(widget(page).locator('.what-if-says')).toContainText(/^Avec 30\s000\s€ par an/)
})

test('the total alone is announced, after a pause', async ({ page, abri }) => {
  await page.clock.install()
  await page.goto(`${abri.origin}/demo/`)
  await expect(widget(page).locator('.total-amount')).toHaveText(/827,52\s€/)
  await page.clock.runFor(1_100)
  await expect(widget(page).getByRole('status')).toHaveText(/Total estimé pour cet arrêt\s: 827,52\s€ net\./)
  await page.getByLabel('En 2024').fill('4')
  await page.getByLabel('En 2024').fill('43000')
  await page.clock.runFor(500)
  await expect(widget(page).getByRole('status')).toContainText('827,52')
  await page.clock.runFor(600)
  await expect(widget(page).getByRole('status')).not.toContainText('827,52')
})

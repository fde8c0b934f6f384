import { readFile } from 'node:fs/promises'
import { Drafts } from '../harness/admin-api.ts'
import { findingsOn } from '../harness/findings.ts'
import { expect, test } from '../harness/test.ts'

test('the log is searched by an address, read in words, downloaded and verified', async ({ person, ownAbri }) => {
  const { page } = await person('analyst')
  const drafts = new Drafts(page, ownAbri.origin)
  const draft = await drafts.open('=HYPERLINK("http://exemple.fr")')
  await drafts.setRow(draft, {
    key: 'pass',
    from: '2027-01-01',
    value: '48840',
    quote: 'fixé à 48 840 euros (inventé)',
  })
  await page.getByRole('link', { name: 'Journal' }).click()
  const table = page.getByRole('table', { name: 'Entrées du journal' })
  await expect(table.getByRole('row', { name: /ligne saisie.*Plafond mensuel.*1er janvier 2027/ })).toBeVisible()
  expect(await findingsOn(page)).toEqual([])

  const form = page.getByRole('form', { name: 'Chercher dans le journal' })
  await form.getByLabel('Paramètre').selectOption({ label: 'Plafond mensuel de la sécurité sociale (PMSS)' })
  await form.getByLabel('Valeur saisie').fill('4 070 €')
  await form.getByRole('button', { name: 'Chercher' }).click()
  await expect(table.getByRole('row')).toHaveCount(2)
  expect(new URL(page.url()).searchParams.get('parametre')).toBe('pmss')
  await page.reload()
  await expect(form.getByLabel('Valeur saisie')).toHaveValue('4 070 €')
  await expect(table.getByRole('row')).toHaveCount(2)
  await form.getByLabel('Personne').selectOption({ label: 'Abri' })
  await form.getByRole('button', { name: 'Chercher' }).click()
  await expect(page.getByText('Aucune entrée ne correspond à cette recherche.')).toBeVisible()
  await form.getByRole('button', { name: 'Tout afficher' }).click()
  await expect(table.getByRole('row', { name: /barème initial installé/ })).toBeVisible()

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'CSV (tableur)' }).click()
  const file = await downloading
  expect(file.suggestedFilename()).toMatch(/^abri-journal-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await file.path(), 'utf8')
  expect(text).toContain('ROW_SET')
  expect(text.split('\r\n').filter((line) => /(^|,)"?[=+@]/.test(line))).toEqual([])

  await page.getByRole('button', { name: 'Vérifier le journal' }).click()
  await expect(page.getByText(/^Journal intact/)).toBeVisible()
  await page.getByText('English').click()
  await expect(page.getByRole('row', { name: /row entered.*1 January 2027/ })).toBeVisible()
  expect(await findingsOn(page)).toEqual([])
})

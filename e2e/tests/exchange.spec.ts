import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { Drafts } from '../harness/admin-api.ts'
import { PASS_2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

const HEAD = 'parametre;du;valeur;reference;adresse;citation;parution'
const CSG = (value: string) =>
  `tauxCsg;01/01/2027;${value};Loi inventée;https://www.legifrance.gouv.fr/essai;au taux de 6,3 %;20/11/2026`
const cell = (page: Page, name: RegExp) => page.getByRole('button', { name })

test('a file is read line by line, corrected, and written whole; cells of a spreadsheet are pasted', async ({
  person,
  ownAbri,
}) => {
  const { page } = await person('analyst')
  const { id } = await new Drafts(page, ownAbri.origin).open('Barème 2027')
  await page.goto(`${ownAbri.origin}/admin/brouillons/${id}`)
  await page.getByRole('button', { name: 'Importer…' }).click()
  const files = page.getByRole('region', { name: 'Importer un fichier' })
  await files.getByLabel('Ou collez son contenu').fill(`${HEAD}\n${CSG('six')}`)
  await files.getByRole('button', { name: 'Lire le fichier' }).click()
  await expect(files.getByText('1 ligne est à corriger : rien ne sera écrit avant.')).toBeVisible()
  expect(
    (await new AxeBuilder({ page }).include('section[aria-label="Importer un fichier"]').analyze()).violations,
  ).toEqual([])
  await files.getByLabel('Ou collez son contenu').fill(`${HEAD}\n${CSG('6,3 %')}`)
  await files.getByRole('button', { name: 'Lire le fichier' }).click()
  await files.getByRole('button', { name: 'Écrire 1 ligne dans le brouillon' }).click()
  await expect(page.getByText('1 ligne écrite.')).toBeVisible()
  await expect(cell(page, /^CSG sur les indemnités journalières, 2027 : 6,3\s%/)).toBeVisible()

  await cell(page, /^CRDS sur les indemnités journalières, 2027/).focus()
  await paste(page, '0,6 %')
  await expect(page.getByText('1 valeur collée ; sa source reste à indiquer.')).toBeVisible()
  await expect(cell(page, /^CRDS sur les indemnités journalières, 2027 : 0,6\s%/)).toBeVisible()
  await cell(page, /^CRDS sur les indemnités journalières, 2027/).focus()
  await paste(page, 'zéro')
  await expect(page.getByRole('alert')).toContainText('« zéro » ne se lit pas.')
  expect((await new AxeBuilder({ page }).include('[role=alert]').analyze()).violations).toEqual([])
})

test('a row that would hold up the others is moved to a draft of its own', async ({ person, ownAbri }) => {
  const { page } = await person('analyst')
  const drafts = new Drafts(page, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await drafts.setRow(draft, { key: 'tauxCrds', from: '2027-01-01', value: '0.006', quote: 'au taux de 0,6 %' })
  await page.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  await page.getByRole('button', { name: /^Déplacer CRDS sur les indemnités journalières/ }).click()
  await expect(page.getByRole('combobox', { name: 'Vers', exact: true })).toBeVisible()
  expect((await new AxeBuilder({ page }).include('.side').analyze()).violations).toEqual([])
  await page.getByRole('button', { name: 'Déplacer', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Retirer CRDS/ })).toHaveCount(0)
  await page.goto(`${ownAbri.origin}/admin/brouillons`)
  await page.getByRole('link', { name: 'Barème 2027 (à part)' }).click()
  await expect(page.getByRole('heading', { name: 'CRDS sur les indemnités journalières', level: 3 })).toBeVisible()
})

test('two people write the same row: the second sees both texts and chooses', async ({ person, ownAbri }) => {
  const [{ page: first }, { page: second }] = [await person('analyst'), await person('analyst', 'Lou Collègue')]
  const drafts = new Drafts(first, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await second.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  await cell(second, /^CRDS sur les indemnités journalières, 2027/).click()
  const editor = second.getByRole('dialog')
  await editor.getByLabel('Valeur').fill('0,7 %')
  await drafts.setRow(draft, { key: 'tauxCrds', from: '2027-01-01', value: '0.006', quote: 'au taux de 0,6 %' })
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  const both = editor.getByRole('status').filter({ hasText: 'Anne Analyste' })
  await expect(both.getByText(/0,6\s%/).first()).toBeVisible()
  await expect(both.getByText(/0,7\s%/).first()).toBeVisible()
  expect((await new AxeBuilder({ page: second }).include('[role=dialog]').analyze()).violations).toEqual([])
  await both.getByRole('button', { name: 'Garder la mienne' }).click()
  await expect(editor).toBeHidden()
  await expect(cell(second, /^CRDS sur les indemnités journalières, 2027 : 0,7\s%/)).toBeVisible()
})

/** As Ctrl+V does, with a clipboard of its own: the machine has one for every test. */
const paste = (page: Page, text: string): Promise<void> =>
  page.evaluate((typed) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', typed)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, text)

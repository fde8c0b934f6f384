import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { Drafts } from '../harness/admin-api.ts'
import { PASS_2027, typePass2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'

const ARRETE = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n')
const HASH = createHash('sha256').update(ARRETE).digest('hex')
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pdf', buffer })

test('an arrêté is attached to its row, read with its hash on the review, and downloaded by anybody once published', async ({
  person,
  ownAbri,
}) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  const draft = await new Drafts(analyst, ownAbri.origin).open('Barème 2027')
  await analyst.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  await typePass2027(analyst)
  await analyst.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ }).click()
  const editor = analyst.getByRole('dialog')
  const field = editor.getByLabel('Le texte en PDF')
  await field.setInputFiles(file('page.pdf', Buffer.from('<!doctype html><title>non</title>')))
  await expect(editor.getByRole('alert')).toHaveText('Ce fichier n’est pas un PDF entier.')
  await field.setInputFiles(file('gros.pdf', Buffer.alloc(10_000_001, '%PDF-')))
  await expect(editor.getByRole('alert')).toHaveText('Ce fichier dépasse 10 Mo.')
  await field.setInputFiles(file('arrete.pdf', ARRETE))
  await expect(editor.getByRole('group', { name: 'Document joint' })).toContainText(HASH.slice(0, 16))
  expect((await new AxeBuilder({ page: analyst }).include('[role=dialog]').analyze()).violations).toEqual([])
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(editor).toBeHidden()
  await expect(analyst.getByRole('listitem').filter({ hasText: HASH.slice(0, 16) })).toBeVisible()
  await analyst.getByRole('button', { name: 'Soumettre à la relecture' }).click()
  await expect(analyst.getByText('en relecture', { exact: true })).toBeVisible()
  const open = `${ownAbri.origin}/documents/${HASH}.pdf`
  expect((await fetch(open)).status).toBe(404)

  await approver.setViewportSize({ width: 360, height: 740 })
  await approver.goto(`${ownAbri.origin}/admin/relecture/${draft.id}`)
  await expect(approver.getByText(`SHA-256 ${HASH.slice(0, 16)}…`)).toBeVisible()
  const downloading = approver.waitForEvent('download')
  await approver.getByRole('link', { name: 'Le texte en PDF' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`abri-${HASH.slice(0, 12)}.pdf`)
  expect(readFileSync(await download.path())).toEqual(ARRETE)
  expect((await new AxeBuilder({ page: approver }).analyze()).violations).toEqual([])
  await approver.getByLabel(/^Note/).fill('relu')
  await approver.getByRole('button', { name: 'Approuver' }).click()
  await approver.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(approver.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()

  const answer = await fetch(open)
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    `attachment; filename="abri-${HASH.slice(0, 12)}.pdf"`,
  ])
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(ARRETE)
  await analyst.goto(`${ownAbri.origin}/admin/`)
  await analyst.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ }).click()
  await expect(analyst.getByRole('dialog').getByRole('link', { name: 'Le texte en PDF' })).toBeVisible()
})

test('a document taken out after the approval voids it, and the review says what went', async ({ person, ownAbri }) => {
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  const drafts = new Drafts(analyst, ownAbri.origin)
  const draft = await drafts.open('Barème 2027')
  await drafts.setRow(draft, PASS_2027)
  await analyst.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  const cell = analyst.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ })
  const editor = analyst.getByRole('dialog')
  await cell.click()
  await editor.getByLabel('Le texte en PDF').setInputFiles(file('arrete.pdf', ARRETE))
  await expect(editor.getByRole('group', { name: 'Document joint' })).toBeVisible()
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(editor).toBeHidden()
  await drafts.submit(draft)
  await approver.goto(`${ownAbri.origin}/admin/relecture/${draft.id}`)
  await approver.getByLabel(/^Note/).fill('relu')
  await approver.getByRole('button', { name: 'Approuver' }).click()
  await expect(approver.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled()
  await analyst.goto(`${ownAbri.origin}/admin/brouillons/${draft.id}`)
  await cell.click()
  await editor.getByRole('button', { name: 'Retirer le document' }).click()
  await editor.getByRole('button', { name: 'Enregistrer', exact: true }).click()
  await expect(editor).toBeHidden()
  await approver.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(approver.getByRole('alert')).toContainText('Le brouillon n’est plus celui que vous avez relu')
})

import type { Page } from '@playwright/test'
import { Drafts } from '../harness/admin-api.ts'
import { AT_THE_CEILING } from '../harness/at-the-ceiling.ts'
import { December } from '../harness/december.ts'
import { expect, test } from '../harness/test.ts'

/** Invented for the tests, with the numbers that the story needs: 12 × 4 085 ÷ 218 is 225 when rounded. */
const ARRETE = {
  'Référence légale': 'Arrêté du 22 décembre 2026 (inventé)',
  'Adresse de la source': 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000000000001',
  'Publié le': '2026-12-22',
  Citation: 'La valeur mensuelle du plafond est fixée à 4 085 euros et la valeur journalière à 225 euros (inventé).',
}
const RECTIFIED = 'Arrêté du 22 décembre 2026, rectifié au Journal officiel du 29 décembre 2026 (inventé)'
const SMIC = { key: 'smic', from: '2027-01-01', value: '12.55', quote: 'porté à 12,55 euros l’heure (inventé)' }
const PMSS_AND_MORE = {
  key: 'pmss',
  from: '2027-01-01',
  value: '4085',
  quote: 'fixée à 4 085 euros, 225 par jour (inventé)',
}

const JANUARY = `query ($input: ScenarioInput!, $release: ID) { scenario(input: $input, release: $release) { ... on Scenario {
  release { number recalled { reason replacement } } arretMaladie { etat { code } indemniteJournaliere calendrier { totalNet } } } } }`
const input = { situation: AT_THE_CEILING, arret: { debut: '2027-01-11', fin: '2027-02-09' } }

async function type(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  const editor = page.getByRole('dialog')
  for (const [label, text] of Object.entries(fields)) await editor.getByLabel(label).fill(text)
  await editor.getByRole('button', { name: 'Enregistrer' }).click()
  // it closes once the server has the row: nobody acts on it before
  await expect(editor).toBeHidden()
}

async function justify(page: Page): Promise<void> {
  const save = page.getByRole('button', { name: 'Enregistrer le motif' })
  for (let left = await save.count(); left > 0; left--) {
    await page
      .getByLabel(/^Pourquoi est-ce juste/)
      .first()
      .fill('Relu au Journal officiel avec une collègue.')
    await save.first().click()
    await expect(save).toHaveCount(left - 1)
  }
}

async function submit(page: Page): Promise<void> {
  await expect(page.getByText('Vérification en cours…')).toHaveCount(0)
  await justify(page)
  await page.getByRole('button', { name: 'Soumettre à la relecture' }).click()
  await page.waitForURL('**/relecture/*')
}

async function approve(page: Page): Promise<void> {
  await page.getByLabel(/^Note/).fill('Relu avec les textes.')
  await page.getByRole('button', { name: /^Approuver/ }).click()
  await expect(page.getByRole('button', { name: 'Publier', exact: true })).toBeEnabled()
}

async function publish(page: Page, number: number): Promise<void> {
  await page.getByRole('button', { name: 'Publier', exact: true }).click()
  await expect(page.getByRole('heading', { name: `Barème n° ${number} publié` })).toBeVisible()
}

test('from 23 to 31 December: an arrêté, a decree on another day, forty values confirmed, a text corrected, a recall', async ({
  ownAbri: abri,
  person,
}) => {
  test.setTimeout(900_000)
  const [anne, bruno, paul] = [
    await person('analyst'),
    await person('analyst', 'Bruno Barème'),
    await person('approver'),
  ]
  const december = new December(abri)
  const january = (release?: string) => abri.graphql(JANUARY, { input, release })

  await test.step('before: the tables that the rules read are published as release 2', async () => {
    await anne.page.getByRole('link', { name: 'Brouillons' }).click()
    await anne.page.getByRole('link', { name: /^Mise à niveau/ }).click()
    await submit(anne.page)
    await paul.page.goto(anne.page.url())
    await approve(paul.page)
    await publish(paul.page, 2)
    expect(await january()).toContain('"code":"PROJETE"')
  })
  const before = await january('2')

  await test.step('23 December: the agenda leads to a draft, and a slip of the keyboard is caught', async () => {
    await december.goTo('2026-12-23')
    const page = await december.arrives(anne, '/admin/agenda')
    const due = page.getByRole('row', { name: /Plafond mensuel de la sécurité sociale \(PMSS\)/ })
    await expect(due).toContainText('arrêté attendu en décembre')
    await due.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Ouvrir un brouillon' }).click()
    await page.waitForURL('**/brouillons/*')
    await page
      .getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\)$/ })
      .first()
      .click()
    await type(page, { Valeur: '4 105', ...ARRETE })
    await expect(page.getByText(/225/).first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Soumettre à la relecture' })).toBeDisabled()
    await page.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ }).click()
    await type(page, { Valeur: '4 085' })
    await expect(page.getByRole('button', { name: 'Soumettre à la relecture' })).toBeVisible()
  })
  const address = new URL(anne.page.url()).pathname
  const draft = { id: address.split('/').at(-1)! }

  await test.step('forty values are confirmed unchanged at once', async () => {
    const { page } = anne
    await page.getByRole('button', { name: 'Confirmer des valeurs inchangées…' }).click()
    const form = page.getByRole('form', { name: 'Confirmer des valeurs inchangées' })
    const boxes = page.getByRole('checkbox', { name: /^Confirmer : (?!Plafond|SMIC)/ })
    for (let i = 0; i < 40; i++) await boxes.nth(i).check()
    await expect(form.getByText('40 paramètres cochés')).toBeVisible()
    await form.getByLabel('Ce que vous avez regardé').fill('Légifrance, versions en vigueur au 23 décembre')
    await form.getByRole('button', { name: 'Confirmer' }).click()
    await expect(page.getByText('40 valeurs confirmées.')).toBeVisible()
  })

  await test.step('24 December: two people write the same row; neither text is lost', async () => {
    await december.goTo('2026-12-24')
    const page = await december.arrives(anne, address)
    await page.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ }).click()
    const editor = page.getByRole('dialog')
    await editor.getByLabel('Référence légale').fill('Arrêté du 22 décembre 2026, NOR TSSS2600001A (inventé)')
    await new Drafts(await december.arrives(bruno), abri.origin).setRow(draft, PMSS_AND_MORE)
    await editor.getByRole('button', { name: 'Enregistrer' }).click()
    await expect(editor.getByText('Deux saisies pour la même case')).toBeVisible()
    await expect(editor.getByText(/^Bruno Barème a enregistré cette ligne/)).toBeVisible()
    await editor.getByRole('button', { name: 'Garder la mienne' }).click()
    await expect(editor).toBeHidden()
  })

  await test.step('the decree on the SMIC goes its own way, and comes first', async () => {
    const drafts = new Drafts(bruno.page, abri.origin)
    const { id } = await drafts.open('SMIC au 1er janvier')
    await drafts.setRow({ id }, SMIC)
    await bruno.page.goto(`${abri.origin}/admin/brouillons/${id}`)
    await submit(bruno.page)
    await december.arrives(paul, `/admin/relecture/${id}`)
    await approve(paul.page)
    await publish(paul.page, 3)
  })

  await test.step('28 December: Anne is away; Bruno takes her draft to release 3 and submits it', async () => {
    await december.goTo('2026-12-28')
    const page = await december.arrives(bruno, address)
    await page.getByRole('button', { name: 'Reprendre sur le barème n° 3' }).click()
    await expect(page.getByText('à partir du barème n° 3')).toBeVisible()
    await submit(page)
    await december.arrives(paul, `/admin/relecture/${draft.id}`)
    await approve(paul.page)
  })

  await test.step('29 December: the text is corrected; the approval is void, and is given again', async () => {
    const { page } = bruno
    await page.goto(abri.origin + address)
    await page.getByRole('button', { name: /^Plafond mensuel de la sécurité sociale \(PMSS\), 2027/ }).click()
    await type(page, { 'Référence légale': RECTIFIED })
    await paul.page.getByRole('button', { name: 'Publier', exact: true }).click()
    await expect(paul.page.getByRole('alert')).toContainText('Le brouillon n’est plus celui que vous avez relu')
    await submit(page)
    await paul.page.reload()
    await expect(paul.page.getByText(RECTIFIED).first()).toBeVisible()
    await approve(paul.page)
    await publish(paul.page, 4)
    expect(await january(), 'not yet in force, but no longer carried on').toContain('"code":"ANNONCE"')
    expect(await january('2')).toBe(before)
  })

  await test.step('30 December: the release is found wrong, recalled by two people, and undone', async () => {
    await december.goTo('2026-12-30')
    const page = await december.arrives(bruno, '/admin/versions')
    await page.getByRole('button', { name: 'Rappeler le barème n° 4' }).click()
    const form = page.getByRole('form', { name: 'Rappeler le barème n° 4' })
    await form.getByLabel('Raison').fill('Le plafond publié est celui d’un arrêté retiré.')
    await form.getByLabel('Barème à utiliser à la place').selectOption({ label: 'Barème n° 3' })
    await form.getByRole('button', { name: 'Demander le rappel' }).click()
    await expect(page.getByText('Il faut la confirmation d’un approbateur')).toBeVisible()
    await december.arrives(paul, '/admin/versions')
    await paul.page.getByRole('button', { name: 'Confirmer le rappel du barème n° 4' }).click()
    await expect(paul.page.getByText('Par Bruno Barème, Paul Vérificateur')).toBeVisible()
    expect(await january()).toContain('"recalled":{"reason":"Le plafond publié est celui d’un arrêté retiré."')
    await page.getByRole('button', { name: 'Revenir au barème n° 3 par un brouillon' }).click()
    await expect(page.getByText('ligne retirée', { exact: true }).first()).toBeVisible()
    await submit(page)
    await paul.page.goto(page.url())
    await approve(paul.page)
    await publish(paul.page, 5)
  })

  await test.step('31 December: the past answers as it did, and the log of it all is whole', async () => {
    await december.goTo('2026-12-31')
    const page = await december.arrives(anne, '/admin/journal')
    await page.getByRole('button', { name: 'Vérifier le journal' }).click()
    await expect(page.getByText(/Journal intact : \d+ entrées vérifiées/)).toBeVisible()
    expect(await january('2')).toBe(before)
    expect(await january()).toBe(before.replace('"number":2', '"number":5'))
  })
})

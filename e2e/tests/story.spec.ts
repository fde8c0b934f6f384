import { AT_THE_CEILING } from '../harness/at-the-ceiling.ts'
import { embed, strictPolicy } from '../harness/partner.ts'
import { ARRETE_2027, typePass2027 } from '../harness/pass-2027.ts'
import { expect, test } from '../harness/test.ts'
import type { Person } from '../harness/person.ts'

/** A liberal activity above every ceiling, ill in June 2027: what is paid is the ceiling itself. */
const ATTRIBUTES = `nature="LIBERALE" caisse="SSI" debut="2019-01-01" chiffres-affaires="2024:200000,2025:200000,2026:200000"
  arret-debut="2027-06-01" arret-fin="2027-06-30"`
const QUERY = `query ($input: ScenarioInput!, $release: ID) { scenario(input: $input, release: $release) { ... on Scenario {
  release { number contenu maillon publishedAt } versionRegles
  arretMaladie { etat { code parametres } indemniteJournaliere parts { raam seuil plafond } etapes { label formule valeur article }
    calendrier { totalNet versements { du au net } } } } } }`
const input = { situation: AT_THE_CEILING, arret: { debut: '2027-06-01', fin: '2027-06-30' } }

test('an analyst drafts the ceiling of 2027, another person publishes it, and a partner’s open page follows', async ({
  ownAbri: abri,
  partner,
  person,
  page: visitor,
}) => {
  const errors: string[] = []
  visitor.on('pageerror', ({ message }) => errors.push(message))
  visitor.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  const widget = visitor.locator('abri-simulateur')
  const analyst = await person('analyst')
  const approver = await person('approver')
  const ask = (release?: string) => abri.graphql(QUERY, { input, release })

  const before = await ask('1')
  await test.step('a visitor asks about June 2027: the ceiling is only carried on', async () => {
    await visitor.goto(partner.publish({ policy: strictPolicy(abri.origin), body: embed(abri.origin, ATTRIBUTES) }))
    expect(new URL(visitor.url()).origin).not.toBe(abri.origin)
    await expect(widget.locator('[data-etat=PROJETE]')).toContainText('PMSS')
    await expect(widget.locator('.figures')).toContainText(/65,84\s€/)
    expect(before).toContain('"code":"PROJETE","parametres":["pmss"]')
  })

  await test.step('the analyst types a PASS with its source, and submits', async () => {
    await draftThePass(analyst)
    await analyst.page.getByRole('button', { name: 'Soumettre à la relecture' }).click()
    await analyst.page.waitForURL('**/relecture/*')
  })

  await test.step('the author cannot approve alone', async () => {
    await expect(analyst.page.getByRole('button', { name: 'Approuver' })).toBeDisabled()
    await expect(analyst.page.getByText('une autre personne doit l’approuver').first()).toBeVisible()
    const answer = await analyst.page.evaluate(async () => {
      const draft = location.pathname.split('/').at(-1)
      const ask = (query: string) =>
        fetch('/admin/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables: {} }),
        }).then((response) => response.json())
      const { data } = await ask(`{ draft(id: "${draft}") { snapshot } }`)
      return ask(
        `mutation { approveDraft(draft: "${draft}", snapshot: "${data.draft.snapshot}") { ... on Refusal { code } ... on Draft { status } } }`,
      )
    })
    expect(answer.data.approveDraft.code).toMatch(/^FORBIDDEN/)
  })

  await test.step('an approver reads exactly that, approves and publishes', async () => {
    await approver.page.goto(analyst.page.url())
    await expect(approver.page.getByText(ARRETE_2027.legalReference)).toBeVisible()
    await approver.page.getByRole('button', { name: 'Approuver' }).click()
    await approver.page.getByRole('button', { name: 'Publier', exact: true }).click()
    await expect(approver.page.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()
  })

  await test.step('the visitor’s page, left open, answers under release 2 within a minute', async () => {
    await expect(widget.locator('.release')).toContainText('Barème n° 2')
    await expect(widget.locator('.figures')).toContainText(/66,90\s€/)
    await expect(widget.locator('[data-etat=PROJETE]')).toHaveCount(0)
    const now = await ask()
    expect(now).toContain('"indemniteJournaliere":"66.90"')
    expect(now).not.toContain('PROJETE')
  })

  await test.step('a query pinned to release 1 answers as before, byte for byte', async () => {
    expect(await ask('1')).toBe(before)
  })

  await test.step('the log holds it all, and verifies', async () => {
    await approver.page.getByRole('link', { name: 'Voir le journal' }).click()
    await expect(approver.page.getByRole('row', { name: /barème publié/ }).first()).toBeVisible()
    await approver.page.getByRole('button', { name: 'Vérifier le journal' }).click()
    await expect(approver.page.getByText(/Journal intact : \d+ entrées vérifiées/)).toBeVisible()
  })

  await test.step('with Abri stopped, the open page still computes, and says so', async () => {
    expect(errors).toEqual([])
    await abri.stop()
    await expect(widget.locator('[data-trouble=UNREACHABLE]')).toBeVisible({ timeout: 90_000 })
    await visitor.getByLabel('En 2026').fill('1 000')
    await visitor.getByLabel('En 2025').fill('1 000')
    await visitor.getByLabel('En 2024').fill('30 000')
    await expect(widget.locator('.figures')).toContainText(/9,64\s€/)
    await expect(widget.locator('.release')).toContainText('Barème n° 2')
  })
})

async function draftThePass({ page }: Person): Promise<void> {
  await page.getByRole('link', { name: 'Brouillons' }).click()
  await page.getByLabel('Titre du brouillon').fill('Barème 2027')
  await page.getByRole('button', { name: 'Ouvrir un brouillon' }).click()
  await typePass2027(page)
}

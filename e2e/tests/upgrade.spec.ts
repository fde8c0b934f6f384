import { expect, test } from '../harness/test.ts'

const READS = '{ parameter(key: "smic") { key rows { from } } release { number } }'

test('a fresh installation has an upgrade waiting: one person submits it, another reads and publishes it', async ({
  ownAbri: abri,
  person,
}) => {
  const line = /An upgrade draft waits .+: (https?:\/\/\S+)/
  const address = line.exec(await abri.printed.waitFor(line))?.[1] ?? ''
  const [{ page: analyst }, { page: approver }] = [await person('analyst'), await person('approver')]
  expect(await abri.graphql(READS)).toContain('"parameter":null')

  await test.step('the list of drafts marks it, and its page says what it is', async () => {
    await analyst.getByRole('link', { name: 'Brouillons' }).click()
    await expect(analyst.getByText('mise à niveau', { exact: true })).toBeVisible()
    await analyst.getByRole('link', { name: /^Mise à niveau \d+\.\d+\.\d+ : / }).click()
    await expect(analyst).toHaveURL(address)
    const notice = analyst.getByRole('status').filter({ hasText: 'Mise à niveau préparée par Abri' })
    await expect(notice).toContainText('Activité salariée')
    await expect(notice).toContainText('Vérifié : aucune ligne du barème n° 1 n’est touchée.')
  })

  await test.step('a table unfolds into its rows, each with its source', async () => {
    const smic = analyst.locator('summary').filter({ hasText: /^SMIC/ }).first()
    await smic.click()
    await expect(analyst.getByRole('table').filter({ hasText: 'Retirer' }).getByRole('link').first()).toBeVisible()
    await smic.click()
  })

  await test.step('whoever submits it cannot approve it, and Abri’s own check is told', async () => {
    await expect(analyst.getByText(/de la mise à niveau sans citation/)).toBeVisible()
    await analyst.getByRole('button', { name: 'Soumettre à la relecture' }).click()
    await analyst.waitForURL('**/relecture/*')
    await expect(analyst.getByText(/Écrit par Abri, Anne Analyste/)).toBeVisible()
    await expect(analyst.getByRole('button', { name: 'Approuver' })).toBeDisabled()
  })

  await test.step('an approver reads it on a phone, says why, and publishes', async () => {
    await approver.setViewportSize({ width: 390, height: 844 })
    await approver.goto(analyst.url())
    await approver.getByRole('button', { name: 'Tout déplier' }).click()
    await expect(approver.getByRole('table').first()).toBeVisible()
    expect(await approver.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await approver.getByRole('button', { name: 'Approuver' }).click()
    await expect(approver.getByRole('alert')).toContainText('écrivez dans la note pourquoi c’est juste')
    await approver.getByLabel(/^Note/).fill('Relu aux adresses des sources.')
    await approver.getByRole('button', { name: 'Approuver' }).click()
    await approver.getByRole('button', { name: 'Publier', exact: true }).click()
    await expect(approver.getByRole('heading', { name: 'Barème n° 2 publié' })).toBeVisible()
  })

  await test.step('the new tables are there at once; the next start has nothing to prepare', async () => {
    expect(await abri.graphql(READS)).toMatch(/"key":"smic","rows":\[\{.+"number":2/)
    await abri.stop()
    await abri.start()
    expect(abri.printed.toString().match(/An upgrade draft waits/g)).toHaveLength(1)
    await analyst.goto(`${abri.origin}/admin/versions`)
    await expect(analyst.getByText('Abri, Anne Analyste')).toBeVisible()
    await analyst.getByRole('link', { name: 'Journal' }).click()
    await expect(analyst.getByRole('row', { name: /mise à niveau préparée/ }).first()).toBeVisible()
  })
})

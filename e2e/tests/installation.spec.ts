import { expect, test } from '../harness/test.ts'

test('the first administrator follows the printed link, once, and signs in', async ({ ownAbri, person }) => {
  const link = await ownAbri.firstLink()
  const { account, page } = await person('administrator')
  const session = await page.request.get(`${ownAbri.origin}/admin/auth/get-session`)
  expect(await session.text()).toContain(account.email)
  const again = {
    token: link.split('/').at(-1),
    name: 'Quelqu’un',
    email: 'autre@exemple.fr',
    password: account.password,
  }
  const answer = await page.request.post(`${ownAbri.origin}/admin/auth/invitation`, {
    data: again,
    headers: { origin: ownAbri.origin },
  })
  expect(answer.status()).toBeGreaterThanOrEqual(400)
  expect(answer.status()).toBeLessThan(500)
})

test('an installation ends cleanly when asked, and comes back with its data after being killed', async ({
  ownAbri,
}) => {
  const query = '{ release { number contenu maillon } }'
  await ownAbri.firstLink()
  const before = await ownAbri.graphql(query)
  expect(await ownAbri.stop()).toBe(0)
  await ownAbri.start()
  expect(await ownAbri.graphql(query)).toBe(before)
  await ownAbri.kill()
  await ownAbri.start()
  expect(await ownAbri.graphql(query)).toBe(before)
})

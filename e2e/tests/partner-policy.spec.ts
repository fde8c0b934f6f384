import { Partner, strictPolicy } from '../harness/partner.ts'
import { expect, test } from '../harness/test.ts'

// The policy itself is tried: what the story runs under must really keep everything else out.

test('a page under the strict policy runs scripts of Abri and of nobody else', async ({ page, partner }) => {
  const [abri, stranger] = [await Partner.open(), await Partner.open()]
  const address = partner.publish({
    policy: strictPolicy(abri.origin),
    body: `<script src="${abri.origin}/abri.js"></script>
      <script src="${stranger.origin}/stranger.js"></script>
      <script>document.body.dataset.inline = 'ran'</script>`,
  })
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: noteThatItRan }))
  await page.goto(address)
  await expect(page.locator('body')).toHaveAttribute('data-ran', `${abri.origin}/abri.js`)
  await expect(page.locator('body')).not.toHaveAttribute('data-inline')
  await Promise.all([abri.close(), stranger.close()])
})

test('a page under the strict policy asks nothing of another origin, and turns no text into markup', async ({
  page,
  partner,
}) => {
  const [abri, stranger] = [await Partner.open(), await Partner.open()]
  await page.goto(partner.publish({ policy: strictPolicy(abri.origin), body: '' }))
  const reached = (origin: string) =>
    page.evaluate(
      (to) =>
        fetch(to, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        ),
      origin,
    )
  expect(await reached(abri.origin)).toBe(true)
  expect(await reached(stranger.origin)).toBe(false)
  const written = page.evaluate(() => (document.body.innerHTML = '<b>text</b>'))
  await expect(written).rejects.toThrow(/TrustedHTML/)
  await Promise.all([abri.close(), stranger.close()])
})

const noteThatItRan = `document.body.dataset.ran = (document.body.dataset.ran ?? '') + document.currentScript.src`

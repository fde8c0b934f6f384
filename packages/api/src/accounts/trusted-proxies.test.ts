import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'

onEachDatabase('behind one proxy', (place) => {
  let abri: Installation
  beforeAll(async () => {
    abri = await Installation.open(place(), { TRUST_PROXY: '1' })
  })
  afterAll(() => abri.close())

  /** What the proxy passes on: whatever the caller claims, then the address that the proxy saw. */
  const guess = (i: number, claimed: string, seen: string) =>
    abri.app.inject({
      method: 'POST',
      url: '/admin/auth/sign-in/email',
      headers: { 'x-forwarded-for': `${claimed}, ${seen}` },
      payload: { email: `cible${i}@example.fr`, password: 'x'.repeat(15) },
    })

  test('guesses count for the address that the proxy saw, whatever address is claimed', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, i) => guess(i, `198.51.100.${i}`, '203.0.113.9')))
    expect(answers.filter(({ statusCode }) => statusCode === 429)).toHaveLength(2)
    expect((await guess(12, '203.0.113.9', '203.0.113.10')).statusCode).toBe(401)
  })
})

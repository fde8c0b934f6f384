import { test as base } from '@playwright/test'
import { Abri } from './abri.ts'
import { Partner } from './partner.ts'
import { People, type Role } from './people.ts'
import { sitDown, type Person } from './person.ts'

/** One for all tests of a worker. */
interface Shared {
  /** A running installation to read from. A test that publishes, stops or kills takes `ownAbri`. */
  abri: Abri
  /** A partner's website on another origin. */
  partner: Partner
}

/** New for each test. */
interface Own {
  /** An installation of this test alone, empty and running. */
  ownAbri: Abri
  /** Somebody with that role at the admin of `ownAbri`, signed in, in a browser of their own. */
  person: (role: Role, name?: string) => Promise<Person>
}

/** Playwright's `test` with Abri, a partner's website and people in it. */
export const test = base.extend<Own, Shared>({
  abri: [
    async ({}, use) => {
      const abri = await Abri.install()
      await use(abri)
      await abri.remove()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  partner: [
    async ({}, use) => {
      const partner = await Partner.open()
      await use(partner)
      await partner.close()
    },
    { scope: 'worker' },
  ],
  ownAbri: [
    async ({}, use) => {
      const abri = await Abri.install()
      await use(abri)
      await abri.remove()
    },
    { timeout: 300_000 },
  ],
  person: async ({ browser, ownAbri }, use) => {
    const people = new People(ownAbri)
    const seated: Person[] = []
    await use(async (role, name) => {
      const person = await sitDown(browser, ownAbri, await people.join(role, name))
      seated.push(person)
      return person
    })
    for (const { page } of seated) await page.context().close()
  },
})

export { expect } from '@playwright/test'

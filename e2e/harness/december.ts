import type { Page } from '@playwright/test'
import type { Abri } from './abri.ts'
import type { Person } from './person.ts'

/** An installation whose days are told: it is nine o'clock in Paris on the day it was put to. */
export class December {
  private ahead = 0

  constructor(private readonly abri: Abri) {}

  /** Goes on to a day; every session has ended by then. */
  async goTo(day: string): Promise<void> {
    this.ahead = Date.parse(`${day}T08:00:00Z`) - Date.now()
    await this.abri.stop()
    await this.abri.start(this.ahead)
  }

  /** Comes back to work, at an address of the admin: the password, then the code of the day. */
  async arrives({ page, account, authenticator }: Person, address = '/admin/'): Promise<Page> {
    await page.goto(this.abri.origin + address)
    await page.getByLabel('E-mail').fill(account.email)
    await page.getByLabel(/^Mot de passe/).fill(account.password)
    await page.getByRole('button', { name: 'Se connecter' }).click()
    await page.getByLabel('Code à six chiffres').fill(authenticator!.next(Date.now() + this.ahead))
    await page.getByRole('button', { name: 'Confirmer', exact: true }).click()
    await page.getByRole('navigation').waitFor()
    return page
  }
}

import { join } from 'node:path'
import type { Table } from '@abri/rules'
import type { FastifyInstance } from 'fastify'
import { createAuth } from '../accounts/auth.ts'
import { inviteFirstAdministrator } from '../accounts/invitations.ts'
import { signingSecret } from '../accounts/secret.ts'
import type { LogAnchor } from '../log/anchor.ts'
import { openLog } from '../log/open-log.ts'
import { prepareUpgrade } from '../publishing/upgrade/prepare-upgrade.ts'
import { LiveReleases } from '../releases/live-releases.ts'
import { buildApp } from '../server/app.ts'
import { readSettings } from '../server/settings.ts'
import type { RoleName } from '../store/account-tables.ts'
import { openStore, type Place } from '../store/open-store.ts'
import type { Store } from '../store/store.ts'
import { Someone, joinAs } from './someone.ts'

/** The server's clock, which a test may set. */
type Clock = { now: () => number }

/** A whole server over a database, without a port. */
export class Installation {
  private constructor(
    readonly store: Store,
    readonly releases: LiveReleases,
    readonly anchor: LogAnchor,
    readonly app: FastifyInstance,
    readonly faults: readonly unknown[],
    readonly warnings: readonly unknown[],
    readonly clock: Clock,
  ) {}

  /** As a start does; with the tables given as those that an upgrade brings, none by default. */
  static async open(
    place: Place,
    environment: Readonly<Record<string, string>> = {},
    upgradeTables: readonly Table[] = [],
  ): Promise<Installation> {
    const settings = { ...readSettings(environment), ...place }
    const store = await openStore(place)
    const [faults, warnings]: [unknown[], unknown[]] = [[], []]
    const anchor = await openLog(store, join(place.dataFolder, 'log-head.json'), (line) => warnings.push(line))
    const releases = await LiveReleases.load(store)
    await prepareUpgrade({ store, upgradeTables })
    const auth = createAuth(store, settings, await signingSecret(store))
    const apps = { admin: join(place.dataFolder, 'no-admin'), widget: join(place.dataFolder, 'no-widget') }
    const clock: Clock = { now: Date.now }
    const app = await buildApp({
      settings,
      store,
      releases,
      upgradeTables,
      auth,
      anchor,
      apps,
      version: 'test',
      isClosing: () => false,
      now: () => clock.now(),
      log: (e) => faults.push(e),
    })
    return new Installation(store, releases, anchor, app, faults, warnings, clock)
  }

  /** The first administrator, by the one-time invitation. */
  async administrator(): Promise<Someone> {
    const invitation = await inviteFirstAdministrator(this.store)
    if (!invitation) throw new Error('Somebody has an account already')
    return joinAs(this.app, invitation.token, 'Alix Premier', 'alix@example.fr')
  }

  /** Somebody invited by an administrator. */
  async person(administrator: Someone, role: RoleName, name: string): Promise<Someone> {
    const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.fr`
    const { invite } = await administrator.ask(INVITE, { email, name, role })
    return joinAs(this.app, invite.link.split('/').at(-1), name)
  }

  async close(): Promise<void> {
    await this.app.close()
    this.releases.stop()
    await this.store.close()
  }
}

const INVITE = `mutation ($email: String!, $name: String!, $role: Role!) {
  invite(email: $email, name: $name, role: $role) { ... on Invitation { link } ... on Refusal { code } }
}`

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { upgradeTables } from '@abri/rules/upgrade'
import { createAuth } from '../accounts/auth.ts'
import { inviteFirstAdministrator } from '../accounts/invitations.ts'
import { signingSecret } from '../accounts/secret.ts'
import { openLog } from '../log/open-log.ts'
import { keepMailing } from '../mail/keep-mailing.ts'
import { createMailer } from '../mail/mailer.ts'
import { prepareUpgrade } from '../publishing/upgrade/prepare-upgrade.ts'
import type { Delivering } from '../push/webhooks/deliver-due.ts'
import { keepDelivering } from '../push/webhooks/keep-delivering.ts'
import { sender } from '../push/webhooks/send-webhook.ts'
import { isLoopback } from '../push/webhooks/webhook-address.ts'
import { LiveReleases } from '../releases/live-releases.ts'
import { BrokenRelease } from '../releases/stored-release.ts'
import type { Store } from '../store/store.ts'
import { openStore } from '../store/open-store.ts'
import { reasonOf, StartRefused } from '../store/start-refused.ts'
import { buildApp } from './app.ts'
import type { Settings } from './settings.ts'

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(fromHere('../../package.json'), 'utf8')) as { version: string }
const apps = { admin: fromHere('../../../../apps/admin/dist'), widget: fromHere('../../../../apps/widget/dist') }

/** A server that answers; `stop` lets it finish what it does, then closes everything. */
export type Running = { stop(): Promise<void> }

/** Opens everything and listens; throws StartRefused with one clear line where it cannot. */
export async function start(
  settings: Settings,
  say: (line: string) => void,
  log: (error: unknown) => void,
): Promise<Running> {
  const store = await openStore(settings)
  try {
    const anchor = await openLog(store, settings.logAnchor, log)
    const releases = await loadReleases(store)
    const upgrade = await prepareUpgrade({ store, upgradeTables })
    await releases.follow(log)
    let closing = false
    const auth = createAuth(store, settings, await signingSecret(store))
    const app = await buildApp({
      settings,
      store,
      releases,
      upgradeTables,
      auth,
      anchor,
      apps,
      version,
      isClosing: () => closing,
      now: Date.now,
      log,
    })
    await app.listen({ port: settings.port, host: settings.host })
    const mailer = createMailer(settings)
    const mailing = { store, publicUrl: settings.publicUrl, now: Date.now }
    const stopMailing = mailer ? keepMailing({ ...mailing, mailer }, log) : async () => undefined
    const stopDelivering = keepDelivering(deliveringFor(store, releases, settings), log)
    tellAddresses(settings, say)
    tellUpgrade(upgrade, settings, say)
    await tellFirstAdministrator(store, settings, say)
    return {
      async stop() {
        closing = true
        await app.close()
        await Promise.all([stopDelivering(), stopMailing()])
        releases.stop()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw portTaken(error, settings)
  }
}

function deliveringFor(store: Store, releases: LiveReleases, { publicUrl }: Settings): Delivering {
  const send = sender(isLoopback(new URL(publicUrl).hostname))
  return { store, releases, publicUrl, send, now: Date.now }
}

async function loadReleases(store: Store): Promise<LiveReleases> {
  try {
    return await LiveReleases.load(store)
  } catch (error) {
    throw error instanceof BrokenRelease ? new StartRefused(reasonOf(error)) : error
  }
}

function portTaken(error: unknown, { host, port }: Settings): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return new StartRefused(`Port ${port} on ${host} is taken; set PORT to another one`)
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return new StartRefused(`Cannot listen on ${host}:${port}: ${reasonOf(error)}`)
  return error
}

function tellAddresses({ publicUrl }: Settings, say: (line: string) => void): void {
  say(`Abri answers at ${publicUrl}`)
  for (const [name, path] of [
    ['demonstration', '/demo/'],
    ['GraphQL', '/graphql'],
    ['playground', '/playground'],
    ['admin', '/admin/'],
    ['status', '/status'],
  ])
    say(`  ${name?.padEnd(14)} ${publicUrl}${path}`)
}

function tellUpgrade(draft: string | null, { publicUrl }: Settings, say: (line: string) => void): void {
  if (draft !== null)
    say(
      `An upgrade draft waits for one person to submit it and another to approve it: ${publicUrl}/admin/brouillons/${draft}`,
    )
}

async function tellFirstAdministrator(
  store: Store,
  { publicUrl }: Settings,
  say: (line: string) => void,
): Promise<void> {
  const invitation = await inviteFirstAdministrator(store)
  if (!invitation) return
  say(
    'Nobody has an account yet. One-time link for the first administrator, valid until the next start, 7 days at most:',
  )
  say(`  ${publicUrl}/admin/invitation/${invitation.token}`)
}

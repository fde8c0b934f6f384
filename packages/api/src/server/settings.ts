import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StartRefused } from '../store/start-refused.ts'

/** What the environment says; see the names in `readSettings`. */
export type Settings = {
  readonly port: number
  readonly host: string
  /** Origin under which people reach Abri, without a slash at its end. */
  readonly publicUrl: string
  /** Origins from which the admin may be used with its cookie. */
  readonly origins: readonly string[]
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly logAnchor: string
  /** The server that sends mails; null where people hand links over themselves. */
  readonly smtpUrl: string | null
  /** The address that mails come from. */
  readonly mailFrom: string
  /** How many proxies of ours stand in front, past which nobody reaches us: that many addresses at the end of X-Forwarded-For are believed. */
  readonly trustProxy: number
}

/** At the root of the repository, from whichever folder a command is started. */
const DEFAULT_DATA = fileURLToPath(new URL('../../../../.data', import.meta.url))

type Environment = Readonly<Record<string, string | undefined>>

/** Reads PORT, HOST, PUBLIC_URL, DATABASE_URL, ABRI_DATA, ABRI_LOG_ANCHOR, SMTP_URL, MAIL_FROM and TRUST_PROXY; throws StartRefused naming the one that is wrong. */
export function readSettings(environment: Environment): Settings {
  const given = (name: string): string | null => environment[name]?.trim() || null
  const port = portOf(given('PORT') ?? '4000')
  const host = given('HOST') ?? '127.0.0.1'
  const publicUrl = given('PUBLIC_URL')
  const dataFolder = resolve(given('ABRI_DATA') ?? DEFAULT_DATA)
  const local = ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${port}`)
  return {
    ...{ port, host, dataFolder },
    publicUrl: publicUrl === null ? `http://127.0.0.1:${port}` : originOf(publicUrl),
    origins: publicUrl === null ? local : [originOf(publicUrl)],
    databaseUrl: databaseUrlOf('DATABASE_URL', given('DATABASE_URL')),
    logAnchor: resolve(given('ABRI_LOG_ANCHOR') ?? join(dataFolder, 'log-head.json')),
    smtpUrl: smtpUrlOf(given('SMTP_URL')),
    mailFrom: mailFromOf(given('MAIL_FROM') ?? `abri@${hostOf(publicUrl)}`),
    trustProxy: hopsOf(given('TRUST_PROXY') ?? '0'),
  }
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65_535) throw new StartRefused(`PORT must be a number from 1 to 65535, not "${text}"`)
  return port
}

function originOf(text: string): string {
  const url = URL.parse(text)
  const plain =
    url &&
    ['http:', 'https:'].includes(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  if (!plain)
    throw new StartRefused(
      `PUBLIC_URL must be an address without a path, such as https://abri.example.fr, not "${text}"`,
    )
  return url.origin
}

/** An address of PostgreSQL; throws StartRefused naming the setting. */
export function databaseUrlOf(name: string, text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  if (!url || !['postgres:', 'postgresql:'].includes(url.protocol))
    throw new StartRefused(`${name} must be an address of PostgreSQL, such as postgres://user@host/abri`)
  return text
}

function smtpUrlOf(text: string | null): string | null {
  if (text === null) return null
  const url = URL.parse(text)
  if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol))
    throw new StartRefused('SMTP_URL must be an address such as smtps://user:password@mail.example.fr')
  return text
}

/** The name in an address that was not looked at yet; where it is none, the setting itself is refused. */
const hostOf = (publicUrl: string | null): string => URL.parse(publicUrl ?? '')?.hostname || 'localhost'

function mailFromOf(text: string): string {
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+$/.test(text))
    throw new StartRefused(`MAIL_FROM must be an e-mail address, not "${text}"`)
  return text
}

function hopsOf(text: string): number {
  if (!/^\d$/.test(text))
    throw new StartRefused(`TRUST_PROXY must be the number of proxies in front, from 0 to 9, not "${text}"`)
  return Number(text)
}

import { createTransport } from 'nodemailer'
import type { Settings } from '../server/settings.ts'

/** What is sent: plain text, so that nothing typed by anybody can become more than text. */
export type Letter = { readonly to: string; readonly subject: string; readonly text: string }
/** Sends a letter; answers null, or a short code of why it did not leave. */
export type Mailer = (letter: Letter) => Promise<string | null>

const PATIENCE_MS = 10_000

/** By the server of SMTP_URL; null where there is none. */
export function createMailer({ smtpUrl, mailFrom }: Pick<Settings, 'smtpUrl' | 'mailFrom'>): Mailer | null {
  if (smtpUrl === null) return null
  const { hostname, port, protocol, username, password } = new URL(smtpUrl)
  const transport = createTransport({
    ...{ host: hostname.replace(/^\[|\]$/g, ''), secure: protocol === 'smtps:' },
    ...(port === '' ? {} : { port: Number(port) }),
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return async (letter) => {
    try {
      await transport.sendMail({ from: { name: 'Abri', address: mailFrom }, ...letter })
      return null
    } catch (error) {
      return codeOf(error)
    }
  }
}

/** What a server says may name hosts and addresses: only the kind of failure and its number are kept. */
function codeOf(error: unknown): string {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  return (
    [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ') || 'ERROR'
  )
}

import { lookup } from 'node:dns'
import { request as plainly } from 'node:http'
import { request as secretly } from 'node:https'
import { publicLookup } from './public-lookup.ts'
import { webhookUrl } from './webhook-address.ts'

const TIMEOUT = 10_000

/** What came of one attempt: a status, or why there is none. */
export type Outcome = { readonly status: number | null; readonly milliseconds: number; readonly problem: string | null }
/** Sends one message; never throws. */
export type Send = (
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  stop: AbortSignal,
) => Promise<Outcome>

/** Sends as the rules of addresses allow: no redirect is followed, and a name is only called at a public address. */
export const sender =
  (local: boolean): Send =>
  async (address, headers, body, stop) => {
    const began = performance.now()
    const told = (status: number | null, problem: string | null): Outcome => ({
      ...{ status, problem, milliseconds: Math.round(performance.now() - began) },
    })
    const url = webhookUrl(address, local)
    if (!url) return told(null, 'ADDRESS_REFUSED')
    try {
      const status = await post(url, headers, body, AbortSignal.any([stop, AbortSignal.timeout(TIMEOUT)]), local)
      return told(status, status >= 200 && status < 300 ? null : 'REFUSED')
    } catch (error) {
      return told(null, reasonOf(error))
    }
  }

function post(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
  local: boolean,
): Promise<number> {
  const ask = url.protocol === 'https:' ? secretly : plainly
  const length = String(Buffer.byteLength(body))
  return new Promise((resolve, reject) => {
    const asked = ask(url, {
      ...{ method: 'POST', signal, agent: false, lookup: local ? lookup : publicLookup },
      headers: {
        ...headers,
        'content-type': 'application/json',
        'content-length': length,
        'user-agent': 'Abri-Webhooks/1.0',
      },
    })
    asked.on('response', (response) => {
      // what it says beside the status interests nobody, however long it is
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

const reasonOf = (error: unknown): string => {
  const { name, code } = error as { name?: string; code?: unknown }
  if (name === 'TimeoutError') return 'TIMEOUT'
  return typeof code === 'string' ? code.slice(0, 60) : 'FAILED'
}

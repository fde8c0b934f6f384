import { isNewerThanRules, parseRelease, type Release } from '@abri/rules'
import { boundedText } from './bounded-text.ts'
import type { Trouble } from './feed-state.ts'

/** As the API bounds it. */
const LONGEST_REASON = 500

/** Either a release that these rules can compute with, with the reason why it was recalled, or what keeps us from one. */
export type Fetched =
  | { readonly release: Release; readonly recalled: string | null }
  | { readonly trouble: Trouble; readonly retry: boolean }

/** One request for the current release. `no-cache` lets the browser send If-None-Match itself, hence no preflight. Never throws. */
export async function fetchRelease(address: URL, timeout: number): Promise<Fetched> {
  const stop = new AbortController()
  const timer = setTimeout(() => stop.abort(), timeout)
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit', signal: stop.signal })
    if (!response.ok) return { trouble: 'UNREACHABLE', retry: response.status >= 500 }
    return read(await boundedText(response))
  } catch (error) {
    const refused = error instanceof RangeError
    return { trouble: refused ? 'REFUSED' : 'UNREACHABLE', retry: !refused }
  } finally {
    clearTimeout(timer)
  }
}

function read(text: string): Fetched {
  try {
    const json: unknown = JSON.parse(text)
    return asksNewerRules(json)
      ? { trouble: 'NEWER_RULES', retry: false }
      : { release: parseRelease(json), recalled: reasonIn(json) }
  } catch {
    return { trouble: 'REFUSED', retry: false }
  }
}

/** Why the release was recalled, where it was. */
function reasonIn(json: unknown): string | null {
  const reason = (json as { recalled?: { reason?: unknown } | null } | null)?.recalled?.reason
  return typeof reason === 'string' ? reason.slice(0, LONGEST_REASON) : null
}

/** Its tables may then have a shape that we do not know, so this is looked at first. */
function asksNewerRules(json: unknown): boolean {
  const version = (json as { content?: { rulesVersion?: unknown } } | null)?.content?.rulesVersion
  return typeof version === 'string' && isNewerThanRules(version)
}

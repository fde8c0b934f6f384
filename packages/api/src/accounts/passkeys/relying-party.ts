import { isIP } from 'node:net'
import type { Settings } from '../../server/settings.ts'

/** The name that passkeys are bound to, and the origin whose pages may use them. */
export type RelyingParty = { readonly id: string; readonly origin: string }

/** Null where browsers offer no passkeys: at an address without a name, or without TLS elsewhere than on this machine. */
export function relyingParty({ origins }: Pick<Settings, 'origins'>): RelyingParty | null {
  const origin = origins.find(offersPasskeys)
  return origin === undefined ? null : { id: new URL(origin).hostname, origin }
}

function offersPasskeys(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) !== 0) return false
  return protocol === 'https:' || hostname === 'localhost'
}

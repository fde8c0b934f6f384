import { BlockList, isIP } from 'node:net'

/** Addresses that lead back into our own network or nowhere (RFC 6890): nobody outside is there. */
const within = new BlockList()
for (const [net, prefix] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
  ] as const),
  ...([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
  ] as const),
  ...([
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  within.addSubnet(net, prefix)
/** What of the public half of IPv6 wraps an IPv4 address or is kept for documents. */
for (const [net, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  within.addSubnet(net, prefix, 'ipv6')
const publicV6 = new BlockList()
publicV6.addSubnet('2000::', 3, 'ipv6')

/** Whether an IP address is one of the public internet. */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !within.check(ip)
  return isIP(ip) === 6 && publicV6.check(ip, 'ipv6') && !within.check(ip, 'ipv6')
}

/** The address as a URL, or null where nothing may be sent there: https alone, but to this machine while Abri itself is only reached from it. */
export function webhookUrl(text: string, local: boolean): URL | null {
  const url = text.length > 1_000 ? null : URL.parse(text)
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return null
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (local && isLoopback(url.hostname)) return /^https?:$/.test(url.protocol) ? url : null
  if (url.protocol !== 'https:') return null
  if (local) return url
  const named = isIP(host) === 0
  const inside = named ? !host.includes('.') || /(?:^|\.)(?:localhost|local|internal)\.?$/.test(host) : !isPublic(host)
  return inside ? null : url
}

/** Whether a host name of a URL is this machine. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname)

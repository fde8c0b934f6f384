import { describe, expect, test } from 'vitest'
import { Receiver } from '../../testing/receiver.ts'
import { publicLookup } from './public-lookup.ts'
import { sender } from './send-webhook.ts'
import { isPublic, webhookUrl } from './webhook-address.ts'

const INSIDE = [
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '172.31.255.255', '192.0.2.1'],
  ...[
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.1',
    '203.0.113.9',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
  ],
  ...[
    'fc00::1',
    'fd12::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'ff02::1',
  ],
]
const OUTSIDE = ['8.8.8.8', '172.15.0.1', '172.32.0.1', '192.167.1.1', '2606:4700:4700::1111', '2a01:e0a::1']

test.each(INSIDE)('%s leads inwards', (ip) => expect(isPublic(ip)).toBe(false))
test.each(OUTSIDE)('%s is public', (ip) => expect(isPublic(ip)).toBe(true))
test('what is no address is not public', () => expect(isPublic('example.fr')).toBe(false))

describe('where Abri is reached from outside', () => {
  test.each([
    ...['http://example.fr/', 'https://localhost/', 'https://127.1/', 'https://0x7f000001/', 'https://2130706433/'],
    ...['https://[::1]/', 'https://[::ffff:10.0.0.1]/', 'https://10.0.0.1/', 'https://intranet/', 'https://a.local/'],
    ...[
      'https://base.internal/',
      'https://x.localhost/',
      'https://user@example.fr/',
      'https://example.fr/#x',
      'file:///etc/passwd',
    ],
  ])('%s is refused', (text) => expect(webhookUrl(text, false)).toBeNull())
  test.each(['https://example.fr/abri?x=1', 'https://example.fr:8443/', 'https://8.8.8.8/'])('%s is taken', (text) =>
    expect(webhookUrl(text, false)?.href).toBe(text),
  )

  test('a name that leads inwards is not called, whatever it led to when it was added', () =>
    new Promise<void>((done) =>
      publicLookup('localhost', { all: true }, (error, addresses) => {
        expect([error?.code, addresses]).toEqual(['ADDRESS_REFUSED', []])
        done()
      }),
    ))

  test('nothing is sent to an address that no longer does', async () => {
    const receiver = await Receiver.open()
    const send = (url: string, local: boolean) => sender(local)(url, {}, '{}', new AbortController().signal)
    expect(await send(receiver.url, true)).toMatchObject({ status: 204, problem: null })
    expect(await send(receiver.url, false)).toMatchObject({ status: null, problem: 'ADDRESS_REFUSED' })
    expect(receiver.received).toHaveLength(1)
    await receiver.close()
  })
})

import { lookup } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isPublic } from './webhook-address.ts'

/** The very address that is looked at is the one called: a name cannot turn inwards in between. */
export const publicLookup: LookupFunction = (hostname, options, callback) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const first = addresses[0]
    if (!first || addresses.some(({ address }) => !isPublic(address)))
      return callback(Object.assign(new Error('Not a public address'), { code: 'ADDRESS_REFUSED' }), [])
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  })

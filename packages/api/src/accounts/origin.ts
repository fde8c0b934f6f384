import type { FastifyRequest } from 'fastify'
import type { Settings } from '../server/settings.ts'

/** Whether a request comes from our own pages, or from no page at all; a browser tells, and cannot be made to lie. */
export const fromOurPages =
  ({ origins }: Pick<Settings, 'origins'>) =>
  ({ headers }: FastifyRequest): boolean => {
    const site = headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
    return headers.origin === undefined || origins.includes(headers.origin)
  }

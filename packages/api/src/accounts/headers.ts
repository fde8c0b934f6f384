import type { FastifyRequest } from 'fastify'

/** The headers that the accounts library may see; the address is the one that we saw, never the one claimed. */
export function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers({ 'x-real-ip': request.ip })
  for (const name of ['cookie', 'origin', 'user-agent', 'referer'] as const) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, value)
  }
  return headers
}

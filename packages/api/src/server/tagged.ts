import type { FastifyReply, FastifyRequest } from 'fastify'
import { sha256 } from '../releases/hashes.ts'

/** Tags an answer by what it says, with how long it may be kept; whether the asker has that very text already, who was then told so. */
export function isKnown({ headers }: FastifyRequest, reply: FastifyReply, text: string, caching: string): boolean {
  const etag = `"${sha256(text)}"`
  void reply.header('etag', etag).header('cache-control', caching)
  const known = headers['if-none-match']?.includes(etag) ?? false
  if (known) void reply.code(304).send()
  return known
}

import type { Readable } from 'node:stream'

/** The bytes of a stream, or null once there are more than allowed: the rest is not read. */
export async function readLimited(stream: Readable, most: number): Promise<Buffer | null> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of stream.iterator({ destroyOnReturn: false })) {
    const bytes = piece as Buffer
    size += bytes.length
    if (size > most) return null
    pieces.push(bytes)
  }
  return Buffer.concat(pieces, size)
}

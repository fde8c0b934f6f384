import pg from 'pg'

/** The channel on which a publication is announced. */
export const CHANNEL = 'abri_publication'
const RETRY_MS = 2_000

/** Listens on a connection of its own, taken again when it is lost; returns how to stop. */
export async function listenForPublications(server: pg.ClientConfig, hint: () => void): Promise<() => Promise<void>> {
  let stopped = false
  let client: pg.Client | null = null
  let retry: NodeJS.Timeout | null = null
  const again = (): void => {
    client = null
    if (!stopped) retry = setTimeout(() => void listen(), RETRY_MS).unref()
  }
  const listen = async (): Promise<void> => {
    const fresh = new pg.Client(server)
    fresh.once('error', again)
    fresh.on('notification', hint)
    try {
      await fresh.connect()
      await fresh.query(`LISTEN ${CHANNEL}`)
      client = fresh
    } catch {
      fresh.removeListener('error', again)
      fresh.on('error', () => undefined)
      again()
    }
  }
  await listen()
  return async () => {
    stopped = true
    if (retry) clearTimeout(retry)
    await client?.end()
  }
}

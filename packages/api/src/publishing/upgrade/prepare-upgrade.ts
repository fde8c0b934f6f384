import { holdHead } from '../../releases/hold-head.ts'
import type { Publishing } from '../publishing.ts'
import { holdOpenUpgrade } from './open-upgrade.ts'
import { renewUpgrade } from './renew-upgrade.ts'

/** Leaves exactly one open draft that adds what the current release lacks, or none where it lacks nothing; answers its id. Of several processes at once, one prepares it. */
export const prepareUpgrade = (publishing: Pick<Publishing, 'store' | 'upgradeTables'>): Promise<string | null> =>
  publishing.store.durably(async () => {
    const head = await holdHead(publishing.store)
    return renewUpgrade(publishing, head, await holdOpenUpgrade(publishing.store))
  })

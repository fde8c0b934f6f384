import { afterAll, beforeAll, expect, test } from 'vitest'
import { personById, type Person } from '../accounts/person.ts'
import { LiveReleases } from '../releases/live-releases.ts'
import { openStore } from '../store/open-store.ts'
import { approvedDrafts } from '../testing/approved-drafts.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { publishDraft } from './drafts/publish-draft.ts'
import type { Publishing } from './publishing.ts'
import { Refused } from './refused.ts'

/** Given by `pnpm --filter @abri/api publication-race 1000`, which also prints what it saw. */
const asked = process.env['PUBLICATION_RACES']
const rounds = asked ? Number(asked) : 10
const RUNNERS = 8

onEachDatabase('publications that race', (place, kind) => {
  let [abri, approver, analyst]: [Installation, Person, string] = [] as never
  const desks: Publishing[] = []
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = (await abri.person(administrator, 'ANALYST', 'Nour Analyste')).id
    const { id } = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
    approver = (await personById(abri.store, id))!
    desks.push({ store: abri.store, releases: abri.releases, upgradeTables: [] })
    // three more, as other processes would: each with its own connections and its own memory
    const others = kind === 'postgresql' ? 3 : 0
    for (let i = 0; i < others; i++) {
      const store = await openStore(place())
      desks.push({ store, releases: await LiveReleases.load(store), upgradeTables: [] })
    }
  })
  afterAll(async () => {
    for (const { store } of desks.slice(1)) await store.close()
    await abri.close()
  })

  /** Eight drafts on the current release, published at once by whatever desks there are; answers what became of each. */
  async function race(round: number): Promise<readonly string[]> {
    const base = abri.releases.current()
    const values = Array.from({ length: RUNNERS }, (_, i) => String(4_006 + ((round * RUNNERS + i) % 5_000)))
    const drafts = await approvedDrafts(abri.store, base, { analyst, approver: approver.id }, values)
    const run = async ({ id, snapshot }: (typeof drafts)[number], i: number): Promise<string> => {
      const desk = desks[i % desks.length]!
      try {
        return `release ${(await publishDraft(desk, approver, id, snapshot)).number}`
      } catch (error) {
        if (error instanceof Refused) return error.code
        throw error
      }
    }
    return Promise.all(drafts.map(run))
  }

  test(
    `of ${RUNNERS} at once, ${rounds} times, exactly one wins each time, and no number is left out`,
    { timeout: rounds * 5_000 },
    async () => {
      const began = performance.now()
      for (let round = 1; round <= rounds; round++) {
        const outcome = await race(round)
        const won = outcome.filter((text) => text !== 'BASE_MOVED')
        expect(won, `round ${round}`).toEqual([`release ${round + 1}`])
        for (const { releases } of desks) await releases.catchUp()
      }
      const { store } = abri
      const numbers = await store.conn().selectFrom('releases').select('number').orderBy('number').execute()
      expect(numbers.map(({ number }) => number)).toEqual(Array.from({ length: rounds + 1 }, (_, i) => i + 1))
      const published = store.conn().selectFrom('log').select('subject').where('action', '=', 'RELEASE_PUBLISHED')
      expect((await published.orderBy('sequence').execute()).map(({ subject }) => subject)).toEqual(
        numbers.slice(1).map(({ number }) => `release ${number}`),
      )
      for (const { releases } of desks) expect(releases.current().maillon).toBe(abri.releases.current().maillon)
      const took = ((performance.now() - began) / 1_000).toFixed(0)
      if (asked)
        console.log(
          `${kind}: ${rounds} rounds of ${RUNNERS} at ${desks.length} desks in ${took} s: ${rounds} winners, ${rounds * (RUNNERS - 1)} told BASE_MOVED, numbers 1 to ${rounds + 1} without a gap`,
        )
    },
  )
})

import { randomInt } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, inject, test } from 'vitest'
import { Acknowledged } from '../testing/acknowledged.ts'
import { ChildServer } from '../testing/child-server.ts'
import { joinAs, type Someone } from '../testing/someone.ts'
import { noVolumeBecause, Volume } from '../testing/volume.ts'

/** Given by `pnpm --filter @abri/api power-cut 100`, which also prints what it saw. */
const asked = process.env['POWER_CUTS']
const cuts = asked ? Number(asked) : 3
const obstacle = noVolumeBecause()
const told = obstacle === null ? '' : ` (skipped: ${obstacle})`

let [volume, server]: [Volume | null, ChildServer | null] = [null, null]
afterEach(async () => {
  await server?.end('SIGKILL')
  volume?.remove()
})

test.skipIf(obstacle !== null)(
  `after each of ${cuts} power cuts, all that was acknowledged is there${told}`,
  { timeout: cuts * 120_000 },
  async () => {
    const disk = (volume = new Volume(2_048))
    const place = { databaseUrl: null, dataFolder: join(disk.folder, 'data') }
    cpSync(inject('templateFolder'), place.dataFolder, { recursive: true })
    let abri = (server = await ChildServer.start(place))
    const people = await analystsAndApprover(abri)
    const acknowledged = new Acknowledged()
    for (let cut = 1; cut <= cuts; cut++) {
      await cutWhileWriting(disk, abri, acknowledged, people)
      abri = server = await ChildServer.start(place)
      expect(abri.process.exitCode, `after cut ${cut}: ${abri.output}`).toBeNull()
      expect(abri.output, 'a warning about the anchor of the log').not.toContain('log-head.json')
      expect(await acknowledged.missingFor(people.nour.at(abri)), `after cut ${cut}`).toEqual([])
    }
    if (asked) console.log(`${cuts} cuts: ${acknowledged.inWords()}, none lost`)
  },
)

type People = Readonly<Record<'nour' | 'lou' | 'sacha', Someone>>

/** The instant of the cut is what varies: it comes at random within a second and a half after a publication. */
async function cutWhileWriting(disk: Volume, abri: ChildServer, acknowledged: Acknowledged, people: People) {
  const [nour, lou, sacha] = [people.nour.at(abri), people.lou.at(abri), people.sacha.at(abri)]
  const published = Promise.withResolvers<void>()
  const writers = [
    acknowledged.publishing(nour, sacha, published.resolve),
    acknowledged.drafting(nour),
    acknowledged.drafting(lou),
  ]
  await Promise.race([published.promise, ...writers])
  const stopped = Promise.allSettled(writers)
  await disk.writeBack(randomInt(1_500))
  disk.cutPower()
  await abri.end('SIGKILL')
  await stopped
  disk.powerUp()
}

const INVITE = `mutation ($email: String!, $role: Role!) { invite(email: $email, name: "x", role: $role) { ... on Invitation { link } } }`

async function analystsAndApprover(abri: ChildServer): Promise<People> {
  const administrator = await joinAs(abri, await abri.said(/invitation\/(\S+)/), 'Alix', 'alix@example.fr')
  const join = async (person: string, role: string): Promise<Someone> => {
    const { invite } = await administrator.ask(INVITE, { email: `${person}@example.fr`, role })
    return joinAs(abri, invite.link.split('/').at(-1), person)
  }
  return {
    nour: await join('nour', 'ANALYST'),
    lou: await join('lou', 'ANALYST'),
    sacha: await join('sacha', 'APPROVER'),
  }
}

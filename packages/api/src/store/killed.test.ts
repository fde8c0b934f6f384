import { randomInt, randomUUID } from 'node:crypto'
import { setTimeout as pass } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { Acknowledged } from '../testing/acknowledged.ts'
import { ChildServer } from '../testing/child-server.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import { joinAs, type Someone } from '../testing/someone.ts'

/** Given by `pnpm --filter @abri/api killed 100`, which also prints what it saw. */
const asked = process.env['KILLS']
const kills = asked ? Number(asked) : 3

onEachDatabase('a server that is killed', (place, kind) => {
  let server: ChildServer | null = null
  afterEach(() => server?.end('SIGKILL'))

  test(
    `after each of ${kills} kills within a publication, all that was acknowledged is there, and nothing by half`,
    { timeout: kills * 60_000 },
    async () => {
      server = await ChildServer.start(place())
      const { nour, sacha } = await analystAndApprover(server)
      const acknowledged = new Acknowledged()
      const publish = async (abri: ChildServer, until: (answer: Promise<string | null>) => Promise<void>) => {
        const draft = await acknowledged.approved(nour.at(abri), sacha.at(abri))
        const [key, { id, snapshot }] = [randomUUID(), draft]
        const ask = (at: ChildServer) => publishUnder(key, sacha.at(at), { draft: id, snapshot })
        const answer = ask(abri).catch(() => null)
        await until(answer)
        return { draft, first: await answer, ask }
      }
      let longest = 0
      const whole = await publish(server, async (answer) => {
        const began = performance.now()
        await answer
        // some kills come after the answer
        longest = Math.ceil((performance.now() - began) * 1.5)
      })
      acknowledged.published(whole.draft, releaseIn(whole.first))
      let [after, before] = [0, 0]
      for (let kill = 1; kill <= kills; kill++) {
        const killed = server
        const { draft, first, ask } = await publish(killed, async () => {
          await pass(randomInt(longest))
          await killed.end('SIGKILL')
        })
        const abri: ChildServer = (server = await ChildServer.start(place()))
        expect(abri.process.exitCode, `after kill ${kill}: ${abri.output}`).toBeNull()
        const { releases } = await nour.at(abri).ask('{ releases { number } }')
        if (releases.length === kill + 2) after += 1
        else before += 1
        // sent again under its key, it is done if it was not, and answered as it was if it was
        const again = await ask(abri)
        expect(first ?? again, `after kill ${kill}`).toBe(again)
        expect(releaseIn(again).number, `after kill ${kill}: ${again}`).toBe(kill + 2)
        acknowledged.published(draft, releaseIn(again))
        expect(await acknowledged.missingFor(nour.at(abri)), `after kill ${kill}`).toEqual([])
      }
      const told = `${kind}: ${kills} kills, ${before} before the commit, ${after} after it: ${acknowledged.inWords()}`
      if (asked) console.log(`${told}; none lost, none by half, none twice`)
    },
  )
})

const PUBLISH = `mutation ($draft: ID!, $snapshot: ID!) { publishDraft(draft: $draft, snapshot: $snapshot) {
  ... on Release { number maillon } ... on Refusal { code } } }`
const INVITE = `mutation ($email: String!, $role: Role!) { invite(email: $email, name: "x", role: $role) { ... on Invitation { link } } }`

async function publishUnder(key: string, { app, cookie }: Someone, variables: object): Promise<string> {
  const headers = { cookie, 'idempotency-key': key }
  return (await app.inject({ method: 'POST', url: '/admin/graphql', headers, payload: { query: PUBLISH, variables } }))
    .body
}

const releaseIn = (body: string | null): { number: number; maillon: string } => JSON.parse(body ?? '').data.publishDraft

async function analystAndApprover(abri: ChildServer): Promise<Readonly<Record<'nour' | 'sacha', Someone>>> {
  const administrator = await joinAs(abri, await abri.said(/invitation\/(\S+)/), 'Alix', 'alix@example.fr')
  const join = async (person: string, role: string): Promise<Someone> => {
    const { invite } = await administrator.ask(INVITE, { email: `${person}@example.fr`, role })
    return joinAs(abri, invite.link.split('/').at(-1), person)
  }
  return { nour: await join('nour', 'ANALYST'), sacha: await join('sacha', 'APPROVER') }
}

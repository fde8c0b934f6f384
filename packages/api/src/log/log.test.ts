import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'
import { appendLog } from './append.ts'
import { verifyLog } from './verify.ts'

onEachDatabase('the log', (place) => {
  let [abri, administrator, analyst]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
  })
  afterAll(() => abri.close())

  const verify = () => verifyLog(abri.store, abri.anchor)
  /** As somebody who owns the database could: triggers off, tamper, look, undo. */
  const afterTampering = async (...statements: readonly string[]) => {
    const undo = new Error('undo')
    let found: Awaited<ReturnType<typeof verify>> | undefined
    await abri.store
      .tx(async () => {
        for (const text of ['alter table log disable trigger user', ...statements])
          await sql.raw(text).execute(abri.store.conn())
        found = await verify()
        throw undo
      })
      .catch((error: unknown) => expect(error).toBe(undo))
    return found
  }

  test('tells who did what, and verifies', async () => {
    const entries = await abri.store
      .conn()
      .selectFrom('log')
      .select(['action', 'actor', 'actor_id'])
      .orderBy('sequence')
      .execute()
    expect(entries.map(({ action }) => action)).toEqual([
      'BASELINE_INSTALLED',
      'PERSON_INVITED',
      'ACCOUNT_CREATED',
      'SECOND_FACTOR_ENROLLED',
      'PERSON_INVITED',
      'ACCOUNT_CREATED',
      'SECOND_FACTOR_ENROLLED',
    ])
    expect(entries.map(({ actor, actor_id }) => [actor, actor_id])).toEqual([
      ['Abri', null],
      ['Abri', null],
      ['Alix Premier', administrator.id],
      ['Alix Premier', administrator.id],
      ['Alix Premier', administrator.id],
      ['Nour Analyste', analyst.id],
      ['Nour Analyste', analyst.id],
    ])
    expect(await verify()).toMatchObject({ valid: true, entries: 7, firstBroken: null })
  })

  test.each([
    ['an entry altered', 3, ["update log set actor = 'Personne' where sequence = 3"]],
    [
      'an entry laid at the door of another of the same name',
      4,
      [
        "insert into people (id, name, email) values ('other', 'Alix Premier', 'autre@example.fr')",
        "update log set actor_id = 'other' where sequence = 4",
      ],
    ],
    ['the person of an entry taken out', 4, ['update log set actor_id = null where sequence = 4']],
    ['its details altered', 2, ["update log set details = '{}' where sequence = 2"]],
    ['an entry taken out', 2, ['delete from log where sequence = 2']],
    ['the first taken out', 1, ['delete from log where sequence = 1']],
    ['the tail cut off', 5, ['delete from log where sequence = 5']],
    [
      'the tail cut off, its head in the database moved back',
      4,
      [
        'delete from log where sequence > 3',
        'update log_head set sequence = 3, hash = (select hash from log where sequence = 3)',
      ],
    ],
    [
      'an entry beyond the head',
      5,
      ['update log_head set sequence = 4, hash = (select hash from log where sequence = 4)'],
    ],
    ['everything gone', 1, ['delete from log', 'update log_head set sequence = 0, hash = null']],
  ])('%s is found', async (_what, firstBroken, statements) => {
    expect(await afterTampering(...statements)).toMatchObject({ valid: false, firstBroken })
    expect((await verify()).valid).toBe(true)
  })

  test('is whole while others write in it', async () => {
    const write = () =>
      abri.store.durably(() =>
        appendLog(abri.store, { actor: 'Abri', action: 'ROW_SET', subject: 'draft x', details: {} }),
      )
    const found: Awaited<ReturnType<typeof verify>>[] = []
    const verifyAgainAndAgain = async () => {
      for (let i = 0; i < 20; i++) found.push(await verify())
    }
    const writeAgainAndAgain = async () => {
      for (let i = 0; i < 20; i++) await write()
    }
    await Promise.all([verifyAgainAndAgain(), verifyAgainAndAgain(), writeAgainAndAgain(), writeAgainAndAgain()])
    expect(found.filter(({ valid }) => !valid)).toEqual([])
  })

  test('an anchor that is gone, torn or of another log is found', async () => {
    const path = join(place().dataFolder, 'log-head.json')
    const kept = readFileSync(path, 'utf8')
    for (const text of ['', '{"sequence":5,"hash":"0"}', '{"sequence":9,"hash":"0"}']) {
      writeFileSync(path, text)
      expect((await verify()).valid).toBe(false)
    }
    writeFileSync(path, kept)
    expect((await verify()).valid).toBe(true)
  })
})

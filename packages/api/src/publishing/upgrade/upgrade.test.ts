import { day, sickPayParameters, versionRegles, type Table } from '@abri/rules'
import { upgradeTables } from '@abri/rules/upgrade'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '../../store/open-store.ts'
import { approve, approved, PASS_2027, publish, removeChange, setRow, submit } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { installWithout } from '../../testing/older-installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'
import { consultante } from '../../testing/test-people.ts'
import { prepareUpgrade } from './prepare-upgrade.ts'

const LACKING = ['delaiDeCarence', 'tauxCrds', 'tauxCsg'] as const
const UPGRADES = `{ drafts { id title status version snapshot base { number } authors { id name }
  upgrade { rulesVersion tables rows addsOnly themes { key label count } } confirmations { key until }
  changes { id kind key before { from } after { from } author { name } } checks { code level key message } } }`
const SCENARIO = `query ($input: ScenarioInput!) { scenario(input: $input) { ... on Scenario { release { number }
  arretMaladie { indemniteJournaliere calendrier { totalNet } } } ... on InvalidSituation { problems { code value } } } }`

onEachDatabase('an upgrade', (place) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  let tables: readonly Table[] = []
  beforeAll(async () => {
    const store = await openStore(place())
    const lacking = await installWithout(store, LACKING)
    tables = [...lacking, ...upgradeTables]
      .map((table) => (table.key === 'tauxCsg' ? { ...table, confirmedUntil: day('2027-06-30') } : table))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    await store.close()
    abri = await Installation.open(place(), {}, tables)
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  const upgrades = async () => {
    const { drafts } = await analyst.ask(UPGRADES)
    return drafts.filter(({ upgrade }: { upgrade: unknown }) => upgrade)
  }
  const waiting = async () =>
    (await upgrades()).filter(({ status }: { status: string }) => !['ABANDONED', 'PUBLISHED'].includes(status))
  const logged = async () =>
    (await analyst.ask('{ log(first: 200) { actor actorId action details } }')).log.toReversed()
  const answer = async () => {
    const asked = {
      method: 'POST',
      url: '/graphql',
      payload: { query: SCENARIO, variables: { input: consultante } },
    } as const
    return (await abri.app.inject(asked)).json().data.scenario
  }

  test('is drafted when Abri starts: every row of the missing tables, in its own name, and nothing else', async () => {
    const [upgrade, ...others] = await waiting()
    expect(others).toEqual([])
    const rows = tables.flatMap(({ key, rows: list }) => list.map(({ from }) => [key, from]))
    expect(upgrade).toMatchObject({
      ...{
        title: `Mise à niveau ${versionRegles}\u00a0: ${tables.length} tables nouvelles`,
        status: 'OPEN',
        base: { number: 1 },
      },
      authors: [{ id: 'abri', name: 'Abri' }],
      upgrade: { rulesVersion: versionRegles, tables: tables.length, rows: rows.length, addsOnly: true },
    })
    const { themes } = upgrade.upgrade
    expect(themes).toContainEqual({ key: 'LEVIES', label: 'Prélèvements', count: expect.any(Number) })
    expect(themes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(tables.length)
    expect(upgrade.confirmations).toContainEqual({ key: 'tauxCsg', until: '2027-06-30' })
    expect(upgrade.changes.map(({ key, after }: any) => [key, after.from])).toEqual(rows)
    expect(new Set(upgrade.changes.map(({ kind, author }: any) => `${kind} by ${author.name}`))).toEqual(
      new Set(['ADD by Abri']),
    )
    const [entry] = (await logged()).filter(({ action }: any) => action === 'UPGRADE_DRAFT_PREPARED')
    expect(entry).toMatchObject({ actor: 'Abri', actorId: null })
    expect(JSON.parse(entry.details)).toMatchObject({ base: 1, tables: tables.length, rows: rows.length })
  })

  test('leaves the benefits that read those tables without an answer until then', async () => {
    expect(await answer()).toEqual({ problems: [{ code: 'RELEASE_TROP_ANCIENNE', value: expect.any(String) }] })
  })

  test('is checked like any draft: its rows bear no quote, which one line says', async () => {
    const [{ checks }] = await waiting()
    const raised = checks.filter(({ level }: { level: string }) => level !== 'OK')
    expect(raised.map(({ code, level }: any) => [code, level])).toContainEqual(['QUOTE_MISSING', 'WARNING'])
    expect(raised.filter(({ code }: any) => code === 'QUOTE_MISSING')).toHaveLength(1)
    expect(checks.map(({ code }: { code: string }) => code)).toContain('UPGRADE_ADDS_ONLY')
    expect(checks.map(({ code }: { code: string }) => code)).toContain('INVARIANT_neverAboveTheCap')
  })

  test('stays the same one when Abri starts again, or in many processes at once', async () => {
    const [{ id, version }] = await waiting()
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => prepareUpgrade({ store: abri.store, upgradeTables: tables })),
    )
    expect(new Set(ids)).toEqual(new Set([id]))
    expect(await waiting()).toMatchObject([{ id, version }])
    expect(await upgrades()).toHaveLength(1)
  })

  test('is prepared anew by one of many processes once somebody abandoned it', async () => {
    const [old] = await waiting()
    await analyst.ask(`mutation { abandonDraft(draft: "${old.id}", version: ${old.version}) { __typename } }`)
    const ids = await Promise.all(
      Array.from({ length: 8 }, () => prepareUpgrade({ store: abri.store, upgradeTables: tables })),
    )
    expect(new Set(ids).size).toBe(1)
    expect(ids[0]).not.toBe(old.id)
    expect(await waiting()).toMatchObject([{ id: ids[0], status: 'OPEN' }])
  })

  test('gives way to another when the code brings other tables, and is left alone by older rules', async () => {
    const [old] = await waiting()
    const fewer = tables.slice(1)
    const id = await prepareUpgrade({ store: abri.store, upgradeTables: fewer })
    expect(id).not.toBe(old.id)
    expect(await waiting()).toMatchObject([{ id, upgrade: { tables: fewer.length } }])
    expect((await logged()).slice(-2)).toMatchObject([
      { action: 'DRAFT_ABANDONED', actor: 'Abri', details: expect.stringContaining('OUTDATED_UPGRADE') },
      { action: 'UPGRADE_DRAFT_PREPARED', actor: 'Abri' },
    ])
    const newer = { upgrade_rules: '99.0.0' }
    await abri.store.conn().updateTable('drafts').set(newer).where('id', '=', String(id)).execute()
    expect(await prepareUpgrade({ store: abri.store, upgradeTables: tables })).toBe(id)
    await abri.store
      .conn()
      .updateTable('drafts')
      .set({ upgrade_rules: versionRegles })
      .where('id', '=', String(id))
      .execute()
    expect(await prepareUpgrade({ store: abri.store, upgradeTables: tables })).not.toBe(id)
  })

  test('says so where somebody takes a table out of it, or touches one that stands', async () => {
    const [upgrade] = await waiting()
    const csg = upgrade.changes.find(({ key }: { key: string }) => key === 'tauxCsg')
    const without = await removeChange(analyst, upgrade, csg.id)
    const touching = await setRow(analyst, without, 'pass', PASS_2027)
    const raised = touching.checks.filter(({ code }: { code: string }) => code.startsWith('UPGRADE_'))
    expect(raised.map(({ code, key, level }: any) => [code, key, level])).toEqual([
      ['UPGRADE_TOUCHES', 'pmss', 'WARNING'],
      ['UPGRADE_INCOMPLETE', 'tauxCsg', 'WARNING'],
    ])
    expect(await waiting()).toMatchObject([{ id: upgrade.id, upgrade: { tables: tables.length - 1, addsOnly: false } }])
    expect(touching.authors).toEqual([{ name: 'Abri' }, { name: 'Nour Analyste' }])
  })

  test('does not count its own rows among the 500 that people may write in a draft', async () => {
    const [{ id, version }] = await waiting()
    const [writer, day2000] = [analyst.id, '2000-01-01']
    const source = { legalReference: 'x', journal: null, url: 'https://x.fr', quote: null, publishedOn: null }
    const row = { ...source, from: day2000, value: '1', status: 'PUBLIE', confidence: 'HIGH' }
    const written = (by: string, from: number, to: number) =>
      sql`insert into draft_changes (id, draft, key, from_day, row, author, at)
        select ${by} || n, ${id}, 'essai' || n, ${day2000}, ${JSON.stringify(row)}, ${by}, 'x' from generate_series(${from}::int, ${to}::int) n`.execute(
        abri.store.conn(),
      )
    await written('abri', 1, 600)
    const edited = await setRow(analyst, { id, version }, 'pass', { ...PASS_2027, from: '2028-01-01' })
    expect(edited.version).toBe(version + 1)
    const own = edited.changes.filter(({ author }: any) => author.name !== 'Abri').length
    await written(writer, 601, 600 + 499 - own)
    const full = await setRow(analyst, edited, 'pass', { ...PASS_2027, from: '2029-01-01' })
    expect(full.version).toBe(version + 2)
    expect(await setRow(analyst, full, 'pass', { ...PASS_2027, from: '2030-01-01' })).toMatchObject({
      code: 'TOO_MANY_CHANGES',
    })
    await analyst.ask(`mutation { abandonDraft(draft: "${id}", version: ${full.version}) { __typename } }`)
    await prepareUpgrade({ store: abri.store, upgradeTables: tables })
  })

  test('does not hold up another draft, whose publication it follows', async () => {
    const [old] = await waiting()
    const row = { ...PASS_2027, quote: null }
    const { number } = await publish(approver, await approved(analyst, approver, row))
    expect(number).toBe(2)
    const [next, ...others] = await waiting()
    expect(others).toEqual([])
    expect(next).toMatchObject({ base: { number: 2 }, upgrade: { tables: tables.length, addsOnly: true } })
    expect(next.id).not.toBe(old.id)
    expect((await logged()).slice(-3).map(({ action }: { action: string }) => action)).toEqual([
      'RELEASE_PUBLISHED',
      'DRAFT_ABANDONED',
      'UPGRADE_DRAFT_PREPARED',
    ])
  })

  test('takes two people: one submits, another approves, and then the benefits answer at once', async () => {
    const [upgrade] = await waiting()
    expect((await submit(approver, upgrade)).status).toBe('SUBMITTED')
    const [own] = await waiting()
    expect(await approve(approver, own)).toMatchObject({ code: 'FORBIDDEN_SELF_APPROVAL' })
    for (const [by, refusal] of [
      ['abri', 'who wrote in a draft cannot approve it'],
      [approver.id, 'who wrote in a draft cannot approve it'],
      [analyst.id, 'only an approver approves'],
    ] as const)
      await expect(
        sql`insert into approvals (id, draft, snapshot, approver, at) values ('x', ${own.id}, ${own.snapshot}, ${by}, 'x')`.execute(
          abri.store.conn(),
        ),
      ).rejects.toThrow(refusal)
    await analyst.ask(`mutation { abandonDraft(draft: "${own.id}", version: ${own.version}) { __typename } }`)
    await prepareUpgrade({ store: abri.store, upgradeTables: tables })
    const [fresh] = await waiting()
    const sent = await submit(analyst, fresh)
    expect(await approve(approver, sent, null)).toMatchObject({ code: 'NOTE_REQUIRED' })
    const done = await approve(approver, sent, 'Lu à la source.')
    const release = await publish(approver, done)
    expect(release).toMatchObject({ number: 3, author: 'Abri, Nour Analyste', approver: 'Sacha Relecteur' })
    expect(await answer()).toMatchObject({
      release: { number: 3 },
      arretMaladie: { indemniteJournaliere: '32.85', calendrier: { totalNet: '827.52' } },
    })
  })

  test('is in the file of its release; the widget’s file holds what sick pay reads, and nothing more', async () => {
    const { content } = (await abri.app.inject('/releases/3.json')).json()
    for (const table of tables) expect(content.tables).toContainEqual(table)
    const widget = (await abri.app.inject('/widget/release.json')).json()
    expect(widget).toMatchObject({ number: 3, contenu: abri.releases.current().contenu })
    const read = content.tables.filter(({ key }: Table) => (sickPayParameters as readonly string[]).includes(key))
    expect(widget.content).toEqual({ ...content, tables: read })
    expect(read).toHaveLength(sickPayParameters.length)
    expect(content.tables.length).toBeGreaterThan(read.length)
  })

  test('is over once it is published: a start prepares nothing', async () => {
    expect(await prepareUpgrade({ store: abri.store, upgradeTables: tables })).toBeNull()
    expect(await waiting()).toEqual([])
    expect((await analyst.ask('{ logVerification { valid } }')).logVerification).toEqual({ valid: true })
    expect(abri.faults).toEqual([])
  })
})

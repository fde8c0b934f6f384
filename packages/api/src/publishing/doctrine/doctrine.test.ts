import { afterAll, beforeAll, expect, test } from 'vitest'
import { approve, openDraft, PASS_2027, publish, setRow, submit } from '../../testing/drafting.ts'
import { Installation } from '../../testing/installation.ts'
import { onEachDatabase } from '../../testing/on-each-database.ts'
import type { Someone } from '../../testing/someone.ts'
import { activite, person as personOf } from '../../testing/test-people.ts'

const KEY = 'doctrine.ABATTEMENT_MEUBLE_TOURISME'
const SOURCE = {
  ...{ legalReference: 'Lettre inventée 2026-12', url: 'https://www.ameli.fr/invente', publishedOn: '2026-06-10' },
  quote: 'l’abattement social reste fixé à 87 %',
}
const note = (value: object, more: object = {}) => ({
  ...{ from: '2026-06-10', ...SOURCE, value: JSON.stringify(value) },
  ...more,
})
const SETTLED = { effet: 'LEVEE', fr: 'L’Urssaf garde 87 %.', en: 'Urssaf keeps 87%.' }
const RAISED = {
  ...{ effet: 'AJOUT', portee: 'plafondSsi,maternite' },
  ...{ fr: 'La caisse lit un autre plafond.', en: 'The fund reads another cap.' },
}

const one = async (who: Someone, query: string, variables: Record<string, unknown>) =>
  Object.values(await who.ask(query, variables))[0] as any
/** Ill for three weeks of 2026, with furnished tourism. */
const ill = (debut: string) =>
  personOf(activite('MEUBLE_TOURISME', 'SSI', '2019-01-01', { 2023: '60000', 2024: '60000', 2025: '60000' }), {
    ...{ debut, fin: '2026-06-30' },
  })
const ANSWER = `query ($input: ScenarioInput!, $release: ID) { scenario(input: $input, release: $release) { ... on Scenario { arretMaladie {
  indemniteJournaliere calendrier { totalNet } etat { code } etapes { terme valeur } reserves { code article autreLecture fr: message en: message(langue: EN) }
  doctrine { code effet depuis reference url citation fr: message en: message(langue: EN) }
  imposition { reserves { code } doctrine { code } revenus { conteste } } } } } }`

onEachDatabase('notes of doctrine', (place) => {
  let [abri, analyst, approver]: [Installation, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    const administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  const answer = async (debut: string, release?: string) => {
    const payload = {
      query: ANSWER.replace(/imposition \{.*?\} \} \}/, '} '),
      variables: { input: ill(debut), release },
    }
    const { data } = (await abri.app.inject({ method: 'POST', url: '/graphql', payload })).json()
    return data.scenario.arretMaladie
  }
  const codes = (arret: { reserves: { code: string }[] }) => arret.reserves.map(({ code }) => code)
  const published = async (draft: any) => publish(approver, await approve(approver, await submit(analyst, draft)))

  test('goes the way of every row, and settles the doubt of the answers from its day on', async () => {
    const before = await answer('2026-06-10')
    expect(codes(before)).toContain('ABATTEMENT_MEUBLE_TOURISME')
    expect(before.doctrine).toEqual([])
    const draft = await setRow(analyst, await openDraft(analyst, 'Lettre de l’Urssaf'), KEY, note(SETTLED))
    expect(draft.checks.filter(({ level }: { level: string }) => level !== 'OK')).toEqual([])
    expect(await published(draft)).toMatchObject({ number: 2, changes: [{ key: KEY, before: null }] })

    const after = await answer('2026-06-10')
    expect(codes(after)).toEqual(codes(before).filter((code) => code !== 'ABATTEMENT_MEUBLE_TOURISME'))
    expect(after.doctrine).toEqual([
      {
        ...{ code: 'ABATTEMENT_MEUBLE_TOURISME', effet: 'LEVEE', depuis: '2026-06-10' },
        ...{ reference: SOURCE.legalReference, url: SOURCE.url, citation: SOURCE.quote },
        ...{ fr: 'L’Urssaf garde 87\u00a0%.', en: 'Urssaf keeps 87%.' },
      },
    ])
    expect({ ...after, reserves: [], doctrine: [] }).toEqual({ ...before, reserves: [], doctrine: [] })
    expect(await answer('2026-06-10', '1')).toEqual(before)
    expect(await answer('2026-06-09')).toEqual(await answer('2026-06-09', '1'))
  })

  test('stands in the release file and in that of the widget, which asks for rules that read it', async () => {
    for (const file of ['/releases/2.json', '/widget/release.json']) {
      const { content } = (await abri.app.inject(file)).json()
      const tables: { key: string; rows: { value: object }[] }[] = content.tables
      expect(tables.find(({ key }) => key === KEY)?.rows.map(({ value }) => value)).toEqual([SETTLED])
      expect(content.rulesVersion).toBe('0.3.0')
    }
    expect((await abri.app.inject('/releases/1.json')).json().content.rulesVersion).toBe('0.1.0')
  })

  test('is told by the changelog and by the differences of two releases', async () => {
    const query =
      '{ releases { number changelog { lines(langue: FR) } } releaseDifferences(from: 1, to: 2) { rows { key kind label(langue: EN) after { value } } } }'
    const { releases, releaseDifferences } = await analyst.ask(query, {})
    expect(releases.find(({ number }: { number: number }) => number === 2).changelog.lines.join(' ')).toContain(
      'doute levé, «\u00a0L’Urssaf garde 87\u00a0%.\u00a0»',
    )
    expect(releaseDifferences.rows).toEqual([
      {
        ...{ key: KEY, kind: 'ADD', label: 'Note of doctrine ABATTEMENT_MEUBLE_TOURISME' },
        after: { value: expect.stringContaining('"effet":"LEVEE"') },
      },
    ])
  })

  test('raises a doubt that every answer that rests on its parameters carries, until another note settles it', async () => {
    const raised = await setRow(analyst, await openDraft(analyst), 'doctrine.LETTRE_PLAFOND', note(RAISED))
    const draft = await setRow(
      analyst,
      raised,
      'doctrine.LETTRE_PLAFOND',
      note(SETTLED, { from: '2026-06-20', publishedOn: '2026-06-20' }),
    )
    expect(await published(draft)).toMatchObject({ number: 3 })
    const { reserves, indemniteJournaliere } = await answer('2026-06-12')
    expect(reserves.find(({ code }: { code: string }) => code === 'LETTRE_PLAFOND')).toEqual({
      ...{ code: 'LETTRE_PLAFOND', article: SOURCE.legalReference, autreLecture: null },
      ...{ fr: RAISED.fr, en: RAISED.en },
    })
    expect(indemniteJournaliere).toBe((await answer('2026-06-12', '2')).indemniteJournaliere)
    expect(codes(await answer('2026-06-20'))).not.toContain('LETTRE_PLAFOND')
    expect(codes(await answer('2026-06-09'))).not.toContain('LETTRE_PLAFOND')
  })

  test('is chosen among the doubts that answers carry', async () => {
    const query = '{ doctrine { doubts { code key raised message(langue: EN) notes { from } } benefits { key } } }'
    const { doubts, benefits } = (await analyst.ask(query, {})).doctrine
    const named = (code: string) => doubts.find((doubt: { code: string }) => doubt.code === code)
    expect(named('ABATTEMENT_MEUBLE_TOURISME')).toMatchObject({
      key: KEY,
      raised: false,
      notes: [{ from: '2026-06-10' }],
    })
    expect(named('LETTRE_PLAFOND')).toMatchObject({ raised: true, message: RAISED.en })
    expect(named('CARENCE_MOTIF').notes).toEqual([])
    expect(benefits.map(({ key }: { key: string }) => key)).toContain('maternite')
  })

  test.each([
    ['a doubt that no answer carries', 'doctrine.RIEN_DE_TEL', SETTLED, {}, 'NOTE_UNKNOWN_DOUBT'],
    ['a doubt of the rules, raised', KEY, RAISED, {}, 'NOTE_KNOWN_DOUBT'],
    ['for nothing that there is', 'doctrine.LETTRE', { ...RAISED, portee: 'pmss,pluie' }, {}, 'NOTE_SCOPE'],
    ['for nothing', 'doctrine.LETTRE', { ...RAISED, portee: '' }, {}, 'NOTE_SCOPE'],
    ['without English', KEY, { ...SETTLED, en: ' ' }, {}, 'NOTE_WORDS_MISSING'],
    ['with tags', KEY, { ...SETTLED, fr: 'Un <b>texte</b>' }, {}, 'NOTE_NOT_PLAIN'],
    ['on two lines', KEY, { ...SETTLED, fr: 'Un\ntexte' }, {}, 'NOTE_NOT_PLAIN'],
    ['too long', KEY, { ...SETTLED, fr: 'x'.repeat(601) }, {}, 'NOTE_TOO_LONG'],
    ['in French twice', KEY, { ...SETTLED, en: SETTLED.fr }, {}, 'NOTE_NOT_TRANSLATED'],
    ['without a quote', KEY, SETTLED, { quote: null }, 'NOTE_QUOTE_MISSING'],
    ['announced', KEY, SETTLED, { status: 'ANNONCE' }, 'NOTE_ANNOUNCED'],
    ['without a source', KEY, SETTLED, { legalReference: '' }, 'LEGAL_REFERENCE_MISSING'],
    ['without a date', KEY, SETTLED, { publishedOn: null }, 'DATE_MISSING'],
  ])('a note is held up: %s', async (_, key, value, more, code) => {
    const draft = await setRow(analyst, await openDraft(analyst), key, note(value, { from: '2026-07-01', ...more }))
    const errors = draft.checks.filter(({ level }: { level: string }) => level === 'ERROR')
    expect(errors.map((check: { code: string }) => check.code)).toEqual([code])
    expect(await submit(analyst, draft)).toMatchObject({ code: 'CHECKS_FAILED' })
  })

  test.each([
    ['another shape', KEY, '{"effet":"LEVEE"}', 'INVALID_VALUE'],
    ['nothing at all', KEY, '{}', 'INVALID_VALUE'],
    ['no note', KEY, '4005', 'INVALID_VALUE'],
    ['a key that is none', 'doctrine.pmss', JSON.stringify(SETTLED), 'UNKNOWN_PARAMETER'],
  ])('what cannot be read is refused: %s', async (_, key, value, code) => {
    expect(await setRow(analyst, await openDraft(analyst), key, { ...note({}), value })).toMatchObject({ code })
  })

  test.each(['CSV', 'JSON'])('is written to a file and read in again to the letter: %s', async (format) => {
    const typed = note({ ...RAISED, fr: '=1+1 ; « deux », 3,5.' }, { from: '2026-08-01', publishedOn: '2026-08-01' })
    const draft = await setRow(analyst, await openDraft(analyst), 'doctrine.FICHIER', typed)
    const text = await one(analyst, `query ($id: ID!) { draft(id: $id) { exported(format: ${format}) } }`, {
      id: draft.id,
    })
    const other = await openDraft(analyst)
    const report = await one(
      analyst,
      `mutation ($draft: ID!, $version: Int!, $text: String!) { importRows(draft: $draft, version: $version, text: $text, format: ${format}, tryOnly: false) {
        ... on ImportReport { written lines { problem } draft { changes { key after { from value quote } } } } ... on Refusal { code } } }`,
      { draft: other.id, version: other.version, text: text.exported },
    )
    expect(report.draft.changes).toEqual([
      { key: 'doctrine.FICHIER', after: { from: '2026-08-01', value: expect.anything(), quote: SOURCE.quote } },
    ])
    expect(JSON.parse(report.draft.changes[0].after.value)).toEqual(JSON.parse(typed.value))
  })

  test('ends where a text takes it back, moves to another draft, and goes with an earlier release', async () => {
    const opened = await openDraft(analyst)
    const ended = await one(
      analyst,
      `mutation ($draft: ID!, $version: Int!, $key: ID!, $end: EndInput!) { endParameter(draft: $draft, version: $version, key: $key, end: $end) {
        ... on Draft { id version changes { id } checks { id level code awaitsReason } } ... on Refusal { code } } }`,
      {
        draft: opened.id,
        version: opened.version,
        key: KEY,
        end: { ...SOURCE, from: '2026-06-15', publishedOn: '2026-06-15' },
      },
    )
    expect(ended.checks.filter(({ level }: { level: string }) => level !== 'OK')).toEqual([])
    const beside = await setRow(analyst, ended, 'pass', PASS_2027)
    const moved = await one(
      analyst,
      `mutation ($draft: ID!, $version: Int!, $changes: [ID!]!) { moveChanges(draft: $draft, version: $version, changes: $changes, title: "La fin") {
        ... on Draft { id version status checks { id code level awaitsReason } } ... on Refusal { code } } }`,
      { draft: beside.id, version: beside.version, changes: [ended.changes[0].id] },
    )
    expect(moved).toMatchObject({ status: 'OPEN' })
    expect(await published(moved)).toMatchObject({ number: 4 })
    expect(codes(await answer('2026-06-15'))).toContain('ABATTEMENT_MEUBLE_TOURISME')
    expect(codes(await answer('2026-06-14'))).not.toContain('ABATTEMENT_MEUBLE_TOURISME')

    const back = await one(
      analyst,
      `mutation { restoreRelease(release: 1) { ... on Draft { id version checks { id level code awaitsReason } } ... on Refusal { code } } }`,
      {},
    )
    expect(await published(back)).toMatchObject({ number: 5, contenu: abri.releases.find('1')?.contenu })
    expect(await answer('2026-06-12')).toEqual(await answer('2026-06-12', '1'))
  })
})

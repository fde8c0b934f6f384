import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  abandon,
  approve,
  openDraft,
  PASS_2027,
  publish,
  removeChange,
  setRow,
  submit,
  submitted,
} from '../testing/drafting.ts'
import { Installation } from '../testing/installation.ts'
import { onEachDatabase } from '../testing/on-each-database.ts'
import type { Someone } from '../testing/someone.ts'

onEachDatabase('publishing', (place) => {
  let [abri, analyst, approver, administrator]: [Installation, Someone, Someone, Someone] = [] as never
  beforeAll(async () => {
    abri = await Installation.open(place())
    administrator = await abri.administrator()
    analyst = await abri.person(administrator, 'ANALYST', 'Nour Analyste')
    approver = await abri.person(administrator, 'APPROVER', 'Sacha Relecteur')
  })
  afterAll(() => abri.close())

  test('an analyst drafts, another approves and publishes, and everybody reads it', async () => {
    const first = (await abri.app.inject('/releases/1.json')).body
    const opened = await openDraft(analyst)
    expect(opened).toMatchObject({ status: 'OPEN', version: 1, allowed: ['EDIT', 'ABANDON', 'SUBMIT'] })
    expect((await submit(analyst, opened)).code).toBe('CHECKS_FAILED')

    const typed = await setRow(analyst, opened, 'pass', PASS_2027)
    expect(typed.changes).toMatchObject([
      { kind: 'ADD', key: 'pmss', before: null, after: { value: '4070' }, author: { name: 'Nour Analyste' } },
    ])
    expect(typed.checks.filter(({ level }: { level: string }) => level !== 'OK')).toEqual([])
    expect(typed.checks.map(({ code }: { code: string }) => code)).toContain('INVARIANT_neverAboveTheCap')

    const draft = await submit(analyst, typed)
    expect(draft).toMatchObject({ status: 'SUBMITTED', snapshot: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect((await approve(analyst, draft)).code).toBe('FORBIDDEN_SELF_APPROVAL')
    expect((await publish(analyst, draft)).code).toBe('FORBIDDEN')
    expect((await publish(approver, draft)).code).toBe('NOT_APPROVED')
    expect(await approve(approver, draft)).toMatchObject({
      status: 'APPROVED',
      allowed: ['EDIT', 'ABANDON', 'PUBLISH'],
    })
    expect((await approve(approver, draft)).code).toBe('ALREADY_APPROVED')

    const release = await publish(approver, draft)
    expect(release).toMatchObject({
      number: 2,
      author: 'Nour Analyste',
      approver: 'Sacha Relecteur',
      notes: 'Barème 2027',
    })
    expect(release.changes).toEqual([{ key: 'pmss', before: null, after: { value: '4070' } }])
    expect((await publish(approver, draft)).code).toBe('DRAFT_CLOSED')
    const current = await abri.app.inject('/widget/release.json')
    expect((await abri.app.inject('/releases/2.json')).headers['etag']).toBe(`"${release.contenu}"`)
    const cached = { 'if-none-match': String(current.headers['etag']) }
    expect((await abri.app.inject({ url: '/widget/release.json', headers: cached })).statusCode).toBe(304)
    expect(current.json()).toMatchObject({ number: 2, contenu: release.contenu })
    expect((await abri.app.inject('/releases/1.json')).body).toBe(first)
  })

  test('the grid of a draft shows the PASS it would set, and what is only carried on', async () => {
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', {
      ...PASS_2027,
      from: '2028-01-01',
      value: '49200',
      quote: null,
    })
    const { grid } = await analyst.ask(
      'query ($draft: ID!) { grid(draft: $draft) { years lines { key derived editable cells { year value projected changed } } } }',
      { draft: draft.id },
    )
    const cell = (key: string, year: number) =>
      grid.lines
        .find((line: { key: string }) => line.key === key)
        .cells.find((found: { year: number }) => found.year === year)
    expect(cell('pass', 2026)).toMatchObject({ value: '48060.00', projected: false, changed: false })
    expect(cell('pass', 2028)).toMatchObject({ value: '49200.00', changed: true })
    expect(cell('pmss', 2028)).toMatchObject({ value: '4100', changed: true })
    expect(cell('indemniteMaximaleSsi', 2026)).toMatchObject({ value: '65.84' })
  })

  test('a submission and its approvals are void as soon as the draft is edited', async () => {
    const row = { ...PASS_2027, from: '2028-01-01', value: '49200', quote: null }
    const first = await approve(approver, await submitted(analyst, row))
    const edited = await setRow(analyst, first, 'pass', { ...row, value: '49212' })
    expect(edited).toMatchObject({ status: 'OPEN', snapshot: null, approvals: [] })
    expect((await publish(approver, first)).code).toBe('APPROVAL_STALE')
    expect((await approve(approver, first)).code).toBe('APPROVAL_STALE')
    const back = await submit(analyst, await setRow(analyst, edited, 'pass', row))
    expect(back.snapshot).not.toBe(first.snapshot)
    expect((await publish(approver, back)).code).toBe('NOT_APPROVED')
  })

  test('a write with a stale version is refused with the draft as it stands', async () => {
    const opened = await openDraft(analyst)
    const typed = await setRow(analyst, opened, 'pass', { ...PASS_2027, from: '2028-01-01', value: '49200' })
    expect(await setRow(analyst, opened, 'pass', PASS_2027)).toMatchObject({
      code: 'CONFLICT',
      draft: { version: typed.version },
    })
    expect((await submit(analyst, opened)).code).toBe('CONFLICT')
    expect((await removeChange(analyst, typed, typed.changes[0].id)).changes).toEqual([])
  })

  test('an abandoned draft stays readable and no longer changes', async () => {
    const opened = await openDraft(analyst)
    const left = await abandon(analyst, opened)
    expect(left).toMatchObject({ status: 'ABANDONED', allowed: [] })
    expect((await setRow(analyst, left, 'pass', PASS_2027)).code).toBe('DRAFT_CLOSED')
  })

  test('an approver who writes in a draft can no longer approve it', async () => {
    const draft = await setRow(approver, await openDraft(analyst), 'pass', {
      ...PASS_2027,
      from: '2028-01-01',
      value: '49200',
      quote: null,
    })
    const sent = await submit(analyst, draft)
    expect(sent.authors).toHaveLength(2)
    expect((await approve(approver, sent)).code).toBe('FORBIDDEN_SELF_APPROVAL')
    const { log } = await analyst.ask('{ log(first: 1) { action actor } }')
    expect(log).toEqual([{ action: 'SELF_APPROVAL_REFUSED', actor: 'Sacha Relecteur' }])
  })

  test('an approval no longer counts once its approver has lost the role, and a lowered role bites at once', async () => {
    const [temporary, other] = [await abri.person(administrator, 'APPROVER', 'Camille Passage'), approver]
    const draft = await approve(
      temporary,
      await submitted(analyst, { ...PASS_2027, from: '2028-01-01', value: '49200', quote: null }),
    )
    const change =
      'mutation ($person: ID!, $role: Role!) { changeRole(person: $person, role: $role) { ... on Person { role } ... on Refusal { code } } }'
    expect(await administrator.ask(change, { person: temporary.id, role: 'READER' })).toEqual({
      changeRole: { role: 'READER' },
    })
    expect((await temporary.post('{ me { name } }')).status).toBe(401)
    expect((await publish(other, draft)).code).toBe('NOT_APPROVED')
    expect(await administrator.ask(change, { person: administrator.id, role: 'READER' })).toEqual({
      changeRole: { code: 'LAST_ADMINISTRATOR' },
    })
    expect((await administrator.post('{ me { name } }')).status).toBe(200)
  })

  test('what is typed is refused by name, and nothing is written', async () => {
    const draft = await openDraft(analyst)
    const code = async (key: string, row: object) => (await setRow(analyst, draft, key, { ...PASS_2027, ...row })).code
    for (const value of ['', '-1', '48 840', '48840,00', '1e309', 'NaN', '0x10', '9'.repeat(30), '.5', '5.', '+5'])
      expect(await code('pass', { value })).toBe('INVALID_VALUE')
    for (const value of ['48841', '48840.5', '1']) expect(await code('pass', { value })).toBe('PASS_NOT_MULTIPLE_OF_12')
    for (const from of ['2026-02-30', '2027', '1989-12-31', '2101-01-01', '\0'])
      expect(await code('pass', { from })).toBe('INVALID_DAY')
    for (const url of ['javascript:alert(1)', 'legifrance', 'ftp://x.fr/'])
      expect(await code('pass', { url })).toBe('INVALID_URL')
    expect(await code('seuil', {})).toBe('DERIVED_PARAMETER')
    expect(await code('toString', {})).toBe('UNKNOWN_PARAMETER')
    expect(await code('cipavIndemnisee', { value: 'oui' })).toBe('INVALID_VALUE')
    expect(await code('plafondMicro', { value: '{"vente":"1"}' })).toBe('INVALID_VALUE')
    expect(await code('pass', { quote: 'x'.repeat(5_001) })).toBe('TEXT_TOO_LONG')
    expect(await code('pass', { quote: 'a\0b' })).toBe('TEXT_TOO_LONG')
    const { draft: after } = await analyst.ask('query ($id: ID!) { draft(id: $id) { version changes { id } } }', {
      id: draft.id,
    })
    expect(after).toEqual({ version: draft.version, changes: [] })
  })

  test.each([
    ['LEGAL_REFERENCE_MISSING', 'ERROR', { legalReference: '' }],
    ['ADDRESS_MISSING', 'ERROR', { url: '' }],
    ['QUOTE_WITHOUT_NUMBER', 'ERROR', { quote: 'fixé à 48 480 €' }],
    ['QUOTE_MISSING', 'WARNING', { quote: null }],
    ['UNUSUAL_CHANGE', 'WARNING', { value: '60000', quote: '60 000' }],
    ['TENFOLD', 'ERROR', { value: '488400', quote: '488 400' }],
    ['ZERO_AMOUNT', 'ERROR', { value: '0', quote: '0' }],
    ['GAP', 'ERROR', { from: '2030-01-01' }],
    ['NOT_ON_1_JANUARY', 'WARNING', { from: '2027-02-01' }],
    ['DATE_MISSING', 'ERROR', { publishedOn: null }],
    ['DAY_VALUE', 'ERROR', { quote: 'fixé à 48 840 €, soit 222 € par jour' }],
  ])('the check %s finds its mistake', async (code, level, mistake) => {
    const from = abri.releases.current().number === 1 ? '2027-01-01' : '2028-01-01'
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', { ...PASS_2027, from, ...mistake })
    expect(draft.checks).toContainEqual(expect.objectContaining({ code, level, key: 'pmss' }))
  })

  test.each([
    [{ quote: 'fixé à 48 480 €' }, /ceiling \(PMSS\), 1 January 2050: the quote holds neither 4,070 nor 48,840\./],
    [
      { value: '488400', quote: '488 400' },
      /ceiling \(PMSS\), 1 January 2050: from €4,0\d\d on 1 January 202\d to €40,700 on 1 January 2050, at least ten times more\./,
    ],
    [{}, /ceiling \(PMSS\): no value from 202\d to 2049; that of 202\d would be carried on\./],
  ])('a check speaks in days and numbers that people read', async (mistake, said) => {
    const row = { ...PASS_2027, from: '2050-01-01', ...mistake }
    const { checks } = await setRow(analyst, await openDraft(analyst), 'pass', row)
    expect(checks.map(({ message }: { message: string }) => message).join('\n')).toMatch(said)
  })

  test('what cannot be read is said with an example, and a field by its name', async () => {
    const draft = await openDraft(analyst)
    const said = async (key: string, row: object) =>
      (await setRow(analyst, draft, key, { ...PASS_2027, ...row })).message
    expect(await said('pass', { value: 'abc' })).toBe(
      '«\u00a0abc\u00a0» n’est pas une valeur\u202f; écrivez par exemple 48840.',
    )
    expect(await said('tauxCsg', { value: 'x'.repeat(70) })).toBe(
      `«\u00a0${'x'.repeat(60)}…\u00a0» n’est pas une valeur\u202f; écrivez par exemple 0.062.`,
    )
    expect(await said('pass', { legalReference: 'x'.repeat(301) })).toBe(
      'Texte trop long ou illisible\u00a0: référence légale.',
    )
  })

  test('a row at the far end of time breaks no invariant, and the years before it are not taken as known', async () => {
    const draft = await setRow(analyst, await openDraft(analyst), 'pass', { ...PASS_2027, from: '2099-01-01' })
    const errors = draft.checks.filter(({ level }: { level: string }) => level === 'ERROR')
    expect(errors.map(({ code }: { code: string }) => code)).toEqual(['GAP'])
    const { grid } = await analyst.ask(
      'query ($draft: ID!) { grid(draft: $draft) { lines { key cells { year projected } } } }',
      { draft: draft.id },
    )
    for (const key of ['pmss', 'pass']) {
      const { cells } = grid.lines.find((line: { key: string }) => line.key === key)
      const projected = (year: number) => cells.find((cell: { year: number }) => cell.year === year).projected
      expect([projected(2026), projected(2098), projected(2099)]).toEqual([false, true, false])
    }
  })

  test('a law that breaks an invariant of the rules cannot be submitted, and the counterexample is shown', async () => {
    const row = { ...PASS_2027, from: '2026-07-01', value: '365', quote: 'Le diviseur est 365' }
    const draft = await setRow(analyst, await openDraft(analyst), 'diviseur', row)
    const errors = draft.checks.filter(({ level }: { level: string }) => level === 'ERROR')
    expect(errors).toMatchObject([
      {
        code: 'INVARIANT_neverAboveTheCap',
        message: expect.stringMatching(
          / no longer true\. Example: stop on \d+ \S+ 2026 .*, turnovers of 2023 to 2025: €.* \(seed \d+\)\.$/,
        ),
      },
    ])
    expect((await submit(analyst, draft)).code).toBe('CHECKS_FAILED')
  })

  test('a divisor of zero leaves the page of its draft open, and what it makes impossible says why', async () => {
    const row = { ...PASS_2027, from: '2027-01-01', value: '0', quote: 'Le diviseur est 0' }
    const draft = await setRow(analyst, await openDraft(analyst), 'diviseur', row)
    const { grid } = await analyst.ask(
      'query ($draft: ID!) { grid(draft: $draft) { lines { key cells { year value absence(langue: EN) } } } }',
      { draft: draft.id },
    )
    const cell = (year: number) =>
      grid.lines
        .find(({ key }: { key: string }) => key === 'indemniteMaximaleSsi')
        .cells.find((found: { year: number }) => found.year === year)
    expect(cell(2026)).toMatchObject({ value: '65.84', absence: null })
    expect(cell(2027)).toMatchObject({
      value: null,
      absence: 'Cannot be computed: a value that one divides by is zero.',
    })
    expect((await submit(analyst, draft)).code).toBe('CHECKS_FAILED')
    expect((await removeChange(analyst, draft, draft.changes[0].id)).changes).toEqual([])
  })

  test('no fault was logged', () => expect(abri.faults).toEqual([]))
})

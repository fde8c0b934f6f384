import { day, type Release, type Row } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { describe, expect, test } from 'vitest'
import { agendaOf } from './agenda.ts'

const pmss = baseline.content.tables.find(({ key }) => key === 'pmss')!
/** A second release where one table says more. */
const withTable = (key: string, change: (rows: readonly Row[]) => readonly Row[], more: object = {}): Release => ({
  ...baseline,
  number: 2,
  publishedOn: day('2026-12-20'),
  content: {
    ...baseline.content,
    tables: baseline.content.tables.map((table) =>
      table.key === key ? { ...table, rows: change(table.rows), ...more } : table,
    ),
  },
})
const row2027: Row = { ...pmss.rows.at(-1)!, from: day('2027-01-01'), value: '4070' }
const found = (releases: readonly Release[], today: string, key: string) =>
  agendaOf(releases, day(today)).find((item) => item.key === key)

describe('a yearly value', () => {
  test.each([
    ['2026-10-31', 'LATER'],
    ['2026-11-01', 'DUE'],
    ['2026-11-22', 'DUE'],
    ['2026-12-31', 'DUE'],
    ['2027-01-01', 'OVERDUE'],
  ])('on %s is %s', (today, state) => {
    expect(found([baseline], today, 'pmss')).toMatchObject({ state, dueBy: '2026-12-31', recheckOn: null })
  })

  test('is later once the next year is published, and waits for its text while it is only announced', () => {
    const published = withTable('pmss', (rows) => [...rows, row2027])
    expect(found([baseline, published], '2026-12-21', 'pmss')).toMatchObject({ state: 'LATER', dueBy: '2027-12-31' })
    const announced = withTable('pmss', (rows) => [...rows, { ...row2027, status: 'ANNONCE' }])
    expect(found([baseline, announced], '2026-12-21', 'pmss')).toMatchObject({
      state: 'ANNOUNCED',
      dueBy: '2027-01-01',
    })
    expect(found([baseline, announced], '2027-01-02', 'pmss')).toMatchObject({ state: 'OVERDUE' })
  })

  test('says which text to watch for and what rests on it, as the rules read it', () => {
    const item = found([baseline], '2026-11-22', 'pmss')!
    expect(item.nature).toBe('ARRETE')
    expect(item.readers).toMatchObject({
      arretMaladie: expect.arrayContaining(['plafond', 'seuil', 'indemniteJournaliere']),
      maternite: expect.arrayContaining(['allocationReposMaternel']),
    })
  })
})

describe('a value that stands until repealed', () => {
  test('is looked at again a year after the release that first said it', () => {
    const [first, same] = [baseline, { ...withTable('pmss', (rows) => [...rows, row2027]) }]
    const recheckOn = `${Number(baseline.publishedOn.slice(0, 4)) + 1}${baseline.publishedOn.slice(4)}`
    expect(found([first, same], '2026-11-22', 'tauxCrds')).toMatchObject({
      state: 'LATER',
      recheckOn,
      dueBy: recheckOn,
    })
    expect(found([first, same], '2028-01-01', 'tauxCrds')).toMatchObject({ state: 'OVERDUE' })
  })

  test('goes by the day that somebody named, or a year after they looked', () => {
    const seen = { text: 'Légifrance', url: null, on: day('2026-12-19') }
    const named = withTable('tauxCrds', (rows) => rows, { confirmedUntil: day('2027-06-30'), seen })
    expect(found([baseline, named], '2026-12-21', 'tauxCrds')).toMatchObject({ recheckOn: '2027-06-30' })
    const looked = withTable('tauxCrds', (rows) => rows, { confirmedUntil: null, seen })
    expect(found([baseline, looked], '2026-12-21', 'tauxCrds')).toMatchObject({ recheckOn: '2027-12-19' })
  })

  test('that is repealed waits for nothing', () => {
    const ended = withTable('tauxCrds', (rows) => [...rows, { ...rows.at(-1)!, from: day('2027-01-01'), value: null }])
    expect(found([baseline, ended], '2026-12-21', 'tauxCrds')).toBeUndefined()
  })
})

test('what is overdue comes first, then by day', () => {
  const items = agendaOf([baseline], day('2027-01-01'))
  const states = items.map(({ state }) => state)
  expect(states.indexOf('OVERDUE')).toBe(0)
  expect(states.lastIndexOf('OVERDUE')).toBeLessThan(states.indexOf('LATER'))
  expect(items).toHaveLength(baseline.content.tables.length)
})

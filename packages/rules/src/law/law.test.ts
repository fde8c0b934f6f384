import { describe, expect, test } from 'vitest'
import { baseline } from '../baseline/release.ts'
import { scenario } from '../scenario/scenario.ts'
import { law, person, threeYears } from '../testing/people.ts'
import { lawNoting, settled, tableOf } from '../testing/notes.ts'
import { lawWithout, lawWithRow, releaseWith } from '../testing/releases.ts'
import { answer } from '../properties/answer.ts'
import { day } from '../time/day.ts'
import { derivedFigure } from './derived.ts'
import { lawOf, UnknownLaw, type Law } from './law.ts'
import { verifiedUntil } from './verified-until.ts'

const stop = (year: number) => ({
  situation: person(threeYears(year, '30000')),
  arret: { debut: `${year}-06-01`, fin: `${year}-06-30` },
})
const etat = (year: number, under: Law) => answer(stop(year), under).etat
const pmss2027 = { from: day('2027-01-01'), value: '4070' } as const

describe('the state of the law of an answer', () => {
  test('is in force while every table is verified', () => {
    expect(etat(2026, law)).toEqual({ code: 'EN_VIGUEUR', parametres: [] })
  })

  test('is projected for the ceiling alone once its last year is over', () => {
    expect(etat(2027, law)).toEqual({ code: 'PROJETE', parametres: ['pmss'] })
  })

  test('is announced where a row begins after the release was published', () => {
    expect(etat(2027, lawWithRow('pmss', pmss2027))).toEqual({ code: 'ANNONCE', parametres: ['pmss'] })
  })

  test('is in force for a row that begins on the day of publication, announced from the day after', () => {
    const input = { ...stop(2026), arret: { debut: '2026-12-01', fin: '2026-12-31' } }
    const under = (from: string) => answer(input, lawWithRow('pmss', { from: day(from), value: '4005' })).etat.code
    expect([under('2026-11-21'), under('2026-11-22')]).toEqual(['EN_VIGUEUR', 'ANNONCE'])
  })

  test('is announced where a serious source speaks before the text', () => {
    const announced = lawWithRow('tauxCsg', { from: day('2026-01-01'), value: '0.062', status: 'ANNONCE' })
    expect(etat(2026, announced)).toEqual({ code: 'ANNONCE', parametres: ['tauxCsg'] })
  })

  test('the weakest state wins and names its parameters alone', () => {
    const announced = lawWithRow('tauxCsg', { from: day('2026-01-01'), value: '0.062', status: 'ANNONCE' })
    expect(etat(2027, announced)).toEqual({ code: 'PROJETE', parametres: ['pmss'] })
  })

  test('a stop that begins on 31 December rests on the ceiling of its year, to its end', () => {
    const over = { ...stop(2026), arret: { debut: '2026-12-31', fin: '2027-02-28' } }
    expect(answer(over, law).etat).toEqual({ code: 'EN_VIGUEUR', parametres: [] })
    const input = { situation: person(threeYears(2027, '30000')), arret: { debut: '2027-01-01', fin: '2027-02-28' } }
    expect(answer(input, law).etat.code).toBe('PROJETE')
  })
})

test('a yearly table is verified until the end of its last year, or longer where somebody confirmed it; any other until repealed', () => {
  const pmss = baseline.content.tables.find(({ key }) => key === 'pmss')!
  expect(verifiedUntil(pmss)).toBe('2026-12-31')
  expect(verifiedUntil({ ...pmss, confirmedUntil: day('2027-06-30') })).toBe('2027-06-30')
  expect(verifiedUntil({ ...pmss, confirmedUntil: day('2026-06-30') })).toBe('2026-12-31')
  expect(verifiedUntil(baseline.content.tables.find(({ key }) => key === 'diviseur')!)).toBeNull()
  expect(verifiedUntil({ ...pmss, key: 'autreChose' })).toBeNull()
})

test('in a year without a row the value of the year before is only carried on', () => {
  const skipping = lawWithRow('pmss', { from: day('2099-01-01'), value: '4070' })
  expect(derivedFigure('pass', 2098, skipping)).toEqual({ value: '48060.00', etat: 'PROJETE' })
  expect(derivedFigure('pass', 2099, skipping)).toMatchObject({ etat: 'ANNONCE' })
})

test('what a text repeals has no value from that day on, until another row begins, and nothing is waited for', () => {
  const table = baseline.content.tables.find(({ key }) => key === 'tauxCrds')!
  const end = { ...table.rows.at(-1)!, from: day('2027-01-01'), value: null }
  const ended = { ...table, rows: [...table.rows, end] }
  const back = { ...table.rows.at(-1)!, from: day('2028-01-01'), value: '0.007' }
  const under = lawOf(releaseWith('tauxCrds', () => ({ ...ended, rows: [...ended.rows, back] })))
  const on = (at: string) => under.consult().on(day(at)).tauxCrds.text
  expect([on('2026-12-31'), on('2028-01-01')]).toEqual(['0.005', '0.007'])
  expect(() => on('2027-01-01')).toThrow(UnknownLaw)
  expect(() => on('2027-12-31')).toThrow('No value of tauxCrds is known on 2027-12-31')
  expect(scenario(stop(2027), under)).toMatchObject({ problems: [{ code: 'DROIT_INCONNU_A_CETTE_DATE' }] })
  expect(
    verifiedUntil({ ...baseline.content.tables.find(({ key }) => key === 'pmss')!, rows: [...ended.rows] }),
  ).toBeNull()
})

test('a table that a release lacks is named', () => {
  expect(scenario(stop(2026), lawWithout('diviseur'))).toMatchObject({
    kind: 'InvalidSituation',
    problems: [{ path: ['arret', 'debut'], code: 'RELEASE_TROP_ANCIENNE', value: 'diviseur' }],
  })
  expect(derivedFigure('pass', 2026, lawWithout('pmss'))).toEqual({
    value: null,
    absence: 'TABLE_MISSING',
    parametre: 'pmss',
  })
})

test('what is not known is said with the parameter and the day', () => {
  expect(() => law.read('pmss', day('2014-12-31'))).toThrow('No value of pmss is known on 2014-12-31')
  expect(() => lawWithout('pmss').firstDay('pmss')).toThrow('The release has no table pmss')
  const empty = lawOf(releaseWith('pmss', (table) => ({ ...table, rows: [] })))
  expect(() => empty.firstDay('pmss')).toThrow('The release has no table pmss')
})

test('a value is read with the state of the law that it rests on', () => {
  expect(law.read('diviseur', day('2026-06-01'))).toMatchObject({ etat: 'EN_VIGUEUR' })
  expect(law.read('pmss', day('2027-01-01'))).toMatchObject({ etat: 'PROJETE' })
})

test('one consultation gives one law of a day, and reads every kind of value', () => {
  const consultation = law.consult()
  const onDay = consultation.on(day('2022-06-01'))
  expect(consultation.on(day('2022-06-01'))).toBe(onDay)
  expect(onDay.cipavIndemnisee).toBe(true)
  expect(onDay.anneesAlternatives).toEqual([2019, 2021])
  expect(onDay.delaiDeCarence.arretLong.count).toBe(3)
  expect(onDay.plafondCipav.text).toBe('3')
})

test('a law knows the tables that its release holds', () => {
  expect([law.knows('pmss'), lawWithout('pmss').knows('pmss')]).toEqual([true, false])
})

test('a table that no parameter knows is left aside', () => {
  const { content } = baseline
  const tables = [...content.tables, { ...content.tables[0]!, key: 'autreChose' }]
  expect(derivedFigure('pass', 2026, lawOf({ ...baseline, content: { ...content, tables } }))?.value).toBe('48060.00')
})

test('a day before the first row has no law, and no figure', () => {
  expect(() => law.consult().on(day('2014-12-31')).pmss).toThrow(UnknownLaw)
  expect(law.firstDay('pmss')).toBe('2015-01-01')
  expect(derivedFigure('pass', 2014, law).value).toBeNull()
  expect(derivedFigure('seuil', 2017, law).value).toBeNull()
  expect(derivedFigure('indemniteMaximaleCipav', 2021, law).value).toBeNull()
  expect(derivedFigure('indemniteMaximaleCipav', 2022, law)).toEqual({ value: '169.05', etat: 'EN_VIGUEUR' })
})

test('an answer rests on the weakest state of what it read, in whichever order', () => {
  const [known, projected] = [day('2026-06-01'), day('2030-06-01')]
  for (const days of [
    [known, projected],
    [projected, known],
  ]) {
    const consultation = law.consult()
    for (const one of days) expect(consultation.on(one).pmss.text).toBe('4005')
    expect(consultation.etat()).toEqual({ code: 'PROJETE', parametres: ['pmss'] })
  }
})

test('notes of doctrine concern what is asked about a day, from their own day on; a reader of no day has none', () => {
  const noting = lawNoting(tableOf('CUMUL_DES_ACTIVITES', ['2026-12-01', settled]))
  const codes = (...of: Parameters<Law['consult']>) =>
    noting
      .consult(...of)
      .notes()
      .map(({ note }) => note.code)
  expect(codes(day('2026-12-01'))).toEqual(['CUMUL_DES_ACTIVITES'])
  expect([codes(day('2026-11-30')), codes()]).toEqual([[], []])
})

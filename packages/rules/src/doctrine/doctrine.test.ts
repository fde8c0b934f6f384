/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedCase } from '../published/published-case.ts'
import { codeOfNote, isNoteValue, noteKey } from './note.ts'
import { sickPay } from '../maladie/sick-pay.ts'
import type { Table } from '../release/release.ts'
import { isValueOf, parseRelease, UnreadableRelease } from '../release/parse-release.ts'
import { leastVersionOf } from '../release/least-version.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import type { Prestation } from '../scenario/prestation.ts'
import { scenario } from '../scenario/scenario.ts'
import { everyInput } from '../testing/every-input.ts'
import { lawNoting, raisedFor, releaseNoting, settled, tableOf } from '../testing/notes.ts'
import { completeLaw, services, threeYears, person } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'
import type { Law } from '../law/law.ts'

const folder = new URL('../../cases/published/', import.meta.url)
const casesOf = (file: string) =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { readonly cases: readonly PublishedCase[] }).cases
const inputs = everyInput(readdirSync(folder).flatMap(casesOf)).flatMap(([, list]) => list)

type Answered = Partial<Prestation> & Partial<Record<'imposition' | 'demarches', () => unknown>>

/** All that an answer says, with what it says of tax and formalities where these can be told. */
function said(input: ScenarioInput, law: Law): object {
  const told: object[] = []
  const result = scenario(input, law)
  for (const one of Object.values(result)) {
    const benefit = (typeof one === 'object' ? one : null) as Answered | null
    for (const follow of [benefit?.imposition, benefit?.demarches]) if (follow) told.push(attempt(follow))
  }
  return JSON.parse(JSON.stringify([result, told])) as object
}

function attempt(follow: () => unknown): object {
  try {
    return { told: follow() }
  } catch (error) {
    return { untold: String(error) }
  }
}

/** An answer in which only what notes may move is left out: the doubts, and whether a treatment for tax is in doubt. */
function undoubted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(undoubted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) =>
      name === 'reserves' || name === 'doctrine' || name === 'conteste' ? [] : [[name, undoubted(part)]],
    ),
  )
}

/** Every list of doubts of an answer, however deep, with the notes beside. */
function listsIn(value: unknown): readonly Pick<Prestation, 'reserves' | 'doctrine'>[] {
  if (typeof value !== 'object' || value === null) return []
  const own = 'doctrine' in value ? [value as Pick<Prestation, 'reserves' | 'doctrine'>] : []
  return [...own, ...Object.values(value).flatMap(listsIn)]
}

const codesIn = (value: unknown): readonly string[] =>
  listsIn(value).flatMap(({ reserves }) => reserves.map(({ code }) => code))

const doubted = inputs.filter((input) => codesIn(said(input, completeLaw)).length > 0)
const anyDoubted = fc.constantFrom(...doubted)
const anyDay = fc
  .integer({ min: 2017, max: 2028 })
  .chain((year) => fc.integer({ min: 1, max: 12 }).map((month) => `${year}-${String(month).padStart(2, '0')}-01`))
/** The day that an input asks about decides; each benefit names one of these. */
const EVER = '1990-01-01'
const NEVER = '2100-12-31'

describe('a note that settles a doubt', () => {
  test('removes exactly that doubt, is told in its place, and moves no amount', () => {
    fc.assert(
      fc.property(anyDoubted, fc.nat(), anyDay, (input, pick, from) => {
        const before = said(input, completeLaw)
        const codes = codesIn(before)
        const code = codes[pick % codes.length]!
        const after = said(input, lawNoting(tableOf(code, [from, settled])))
        expect(undoubted(after)).toEqual(undoubted(before))
        const always = listsIn(said(input, lawNoting(tableOf(code, [EVER, settled]))))
        listsIn(before).forEach(({ reserves }, i) => {
          const left = reserves.filter((one) => one.code !== code)
          expect([reserves, left]).toContainEqual(listsIn(after)[i]!.reserves)
          expect(always[i]).toMatchObject({ reserves: left })
          expect(always[i]!.doctrine.map((note) => note.code)).toEqual(left.length < reserves.length ? [code] : [])
        })
      }),
      { numRuns: 150, seed: 20_261_122 },
    )
  })

  test('changes no answer about a day before it', () => {
    expect(doubted.length).toBeGreaterThan(100)
    for (const input of doubted) {
      const before = said(input, completeLaw)
      const later = codesIn(before).map((code) => tableOf(code, [NEVER, settled]))
      const unique = later.filter(({ key }, i) => later.findIndex((one) => one.key === key) === i)
      expect(said(input, lawNoting(...unique))).toEqual(before)
    }
  })
})

describe('a note that raises a doubt', () => {
  test('stands on every answer that rests on its parameter, and moves no amount', () => {
    const law = lawNoting(tableOf('LETTRE_PLAFOND', [EVER, raisedFor('pmss')]))
    const found = inputs.map((input) => [said(input, completeLaw), said(input, law)] as const)
    for (const [before, after] of found) expect(undoubted(after)).toEqual(undoubted(before))
    const raised = found.filter(([, after]) => codesIn(after).includes('LETTRE_PLAFOND'))
    expect(raised.length).toBeGreaterThan(100)
    expect(raised.length).toBeLessThan(found.length)
  })

  test('stands on every answer of its benefit, and on no other', () => {
    const law = lawNoting(tableOf('LETTRE_CUMUL', [EVER, raisedFor('retraite,maternite')]))
    const counts = inputs.flatMap((input) => {
      const result = scenario(input, law)
      const told = Object.entries(result) as readonly (readonly [string, Partial<Prestation> | null])[]
      return told.flatMap(([name, benefit]) =>
        Array.isArray(benefit?.reserves)
          ? [`${name} ${benefit.reserves.filter(({ code }) => String(code) === 'LETTRE_CUMUL').length}`]
          : [],
      )
    })
    const concerned = [...new Set(counts)].filter((count) => !count.endsWith(' 0'))
    expect(concerned.toSorted()).toEqual(['maternite 1', 'retraite 1'])
    expect(counts).not.toContain('maternite 0')
    expect(counts).not.toContain('retraite 0')
    expect(counts).toContain('arretMaladie 0')
  })

  test('carries its words, once, in both languages', () => {
    const law = lawNoting(tableOf('LETTRE', [EVER, raisedFor('pmss,tauxDuSeuil,arretMaladie')]))
    const result = scenario(
      { situation: services(2026, '30000'), arret: { debut: '2026-03-02', fin: '2026-03-31' } },
      law,
    )
    const arret = result.kind === 'Scenario' ? result.arretMaladie! : null
    const [raised, ...more] = arret!.reserves.filter(({ code }) => String(code) === 'LETTRE')
    expect(more).toEqual([])
    expect([fr.reserve(raised!), en.reserve(raised!)]).toEqual([
      'La caisse dit autre chose.',
      'The fund says otherwise.',
    ])
    expect(arret!.doctrine).toEqual([
      {
        ...{ code: 'LETTRE', effet: 'AJOUT', depuis: EVER, reference: 'Lettre du 01/12/2026' },
        ...{ url: 'https://example.org/lettre', citation: 'Il en est ainsi.' },
        ...{ fr: 'La caisse dit autre chose.', en: 'The fund says otherwise.' },
      },
    ])
  })
})

test('a note that raises what the rules doubt already settles nothing', () => {
  const input = {
    situation: person(threeYears(2026, '60000'), { nature: 'MEUBLE_TOURISME' }),
    arret: { debut: '2026-06-01', fin: '2026-07-31' },
  } as const
  const own = sickPay(input, completeLaw)
  const noted = sickPay(input, lawNoting(tableOf('ABATTEMENT_MEUBLE_TOURISME', [EVER, raisedFor('pmss')])))
  if (own.kind !== 'Scenario' || noted.kind !== 'Scenario') throw new Error('sound')
  expect(noted.arretMaladie!.reserves.slice(0, -1)).toEqual(own.arretMaladie!.reserves)
  expect(noted.arretMaladie!.reserves.at(-1)!.dite?.en).toBe('The fund says otherwise.')
})

describe('on the eve, on the day and on the morrow', () => {
  /** A furnished tourism of 2026 rests on ABATTEMENT_MEUBLE_TOURISME. */
  const codesOn = (law: Law, debut: string): readonly string[] => {
    const input = {
      situation: person(threeYears(2026, '60000'), { nature: 'MEUBLE_TOURISME' }),
      arret: { debut, fin: '2026-07-31' },
    } as const
    const result = sickPay(input, law)
    if (result.kind === 'InvalidSituation') throw new Error('sound')
    return result.arretMaladie!.reserves.map(({ code }) => code)
  }

  test('a doubt is settled from the day of the note on, and comes back where the note ends', () => {
    const law = lawNoting(
      tableOf('ABATTEMENT_MEUBLE_TOURISME', ['2026-06-10', settled], ['2026-06-20', null], ['2026-06-25', settled]),
    )
    const stands = [
      '2026-06-09',
      '2026-06-10',
      '2026-06-11',
      '2026-06-19',
      '2026-06-20',
      '2026-06-24',
      '2026-06-25',
    ].map((debut) => codesOn(law, debut).includes('ABATTEMENT_MEUBLE_TOURISME'))
    expect(stands).toEqual([true, false, false, false, true, true, false])
  })

  test('a doubt is raised from the day of the note on, until a note settles it', () => {
    const law = lawNoting(tableOf('LETTRE', ['2026-06-10', raisedFor('pmss')], ['2026-06-20', settled]))
    const stands = ['2026-06-09', '2026-06-10', '2026-06-19', '2026-06-20'].map((debut) =>
      codesOn(law, debut).includes('LETTRE'),
    )
    expect(stands).toEqual([false, true, true, false])
  })
})

test('a treatment for tax is no longer contested once a note has settled its doubt', () => {
  const input = { situation: services(2026, '30000'), arret: { debut: '2026-03-02', fin: '2026-03-31' } }
  const settledFrom = (from: string) => {
    const law = lawNoting(tableOf('IMPOSITION_INDEMNITES_MICRO', [from, settled]))
    const result = scenario(input, law)
    const { reserves, doctrine, revenus } =
      (result.kind === 'Scenario' && result.arretMaladie?.imposition?.()) || never()
    return [reserves.length, doctrine.length, revenus.map(({ conteste }) => conteste)]
  }
  expect(settledFrom('2026-03-03')).toEqual([1, 0, [true]])
  expect(settledFrom('2026-03-02')).toEqual([0, 1, [false]])
})
const never = (): never => {
  throw new Error('An answer was expected')
}

describe('in a release', () => {
  const file = (...of: Table[]) => JSON.parse(JSON.stringify(releaseNoting(...of))) as object

  test('it asks for the rules that read it, and a release without one asks for what it asked', () => {
    const { tables } = releaseNoting(tableOf('LETTRE', [EVER, settled])).content
    expect([leastVersionOf(tables), leastVersionOf(completeRelease.content.tables)]).toEqual(['0.3.0', '0.1.0'])
  })

  test('it is read back as it was written', () => {
    const noted = releaseNoting(tableOf('LETTRE', ['2026-01-01', raisedFor('pmss')], ['2026-06-01', null]))
    expect(parseRelease(file(...noted.content.tables.slice(-1)))).toEqual(noted)
  })

  test('its table bears the name of its doubt, in capitals, of three signs at least and sixty at most', () => {
    const [most, least] = ['A'.repeat(60), 'A_1']
    expect([noteKey('LETTRE'), codeOfNote('doctrine.LETTRE')]).toEqual(['doctrine.LETTRE', 'LETTRE'])
    expect([least, most].map((code) => codeOfNote(noteKey(code)))).toEqual([least, most])
    for (const key of ['LETTRE', 'parametre.LETTRE', 'pmss']) expect([key, codeOfNote(key)]).toEqual([key, null])
    for (const code of ['', 'AB', `${most}A`, 'lettre', '1LETTRE', '_LETTRE', 'xLETTRE', 'LETTRE!', 'LETTRÉ'])
      expect([code, codeOfNote(noteKey(code))]).toEqual([code, null])
  })

  test('what an analyst types is a note or is refused', () => {
    const typed = [settled, raisedFor('pmss'), {}, { effet: 'LEVEE' }, 'LEVEE', '1']
    expect(typed.map((value) => isValueOf({ type: 'NOTE' }, value))).toEqual([true, true, false, false, false, false])
  })

  test('a value that is none, or is not told, is no note', () => {
    expect([undefined, null, true, 3].map((value) => isNoteValue(value))).toEqual([false, false, false, false])
  })

  test.each([
    ['without an effect', { fr: 'a', en: 'b' }],
    ['with another effect', { effet: 'AUTRE', fr: 'a', en: 'b' }],
    ['with another effect and what it concerns', { effet: 'AUTRE', fr: 'a', en: 'b', portee: 'pmss' }],
    ['without anything', {}],
    ['that is an empty list', []],
    ['that is an empty text', ''],
    ['in one language', { effet: 'LEVEE', fr: 'a' }],
    ['that settles for some parameters', { effet: 'LEVEE', fr: 'a', en: 'b', portee: 'pmss' }],
    ['that raises for nothing', { effet: 'AJOUT', fr: 'a', en: 'b' }],
    ['with a number', { effet: 'LEVEE', fr: 'a', en: 1 }],
    ['that is a text', 'LEVEE'],
  ])('a note %s is refused', (_, value) => {
    const table = {
      ...tableOf('LETTRE', [EVER, settled]),
      rows: [{ ...tableOf('L', [EVER, settled]).rows[0]!, value }],
    }
    expect(() => parseRelease(file(table as Table))).toThrow(UnreadableRelease)
    expect(() => parseRelease(file(table as Table))).toThrow('Unreadable release: doctrine.LETTRE 1990-01-01: value')
  })
})

import { describe, expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import { scenario } from '../scenario/scenario.ts'
import type { ScenarioInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
import { DivisionByZero } from '../readings/ratio.ts'
import type { Table } from '../release/release.ts'
import { completeRelease } from '../testing/releases.ts'
import { day, plusDays, yearOf, type Day } from '../time/day.ts'
import { firstOfMonth, lastOfMonth } from '../time/months.ts'
import { Crowd, UNKNOWN, type Alike } from './crowd.ts'
import { measures, type MeasureKey } from './measures.ts'

const law = lawOf(completeRelease)
const PEOPLE = 12
const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]
/** From nothing to above every ceiling, with odd cents, and another turnover each year. */
const received = (who: number, year: number): number =>
  Math.round(who ** 2.6 * 12_345.678) + ((year * 7_919) % 90_001) * who

const crowd = (more: Partial<Alike> & { debut: Day }, untold: readonly number[] = []): Alike => ({
  ...{ nature: 'LIBERALE', caisse: 'SSI', naissance: day('1981-06-15') },
  ...more,
  turnover: new Map(
    YEARS.filter((year) => year >= yearOf(more.debut) && !untold.includes(year)).map((year) => [
      year,
      Float64Array.from({ length: PEOPLE }, (_, who) => received(who, year)),
    ]),
  ),
})
const crowds: readonly Alike[] = [
  crowd({ debut: day('2019-01-01') }),
  crowd({ debut: day('2019-01-01'), caisse: 'CIPAV' }),
  crowd({ debut: day('2019-01-01'), nature: 'VENTE' }),
  crowd({ debut: day('2024-05-15'), nature: 'PRESTATION_BIC' }),
  crowd({ debut: day('2025-10-01'), caisse: 'CIPAV' }),
  crowd({ debut: day('2026-01-01'), nature: 'VENTE' }),
  crowd({ debut: day('2019-01-01') }, [2020]),
  crowd({ debut: day('2019-01-01'), nature: 'VENTE' }, [2025]),
  crowd({ debut: day('2024-05-15'), nature: 'PRESTATION_BIC' }, [2025, 2026]),
  crowd({ debut: day('2019-01-01'), caisse: 'CIPAV' }, [2024]),
]
const DAYS = ['2021-03-01', '2023-01-01', '2025-03-31', '2025-12-31', '2026-01-01', '2026-08-17'].map(day)

/** How the whole answer is asked for the same event, and where it says the figure. */
const asked: Readonly<
  Record<MeasureKey, (day: Day) => readonly [Omit<ScenarioInput, 'situation'>, (answer: Scenario) => string]>
> = {
  indemniteMaladie: (debut) => [{ arret: { debut, fin: debut } }, (a) => a.arretMaladie!.indemniteJournaliere],
  versementMaladie: (debut) => [
    { arret: { debut, fin: plusDays(debut, 20) } },
    (a) => a.arretMaladie!.calendrier.versements[0]?.net ?? '0.00',
  ],
  versementMaternite: (debut) => [mother(debut), (a) => a.maternite!.calendrier.versements[0]?.net ?? '0.00'],
  indemniteMaternite: (debut) => [mother(debut), (a) => a.maternite!.indemniteJournaliere],
  allocationReposMaternel: (debut) => [mother(debut), (a) => a.maternite!.allocationReposMaternel],
  indemniteAdoption: (arrivee) => [{ adoption: { arrivee } }, (a) => a.adoption!.indemniteJournaliere],
  allocationAdoption: (arrivee) => [{ adoption: { arrivee } }, (a) => a.adoption!.allocationReposMaternel],
  indemnitePaternite: (born) => [
    { naissance: { role: 'SECOND_PARENT', datePresumee: born } },
    (a) => a.paternite!.indemniteJournaliere,
  ],
  indemniteCongeNaissance: (debut) => [
    {
      naissance: {
        role: 'SECOND_PARENT',
        datePresumee: plusDays(debut, -60),
        congeNaissance: [{ debut, mois: 1 }],
      },
    },
    (a) => a.congeNaissance!.indemniteJournaliere,
  ],
  pensionInvalidite: (dateEffet) => [
    { invalidite: { dateEffet, categorie: 'TOTALE' } },
    (a) => a.invalidite!.totalMensuel,
  ],
  capitalDeces: (date) => [{ deces: { date, qualite: 'ACTIF' } }, (a) => a.deces!.total],
  renteDeces: (date) => [{ deces: { date, qualite: 'ACTIF' } }, (a) => a.deces!.renteAnnuelle ?? '0.00'],
  trimestresRetraite: (on) => [{ retraite: { annee: yearOf(on) } }, (a) => `${a.retraite!.trimestres}.00`],
  cotisationsDuMois: (on) => [
    { cotisations: { du: firstOfMonth(on), au: lastOfMonth(on) } },
    (a) => a.cotisations!.total,
  ],
}
const mother = (debutCessation: Day): Omit<ScenarioInput, 'situation'> => ({
  naissance: { role: 'MERE', datePresumee: plusDays(debutCessation, 42), debutCessation },
})

/** What the whole answer says of one of them; UNKNOWN where it has none. */
function answered(
  { nature, caisse, debut, naissance, turnover }: Alike,
  who: number,
  key: MeasureKey,
  on: Day,
): number {
  const chiffresAffaires = [...turnover].map(([annee, cents]) => ({ annee, montant: (cents[who]! / 100).toFixed(2) }))
  const [events, said] = asked[key](on)
  const found = scenario(
    { situation: { activites: [{ nature, caisse, debut, chiffresAffaires }], personne: { naissance } }, ...events },
    law,
  )
  return found.kind === 'Scenario' ? Number(said(found).replace('.', '')) : UNKNOWN
}

const keys = Object.keys(measures) as MeasureKey[]

describe.each(keys)('%s', (key) => {
  test('is, of each of a crowd, what the whole answer says', () => {
    for (const alike of crowds)
      for (const on of DAYS) {
        // who had no activity yet at the birth asks for no leave after it
        if (key === 'indemniteCongeNaissance' && alike.debut > plusDays(on, -60) && alike.debut <= on) continue
        const all = new Crowd(alike).ask(key, law, on)
        // the SSI has no annuity, even of somebody whose turnover is not told
        const isNil = key === 'renteDeces' && alike.caisse === 'SSI' && alike.debut <= on
        const each = Array.from({ length: PEOPLE }, (_, who) => (isNil ? 0 : answered(alike, who, key, on)))
        expect([alike.caisse, alike.debut, on, ...all]).toEqual([alike.caisse, alike.debut, on, ...each])
      }
  })

  test('is the same asked together and one by one', () => {
    for (const alike of crowds)
      expect(new Crowd(alike).ask(key, law, DAYS[4]!)).toEqual(new Crowd(alike).oneByOne(key, law, DAYS[4]!))
  })
})

test('a month of leave after a birth rests on the right of the child, sixty days before', () => {
  const rows = (table: Table) => [
    { ...table.rows[0]!, value: false },
    { ...table.rows[0]!, from: day('2026-07-01'), value: true },
  ]
  const tables = completeRelease.content.tables.map((table) =>
    table.key === 'naissanceOuvrantConge' ? { ...table, rows: rows(table) } : table,
  )
  const late = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
  const paid = (on: string) => new Set(new Crowd(crowds[1]!).ask('indemniteCongeNaissance', late, day(on)))
  expect(paid('2026-08-29')).toEqual(new Set([0]))
  expect(paid('2026-08-30')).not.toContain(0)
})

test('a crowd of nobody is asked like any other', () => {
  const nobody = new Crowd({ ...crowds[0]!, turnover: new Map() })
  expect([nobody.width, nobody.ask('indemniteMaladie', law, DAYS[4]!)]).toEqual([0, new Int32Array(0)])
})

test('what cannot be asked is a fault of the caller, and never taken for what is unknown', () => {
  const [alike] = crowds
  expect(() => new Crowd({ ...alike!, debut: '2026-02-30' as Day })).toThrow('JOUR_INVALIDE')
  const turnover = new Map(YEARS.map((year) => [year, Float64Array.of(Number.NaN)]))
  expect(() => new Crowd({ ...alike!, turnover })).toThrow(RangeError)
  expect(UNKNOWN).toBeLessThan(0)
})

test('a law that makes the rules divide by nothing is a fault, and never taken for one that is unknown', () => {
  const tables = completeRelease.content.tables.map((table) =>
    table.key === 'diviseur' ? { ...table, rows: table.rows.map((row) => ({ ...row, value: '0' })) } : table,
  )
  const broken = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
  expect(() => new Crowd(crowds[0]!).ask('indemniteMaladie', broken, DAYS[4]!)).toThrow(DivisionByZero)
})

test('a rule that must look at amounts looks at each: only the best years count where the law keeps fewer', () => {
  const two = lawOf({
    ...completeRelease,
    content: {
      ...completeRelease.content,
      tables: completeRelease.content.tables.map((table) =>
        table.key === 'invaliditeAnneesRetenues'
          ? { ...table, rows: table.rows.map((row) => ({ ...row, value: '2' })) }
          : table,
      ),
    },
  })
  const [alike] = crowds
  const all = new Crowd(alike!).ask('pensionInvalidite', two, DAYS[4]!)
  expect(all).toEqual(new Crowd(alike!).oneByOne('pensionInvalidite', two, DAYS[4]!))
  expect(all).not.toEqual(new Crowd(alike!).ask('pensionInvalidite', law, DAYS[4]!))
})

test('a day before the law, and a release without its tables, is said to be unknown', () => {
  const none = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables: [] } })
  const crowd = new Crowd(crowds[0]!)
  expect(new Set(crowd.ask('capitalDeces', none, DAYS[4]!))).toEqual(new Set([UNKNOWN]))
  expect(new Set(crowd.oneByOne('capitalDeces', none, DAYS[4]!))).toEqual(new Set([UNKNOWN]))
})

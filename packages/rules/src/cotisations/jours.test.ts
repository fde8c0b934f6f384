import { describe, expect, test } from 'vitest'
import { Ratio } from '../readings/ratio.ts'
import type { Row, Table } from '../release/release.ts'
import type { ActiviteInput, SituationInput } from '../scenario/input.ts'
import { owed } from '../testing/contributions.ts'
import { activite, ca, completeLaw } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { Witness } from '../testing/witness.ts'
import { day, plusDays, plusMonths, type Day } from '../time/day.ts'
import * as tables from '../upgrade/contributions.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const known = ca(Object.fromEntries(YEARS.map((year) => [year, '12000'])))
const kinds = {
  vente: { nature: 'VENTE' },
  prestationBic: { nature: 'PRESTATION_BIC' },
  liberale: { nature: 'LIBERALE' },
  cipav: { nature: 'LIBERALE', caisse: 'CIPAV' },
  meubleTourisme: { nature: 'MEUBLE_TOURISME' },
} as const satisfies Record<string, Partial<ActiviteInput>>
const someone = (kind: keyof typeof kinds): SituationInput => ({ activites: [activite(known, kinds[kind])] })

/** What a table says on a day, found in its rows alone. */
const said = (table: Table, on: Day): Row['value'] | undefined => table.rows.findLast(({ from }) => from <= on)?.value
const cell = (table: Table, on: Day, column: string): string =>
  (said(table, on) as Readonly<Record<string, string>>)[column]!
const lastOf = (month: Day): Day => plusDays(plusMonths(month, 1), -1)
const line = (kind: keyof typeof kinds, month: Day, more = {}) =>
  owed(someone(kind), 0, { du: month, au: lastOf(month), ...more }).activites[0]!.lignes

const months = YEARS.flatMap((year) => Array.from({ length: 12 }, (_, i) => plusMonths(day(`${year}-01-01`), i)))

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', (kind) => {
  test('each month of ten years pays the rate that the table has on its first day', () => {
    const rates = months.map((month) => line(kind, month).map(({ taux, tauxPlein }) => [taux, tauxPlein]))
    const rate = (month: Day) => cell(tables.tauxMicroSocial, month, kind)
    expect(rates).toEqual(months.map((month) => [[rate(month), rate(month)]]))
  })

  test('a year is cut on the days when its rate or its split changes, and on no other', () => {
    const starts = YEARS.flatMap((year) => owed(someone(kind), year).activites[0]!.lignes.map(({ du }) => du))
    const figures = (on: Day) =>
      JSON.stringify([cell(tables.tauxMicroSocial, on, kind), splits[kind] && said(splits[kind], on)])
    const changed = months.filter((month) => figures(month) !== figures(plusDays(month, -1)))
    const newYears = YEARS.map((year) => day(`${year}-01-01`))
    expect(starts).toEqual([...new Set([...newYears, ...changed])].toSorted())
  })
})

const splits: Readonly<Record<keyof typeof kinds, Table | null>> = {
  vente: tables.repartitionVentePrestationBic,
  prestationBic: tables.repartitionVentePrestationBic,
  liberale: tables.repartitionLiberale,
  cipav: tables.repartitionCipav,
  meubleTourisme: null,
}

test.each([tables.repartitionVentePrestationBic, tables.repartitionLiberale, tables.repartitionCipav])(
  'the shares of $key add up to one in every row',
  ({ rows }) => {
    const sums = rows.map(({ value }) =>
      Object.values(value as Record<string, string>).reduce((sum, part) => sum.plus(Ratio.of(part)), Ratio.of(0)),
    )
    expect(sums.map((sum) => sum.toText())).toEqual(rows.map(() => '1'))
  },
)

test('the least rate of the ACRE at the Cipav is CSG, CRDS and the complementary pension, rounded up', () => {
  const found = ['2022-10-01', '2024-07-01', '2026-01-01'].map(day).map((on) => {
    const share = (column: string) => Ratio.of(cell(tables.repartitionCipav, on, column))
    return Ratio.of(cell(tables.tauxMicroSocial, on, 'cipav'))
      .times(share('csgCrds').plus(share('retraiteComplementaire')))
      .toThousandthsUp()
      .toText()
  })
  expect(found).toEqual(
    ['2022-10-01', '2024-07-01', '2026-01-01'].map((on) => said(tables.acreTauxMinimalCipav, day(on))),
  )
})

const creations = tables.acreTaux.rows.slice(1).flatMap(({ from }) => [-1, 0, 1].map((days) => plusDays(from, days)))

test.each(creations)('created on %s, the first month pays the share that the table has on that day', (creation) => {
  const month = day(`${creation.slice(0, 8)}01`)
  const due = line('prestationBic', month, { acre: { accordee: true, creation } })[0]!.taux
  const full = Ratio.of(cell(tables.tauxMicroSocial, month, 'prestationBic'))
  expect(due).toBe(
    full
      .times(Ratio.of(cell(tables.acreTaux, creation, 'premierePeriode')))
      .toThousandthsUp()
      .toText(),
  )
})

test('every table of contributions is read', () => {
  const witness = new Witness(completeRelease)
  const acre = { creation: '2026-02-01', demandeeLe: '2026-02-02', publicListe: true }
  const tax = { versementLiberatoire: true, revenuFiscalParPart: '1' }
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) owed(someone(kind), 2026, { acre, ...tax }, witness)
  owed(someone('vente'), 2026, { outreMer: true }, witness)
  const own = Object.values(tables).map(({ key }) => key)
  expect(own.filter((key) => !witness.asked.has(key as never))).toEqual([])
  expect(completeLaw.release.content.tables.map(({ key }) => key)).toEqual(expect.arrayContaining(own))
})

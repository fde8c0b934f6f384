import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActiviteInput, ScenarioInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
import { scenario } from '../scenario/scenario.ts'
import { completeLaw } from '../testing/people.ts'
import { cents } from './answer.ts'
import { day, plusDays } from '../time/day.ts'
import { amounts, centsText, natures } from './situations.ts'

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
/** The minima of disability pensions are known from 2023 on. */
const PENSIONS_FROM = 2023
const RUNS = 40
const holds = (property: fc.IProperty<unknown>): void => fc.assert(property, { seed: 20_261_122, numRuns: RUNS })

/** One activity since long before, with a turnover in each of twelve years. */
const activite = (year: number): fc.Arbitrary<ActiviteInput> =>
  fc
    .record({ nature: fc.constantFrom(...natures), montants: fc.array(amounts, { minLength: 12, maxLength: 12 }) })
    .map(({ nature, montants }) => ({
      ...{ nature, caisse: 'SSI', debut: `${year - 11}-01-01` },
      chiffresAffaires: montants.map((montant, i) => ({ annee: year - 11 + i, montant })),
    }))

/** Everything that rests on income, asked at once. */
const asked = (activites: readonly ActiviteInput[], year: number): ScenarioInput => ({
  situation: { activites, personne: { naissance: '1990-01-01' } },
  arret: { debut: `${year}-03-01`, fin: `${year}-04-30` },
  naissance: { role: 'MERE', datePresumee: `${year}-07-01` },
  cotisations: { du: `${year}-01-01`, au: `${year}-03-31` },
  retraite: { annee: year },
  deces: { date: `${year}-06-01`, qualite: 'ACTIF' },
  ...(year >= PENSIONS_FROM && { invalidite: { dateEffet: `${year}-06-01`, categorie: 'TOTALE' } }),
})

function answers(activites: readonly ActiviteInput[], year: number): Scenario {
  const result = scenario(asked(activites, year), completeLaw)
  if (result.kind === 'InvalidSituation') throw new Error(JSON.stringify(result.problems))
  return result
}

/** The amounts of an answer that income moves, in cents, and its quarters. */
function figures(activites: readonly ActiviteInput[], year: number): Readonly<Record<string, bigint>> {
  const { arretMaladie, maternite, cotisations, retraite, deces, invalidite } = answers(activites, year)
  return {
    indemniteJournaliere: cents(arretMaladie!.indemniteJournaliere),
    totalDeLArret: cents(arretMaladie!.calendrier.totalBrut),
    allocationReposMaternel: cents(maternite!.allocationReposMaternel),
    maternite: cents(maternite!.calendrier.totalBrut),
    cotisations: cents(cotisations!.total),
    trimestres: BigInt(retraite!.trimestres),
    deces: cents(deces!.total),
    ...(invalidite && { invalidite: cents(invalidite.totalMensuel) }),
  }
}

const richer = (one: ActiviteInput, more: string): ActiviteInput => ({
  ...one,
  chiffresAffaires: one.chiffresAffaires.map((year) => ({
    ...year,
    montant: centsText(Number(cents(withCents(year.montant)) + cents(withCents(more)))),
  })),
})
const withCents = (text: string): string => (text.includes('.') ? text : `${text}.00`)

describe.each(YEARS)('in %i', (year) => {
  test('the order of the activities changes no amount', () => {
    holds(
      fc.property(fc.array(activite(year), { minLength: 2, maxLength: 4 }), (activites) => {
        expect(figures(activites.toReversed(), year)).toEqual(figures(activites, year))
      }),
    )
  })

  test('earning more in every year lowers no benefit, no contribution and no quarter', () => {
    holds(
      fc.property(activite(year), amounts, (one, more) => {
        const [before, after] = [figures([one], year), figures([richer(one, more)], year)]
        expect(Object.keys(before).filter((name) => after[name]! < before[name]!)).toEqual([])
      }),
    )
  })

  test('two activities never pay more than the cap of one person', () => {
    holds(
      fc.property(fc.array(activite(year), { minLength: 1, maxLength: 3 }), (activites) => {
        const { arretMaladie, maternite } = answers(activites, year)
        const [part] = arretMaladie!.parts
        // the cap over 730, rounded half up
        const most = (2n * cents(part!.plafond!) + 730n) / 1_460n
        expect(cents(arretMaladie!.indemniteJournaliere) <= most).toBe(true)
        expect(cents(maternite!.indemniteJournaliere) <= most).toBe(true)
      }),
    )
  })

  test('the net is never above the gross, in any payment or total', () => {
    holds(
      fc.property(activite(year), (one) => {
        const { arretMaladie, maternite } = answers([one], year)
        const payments = [arretMaladie!.calendrier, maternite!.calendrier].flatMap((calendrier) => [
          [calendrier.totalBrut, calendrier.totalNet] as const,
          ...calendrier.versements.map(({ brut, net }) => [brut, net] as const),
        ])
        expect(payments.filter(([gross, net]) => cents(net) > cents(gross))).toEqual([])
      }),
    )
  })

  test('a stop that lasts longer never brings less in all, and its days pay alike', () => {
    const days = fc.integer({ min: 5, max: 120 })
    holds(
      fc.property(activite(year), days, days, (one, n, m) => {
        const [first, second, both] = [n, m, n + m].map((paid) => totalOf(one, year, WAITING + paid))
        expect(first! + second!).toBe(both)
        expect(totalOf(one, year, n + m) >= totalOf(one, year, n)).toBe(true)
      }),
    )
  })
})

/** Waiting days of a stop of more than seven days that begins in March. */
const WAITING = 3

function totalOf(one: ActiviteInput, year: number, days: number): bigint {
  const debut = day(`${year}-03-01`)
  const input = { situation: { activites: [one] }, arret: { debut, fin: plusDays(debut, days - 1) } }
  const result = scenario(input, completeLaw)
  if (result.kind === 'InvalidSituation') throw new Error(JSON.stringify(result.problems))
  return cents(result.arretMaladie!.calendrier.totalBrut)
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lawOf, type Law } from '../law/law.ts'
import type { ArretMaladie } from '../maladie/result.ts'
import { activite, amounts, centsText, daysIn, established } from '../properties/situations.ts'
import { answer, cents } from '../properties/answer.ts'
import type { EmploiInput, ScenarioInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { job, pays } from '../testing/jobs.ts'
import { completeLaw } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { day, daysFromTo, firstOfYear, plusDays, plusMonths, yearOf, type Day } from '../time/day.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]
const RUNS = { numRuns: 40, seed: 20_261_122 }

const jobs = fc.record({ brut: fc.integer({ min: 0, max: 600_000 }).map(centsText), heures: fc.nat({ max: 600 }) })
/** Somebody established, with a job beside that is told whole. */
const polyactive = (year: number): fc.Arbitrary<ScenarioInput> =>
  fc.tuple(established(year), jobs).map(([input, { brut, heures }]) => withJob(input, brut, String(heures)))
const withJob = (
  { situation, arret }: ScenarioInput,
  brut: string,
  heures: string,
  more: Partial<EmploiInput> = {},
) => ({
  situation: {
    ...situation,
    emploi: job({ salaires: pays(arret!.debut, 12, brut), heuresTroisMois: heures, heuresDouzeMois: heures, ...more }),
  },
  arret: arret!,
})
const ask = (input: ScenarioInput, law: Law = completeLaw): ArretMaladie => answer(input, law)
const ofJob = (input: ScenarioInput) => ask(input).parts[1]!
/** Somebody whose activity brought nothing. */
const nobody = (year: number) => ({ activites: [activite('LIBERALE', 'SSI', year, ['0', '0', '0'])] })
/** A case that breaks a property, or null. */
const broken = (property: fc.IProperty<unknown>) => fc.check(property, RUNS).counterexample
/** Until June 2021 a stop of up to seven days waited longer than one of eight. */
const SHORT = 7

describe.each(YEARS)('of stops of %i', (year) => {
  test('earning more never lowers the allowance of a job', () => {
    expect(
      broken(
        fc.property(established(year), amounts, amounts, (input, a, b) => {
          const [less, more] = [a, b].toSorted((x, y) => Number(cents(x) - cents(y))) as [string, string]
          const of = (brut: string) => cents(ofJob(withJob(input, brut, '455')).indemniteJournaliere)
          return of(less) <= of(more)
        }),
      ),
    ).toBeNull()
  })

  test('two activities never pay more than their caps together', () => {
    expect(
      broken(
        fc.property(polyactive(year), (input) => {
          const { indemniteJournaliere, parts } = ask(input)
          const most = ask(withJob(input, '20000', '455')).parts[1]!
          const own = cents(parts[0]!.indemniteJournaliere)
          return (
            cents(indemniteJournaliere) === own + cents(parts[1]!.indemniteJournaliere) &&
            cents(parts[1]!.indemniteJournaliere) <= cents(most.indemniteJournaliere)
          )
        }),
      ),
    ).toBeNull()
  })

  test('the allowance of the independent activity is the same with a job as without', () => {
    expect(
      broken(
        fc.property(polyactive(year), (input) => {
          const { emploi: _, ...alone } = input.situation
          return JSON.stringify(ask(input).parts[0]) === JSON.stringify(ask({ ...input, situation: alone }).parts[0])
        }),
      ),
    ).toBeNull()
  })

  test('on every day of it, the allowance of a job at its cap changes only with a parameter or a month after it', () => {
    const starts = new Set(completeRelease.content.tables.flatMap(({ rows }) => rows.map(({ from }) => from)))
    const mayMove = (debut: Day) => starts.has(debut) || (debut.endsWith('-01') && starts.has(plusMonths(debut, -1)))
    const of = (debut: Day) => ofJob(withJob({ situation: nobody(year), arret: { debut, fin: debut } }, '20000', '455'))
    const moved: Day[] = []
    for (let debut = plusDays(firstOfYear(year), 1); yearOf(debut) === year; debut = plusDays(debut, 1))
      if (of(plusDays(debut, -1)).indemniteJournaliere !== of(debut).indemniteJournaliere) moved.push(debut)
    expect(moved.filter((debut) => !mayMove(debut))).toEqual([])
  })

  test('a job pays nothing while it waits', () => {
    expect(
      broken(
        fc.property(polyactive(year), (input) => {
          const { debut, fin } = input.arret!
          const { joursCarence, joursIndemnises, premierJourIndemnise } = ofJob(input)
          const length = daysFromTo(day(debut), day(fin))
          return (
            joursCarence + joursIndemnises <= length &&
            (premierJourIndemnise ?? plusDays(day(debut), joursCarence)) === plusDays(day(debut), joursCarence)
          )
        }),
      ),
    ).toBeNull()
  })

  test('a longer stop never pays less in all', () => {
    expect(
      broken(
        fc.property(polyactive(year), fc.integer({ min: 1, max: 40 }), (input, more) => {
          const { debut, fin } = input.arret!
          const longer = { ...input.arret!, debut, fin: plusDays(day(fin), more) }
          return total(ask(input)) <= total(ask({ ...input, arret: longer }))
        }),
      ),
    ).toBeNull()
  })

  test('what is paid is the sum of its payments, and net never exceeds gross', () => {
    expect(
      broken(
        fc.property(polyactive(year), (input) => {
          const { parts, calendrier } = ask(input)
          const sum = (of: readonly { readonly brut: string }[]) => of.reduce((all, { brut }) => all + cents(brut), 0n)
          const byPart = parts.reduce((all, { totalBrut }) => all + cents(totalBrut), 0n)
          return (
            sum(calendrier.versements) === cents(calendrier.totalBrut) &&
            byPart === cents(calendrier.totalBrut) &&
            cents(calendrier.totalNet) <= cents(calendrier.totalBrut)
          )
        }),
      ),
    ).toBeNull()
  })

  test('a job and its employer together never pay more than the pay of the day', () => {
    expect(
      broken(
        fc.property(polyactive(year), (input) => {
          const result = scenario(input, completeLaw)
          const found = result.kind === 'Scenario' ? result.complementEmployeur : null
          if (!found) return false
          const guaranteed = cents(found.salaireJournalier)
          return found.periodes.every(
            ({ montantParJour }) => cents(montantParJour) + cents(found.indemniteJournaliere) <= guaranteed,
          )
        }),
      ),
    ).toBeNull()
  })

  test('a new year’s minimum wage and ceiling change no answer dated before', () => {
    const next = lawOf({
      ...completeRelease,
      content: {
        ...completeRelease.content,
        tables: completeRelease.content.tables.map((table) =>
          table.key === 'smic' || table.key === 'pmss'
            ? { ...table, rows: [...table.rows, { ...table.rows.at(-1)!, from: day('2028-01-01'), value: '9999' }] }
            : table,
        ),
      },
    })
    expect(
      broken(
        fc.property(polyactive(year), (input) => {
          const told = (law: Law) => {
            const { indemniteJournaliere, parts, calendrier, refus } = ask(input, law)
            return JSON.stringify([indemniteJournaliere, parts, calendrier, refus])
          }
          return told(completeLaw) === told(next)
        }),
      ),
    ).toBeNull()
  })
})

test.each(YEARS)('n and m paid days of one stop pay gross what both pay together, %i', (year) => {
  const firsts = fc.integer({ min: year > 2021 ? 1 : SHORT + 1, max: 100 })
  expect(
    broken(
      fc.property(polyactive(year), firsts, daysIn(year), (input, first, debut) => {
        const stop = { debut, fin: plusDays(debut, first + 30) }
        const split = plusDays(debut, first)
        const whole = ask(withStop(input, stop))
        const before = ask(withStop(input, { debut, fin: plusDays(split, -1) }))
        const after = ask(withStop(input, { ...stop, debut: split, arretInitialDebut: debut }))
        return total(whole) === total(before) + total(after)
      }),
    ),
  ).toBeNull()
})

const total = ({ calendrier }: ArretMaladie): bigint => cents(calendrier.totalBrut)
/** The same person in another stop, with the pays that count for it. */
const withStop = ({ situation }: ScenarioInput, arret: NonNullable<ScenarioInput['arret']>): ScenarioInput => {
  const debut = arret.arretInitialDebut ?? arret.debut
  return { ...withJob({ situation, arret: { ...arret, debut } }, '2000', '455'), arret }
}

import { expect, test } from 'vitest'
import type { Scenario } from './scenario/result.ts'
import { scenario } from './scenario/scenario.ts'
import { completeLaw } from './testing/people.ts'
import { peopleOn, questionsOn, type Event } from './testing/questions-of-a-day.ts'
import { day, plusMonths, yearOf, type Day } from './time/day.ts'

const QUARTERS = Array.from({ length: 40 }, (_, i) => plusMonths(day('2018-01-01'), 3 * i))
const YEARS = [...new Set(QUARTERS.map(yearOf))]

/** Everything that comes with an answer where it is asked for. */
function askAll(answer: Scenario, jour: Day): void {
  const { arretMaladie, maternite, paternite, adoption, congeNaissance, conjointe, invalidite, deces } = answer
  const leaves = [maternite, paternite, adoption, congeNaissance, conjointe]
  for (const one of [arretMaladie, ...leaves, invalidite, deces]) one?.imposition?.()
  for (const one of leaves)
    for (const declaration of [null, 'MENSUELLE', 'TRIMESTRIELLE']) one?.demarches?.({ declaration })
  const late = { envoyeLe: plusMonths(jour, 1), retardPrecedentPrescritLe: plusMonths(jour, -3) }
  for (const faits of [{}, late, { teleconsultation: true, sortiesLibres: true }]) arretMaladie?.demarches?.(faits)
}

/** Every question of a quarter that is not understood: what happened, and what was said instead of an answer, or thrown. */
function* unanswered(jour: Day): Generator<readonly [event: keyof Event, said: string]> {
  for (const [turn, event] of questionsOn(jour).entries()) {
    const [name] = Object.keys(event) as [keyof Event]
    for (const situation of peopleOn(jour, turn)) {
      try {
        const result = scenario({ ...event, situation }, completeLaw)
        if (result.kind === 'Scenario') askAll(result, jour)
        else for (const { code } of result.problems) yield [name, code]
      } catch (error) {
        yield [name, `thrown: ${String(error)}`]
      }
    }
  }
}

/** What is said where the facts or the law are not enough, and nothing else. */
const HONEST = [
  'DROIT_INCONNU_A_CETTE_DATE',
  'FAIT_MANQUANT',
  'ANNEE_MANQUANTE',
  'REPORT_NON_PREVU',
  'ACTIVITE_APRES_ARRET',
  'ACTIVITE_APRES_CONGE',
  'ACTIVITE_APRES_PERIODE',
]
/** The first quarter from which no question of an event lacks a law; before it some do: a first payment or a first stop of 2017, rights and funds whose texts were not read. */
const KNOWN_FROM: Readonly<Record<string, string>> = {
  arret: '2018-04-01',
  conjointe: '2018-04-01',
  naissance: '2019-04-01',
  adoption: '2021-07-01',
  regimeReel: '2022-01-01',
  ...{ invalidite: '2023-01-01', deces: '2023-01-01', besoin: '2023-01-01' },
  cotisations: '2023-01-01',
}

test.each(YEARS)('in %i every question about the first of a quarter has an answer, or says what it lacks', (year) => {
  for (const jour of QUARTERS.filter((one) => yearOf(one) === year)) {
    const said = [...unanswered(jour)]
    expect(said.filter(([, what]) => !HONEST.includes(what))).toEqual([])
    const lacking = new Set(said.flatMap(([event, what]) => (what === 'DROIT_INCONNU_A_CETTE_DATE' ? [event] : [])))
    const expected = Object.keys(KNOWN_FROM).filter((event) => jour < KNOWN_FROM[event]!)
    expect([jour, ...[...lacking].toSorted()]).toEqual([jour, ...expected.toSorted()])
  }
})

import { setImmediate } from 'node:timers/promises'
import { lawOf, ReleaseTooOld, UnknownLaw, type Law } from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { invariants, type Invariant } from '@abri/rules/properties'
import { textsIn } from '../../scenario/texts-in.ts'
import type { Words } from '../words.ts'
import { error, ok, type Check, type Subject } from './check.ts'

const RUNS = 20
const SEED = 20_261_121
/** The first year of stops that the rules answer for. */
const FIRST_YEAR = 2018
/** A stop of the year after would end beyond the days that the rules read. */
const LAST_YEAR = 2099
/** An allowance of a year rests on the three years before. */
const REFERENCE_YEARS = 3

/** The named invariants of the rules, on every year that the changes may touch; a year at a time, so that others are served meanwhile. */
export async function properties(subject: Subject): Promise<readonly Check[]> {
  const law = lawOf({ ...subject.base, content: subject.content })
  const years = yearsOf(subject)
  const checks: Check[] = []
  for (const invariant of invariants) checks.push(await checkYears(invariant, law, years))
  return checks
}

async function checkYears(invariant: Invariant, law: Law, years: readonly number[]): Promise<Check> {
  const { fr, en } = invariant.label
  for (const year of years) {
    await setImmediate()
    const broken = counterexample(invariant, law, year)
    if (broken === 'RELEASE_TOO_OLD') return waiting(invariant)
    if (broken !== null)
      return error(
        `INVARIANT_${invariant.name}`,
        null,
        `${fr} : ce n’est plus vrai. Exemple : ${broken.fr}.`,
        `${en}: no longer true. Example: ${broken.en}.`,
      )
  }
  return ok(`INVARIANT_${invariant.name}`, `${fr}.`, `${en}.`)
}

/** Nothing can be broken of a benefit that has no answer: this draft does not have to wait for the upgrade. */
const waiting = ({ name, label: { fr, en } }: Invariant): Check =>
  ok(
    `INVARIANT_${name}`,
    `${fr} : sans objet avant la mise à niveau du barème.`,
    `${en}: does not apply before the upgrade of the release.`,
  )

/** A law under which the rules cannot even answer breaks the invariant too; one that lacks a table of theirs does not. */
function counterexample(invariant: Invariant, law: Law, year: number): Words | 'RELEASE_TOO_OLD' | null {
  try {
    return invariant.check(law, { seed: SEED, numRuns: RUNS, years: [year] }).counterexample
  } catch (thrown) {
    if (thrown instanceof ReleaseTooOld) return 'RELEASE_TOO_OLD'
    const [fr, en] = thrown instanceof UnknownLaw ? unknown(thrown) : ['', '']
    return {
      fr: `les règles ne peuvent pas répondre pour un arrêt de ${year}${fr}`,
      en: `the rules cannot answer for a stop of ${year}${en}`,
    }
  }
}

const unknown = ({ parametre, day }: UnknownLaw): readonly [string, string] => {
  const { fr, en } = declarations[parametre].label
  return [
    `, faute de valeur le ${textsIn('FR').jour(day)} : ${fr}`,
    `, for want of a value on ${textsIn('EN').jour(day)}: ${en}`,
  ]
}

/** From the first year that a change can touch to the last whose mean of three years it can touch. */
function yearsOf({ content, changes }: Subject): readonly number[] {
  const yearOf = (from: string): number => Number(from.slice(0, 4))
  const first = Math.max(FIRST_YEAR, Math.min(...changes.map(({ from }) => yearOf(from))))
  const lastOfRows = Math.max(first, ...content.tables.flatMap(({ rows }) => rows.map(({ from }) => yearOf(from))))
  const last = Math.min(LAST_YEAR, lastOfRows + REFERENCE_YEARS)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

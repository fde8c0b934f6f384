import { setImmediate } from 'node:timers/promises'
import { lawOf, type Law } from '@abri/rules'
import { invariants, type Invariant } from '@abri/rules/properties'
import { error, ok, type Check, type Subject } from './check.ts'

const RUNS = 20
const SEED = 20_261_121
/** The first year of stops that the rules answer for. */
const FIRST_YEAR = 2018
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
    if (broken !== null)
      return error(
        `INVARIANT_${invariant.name}`,
        null,
        `${fr} : ce n’est plus vrai. ${broken}`,
        `${en}: no longer true. ${broken}`,
      )
  }
  return ok(`INVARIANT_${invariant.name}`, `${fr}.`, `${en}.`)
}

/** A law under which the rules cannot even answer breaks the invariant too. */
function counterexample(invariant: Invariant, law: Law, year: number): string | null {
  try {
    const { holds, counterexample: found } = invariant.check(law, { seed: SEED, numRuns: RUNS, years: [year] })
    return holds ? null : (found ?? String(year))
  } catch (thrown) {
    return `${year} : ${thrown instanceof Error ? thrown.message : String(thrown)}`
  }
}

/** From the first year that a change can touch to the last whose mean of three years it can touch. */
function yearsOf({ content, changed }: Subject): readonly number[] {
  const yearOf = (from: string): number => Number(from.slice(0, 4))
  const first = Math.max(FIRST_YEAR, Math.min(...changed.map(({ row }) => yearOf(row.from))))
  const last =
    Math.max(first, ...content.tables.flatMap(({ rows }) => rows.map(({ from }) => yearOf(from)))) + REFERENCE_YEARS
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

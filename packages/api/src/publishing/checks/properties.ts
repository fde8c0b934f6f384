import { setImmediate } from 'node:timers/promises'
import { lawOf, type Law } from '@abri/rules'
import { invariants, type Invariant } from '@abri/rules/properties'
import { error, ok, type Check, type Subject } from './check.ts'

const RUNS = 20
const SEED = 20_261_121
/** The first year of stops that the rules answer for. */
const FIRST_YEAR = 2018

/** The named invariants of the rules, on every year that the draft's law may answer for; a year at a time, so that others are served meanwhile. */
export async function properties({ base, content }: Subject): Promise<readonly Check[]> {
  const law = lawOf({ ...base, content })
  const years = yearsOf(content.tables.flatMap((table) => table.rows.map(({ from }) => Number(from.slice(0, 4)))))
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

function yearsOf(rowYears: readonly number[]): readonly number[] {
  const last = Math.max(FIRST_YEAR, ...rowYears) + 1
  return Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)
}

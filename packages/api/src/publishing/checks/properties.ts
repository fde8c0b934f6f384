import { lawOf, ReleaseTooOld, UnknownLaw, type Day, type Law, type Release, type ReleaseContent } from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { invariants, type Invariant } from '@abri/rules/properties'
import { textsIn } from '../../scenario/texts-in.ts'
import type { Words } from '../words.ts'
import { error, ok, warning, type Check } from './check.ts'

/** Cases of each invariant in all, shared among the years, and the least of a year. */
const CASES = 80
const LEAST_RUNS = 7
const SEED = 20_261_121
/** The first year of stops that the rules answer for. */
const FIRST_YEAR = 2018
/** A stop of the year after would end beyond the days that the rules read. */
const LAST_YEAR = 2099
/** An allowance of a year rests on the three years before. */
const REFERENCE_YEARS = 3

/** A draft as the long checks need it: both laws, and the days on which its rows begin. */
export type LongSubject = { readonly base: Release; readonly content: ReleaseContent; readonly froms: readonly Day[] }
/** What is known of an invariant after some years. */
type Verdict = { readonly broken: Words } | 'WAITING' | 'HOLDS' | 'LATE'

/** The named invariants of the rules, on every year that the changes may touch, the nearest years first; what was not reached when the time is up is said, not supposed. */
export function properties(
  { base, content, froms }: LongSubject,
  isLate: () => boolean = () => false,
): readonly Check[] {
  const law = lawOf({ ...base, content })
  const verdicts = new Map<Invariant, Verdict>(invariants.map((invariant) => [invariant, 'HOLDS']))
  const years = yearsOf(content, froms)
  const numRuns = Math.max(LEAST_RUNS, Math.ceil(CASES / years.length))
  for (const year of years)
    for (const [invariant, verdict] of verdicts)
      if (verdict === 'HOLDS') verdicts.set(invariant, isLate() ? 'LATE' : verdictOn(invariant, law, year, numRuns))
  return [...verdicts].map(([invariant, verdict]) => checkOf(invariant, verdict))
}

function checkOf({ name, label: { fr, en } }: Invariant, verdict: Verdict): Check {
  const code = `INVARIANT_${name}`
  if (verdict === 'HOLDS') return ok(code, `${fr}.`, `${en}.`)
  // nothing can be broken of a benefit that has no answer: this draft does not have to wait for the upgrade
  if (verdict === 'WAITING')
    return ok(
      code,
      `${fr} : sans objet avant la mise à niveau du barème.`,
      `${en}: does not apply before the upgrade of the release.`,
    )
  if (verdict === 'LATE')
    return warning(
      'CHECK_NOT_FINISHED',
      null,
      `${fr} : pas vérifié sur toutes les années, faute de temps.`,
      `${en}: not checked on every year, for want of time.`,
    )
  return error(
    code,
    null,
    `${fr} : ce n’est plus vrai. Exemple : ${verdict.broken.fr}.`,
    `${en}: no longer true. Example: ${verdict.broken.en}.`,
  )
}

/** A law under which the rules cannot even answer breaks the invariant too; one that lacks a table of theirs does not. */
function verdictOn(invariant: Invariant, law: Law, year: number, numRuns: number): Verdict {
  try {
    const { counterexample } = invariant.check(law, { seed: SEED, numRuns, years: [year] })
    return counterexample ? { broken: counterexample } : 'HOLDS'
  } catch (thrown) {
    if (thrown instanceof ReleaseTooOld) return 'WAITING'
    const [fr, en] = thrown instanceof UnknownLaw ? unknown(thrown) : ['', '']
    return {
      broken: {
        fr: `les règles ne peuvent pas répondre pour un arrêt de ${year}${fr}`,
        en: `the rules cannot answer for a stop of ${year}${en}`,
      },
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
function yearsOf(content: ReleaseContent, froms: readonly Day[]): readonly number[] {
  const yearOf = (from: string): number => Number(from.slice(0, 4))
  const first = Math.max(FIRST_YEAR, Math.min(...froms.map(yearOf)))
  const lastOfRows = Math.max(first, ...content.tables.flatMap(({ rows }) => rows.map(({ from }) => yearOf(from))))
  const last = Math.min(LAST_YEAR, lastOfRows + REFERENCE_YEARS)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i)
}

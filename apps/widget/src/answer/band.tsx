import type { Run } from './runs-of.ts'
import { useWords } from './words-context.ts'

/** The stop as one line: each run of days as long as it lasts, and said in words. */
export function Band({ runs }: { readonly runs: readonly Run[] }) {
  const words = useWords()
  const { regles } = words
  return (
    <ol className="band">
      {runs.map(({ kind, days }) => (
        <li key={days[0]!.day} data-kind={kind} style={{ flexGrow: days.length }}>
          <span className="band-days">{words.nJours(days.length)}</span>
          <span className="band-what">{words.legende[kind]}</span>
          <span className="band-when">
            {days.length === 1
              ? regles.jour(days[0]!.day)
              : words.periodeTexte(regles.jour(days[0]!.day), regles.jour(days.at(-1)!.day))}
          </span>
        </li>
      ))}
    </ol>
  )
}

import type { Problem } from '@abri/rules'
import { isEmpty, sentenceOf } from '../form/errors-of.ts'
import { fieldOf } from '../form/field-of.ts'
import type { Answer } from './answer-to.ts'
import { useWords } from './words-context.ts'

type Props = { readonly answer: Extract<Answer, { kind: 'Problems' }>; readonly focus: (field: string) => void }

/** What still keeps the total from being computed; each line leads to its field. */
export function Waiting({ answer, focus }: Props) {
  const words = useWords()
  const missing = missingFields(answer)
  const lacking = missing.every(({ problem }) => !problem || isEmpty(problem))
  return (
    <div className="hero hero-waiting">
      <p className="verdict">{lacking ? words.aCompleter : words.aCorriger}</p>
      {lacking && <p className="lead">{words.ilManque}</p>}
      <ul className="to-fill">
        {missing.map(({ field, problem }) => (
          <li key={field ?? problem?.code}>
            {field ? (
              <button type="button" className="link" onClick={() => focus(field)}>
                {nameOf(field, problem, words)}
              </button>
            ) : (
              problem && sentenceOf(problem, words)
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

type Missing = { readonly field: string | null; readonly problem: Problem | null }

function missingFields({ form, input, problems }: Props['answer']): readonly Missing[] {
  const found: Missing[] = problems.map((problem) => ({ field: fieldOf(problem, input), problem }))
  const all = form.nature ? found : [{ field: 'nature', problem: null }, ...found]
  return all.filter(({ field }, i) => field === null || all.findIndex((other) => other.field === field) === i)
}

function nameOf(field: string, problem: Problem | null, words: ReturnType<typeof useWords>): string {
  const year = /^encaisse\.(\d+)$/.exec(field)
  if (year && (!problem || problem.code === 'ANNEE_MANQUANTE')) return words.champAnnee(year[1]!)
  if ((!problem || isEmpty(problem)) && field in words.champs) return words.champs[field as keyof typeof words.champs]
  return problem ? sentenceOf(problem, words) : words.aRevoir
}

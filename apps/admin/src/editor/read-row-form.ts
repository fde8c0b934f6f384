import type { EndInput, RowInput } from '../generated/graphql.ts'
import { monthlyCeiling } from '../numbers/monthly-ceiling.ts'
import { numberKind } from '../numbers/parameter-shape.ts'
import { understoodNumber, understoodYears } from '../numbers/understood.ts'
import type { Misunderstanding, Understood } from '../numbers/understood.ts'
import type { Langue } from '../words/langue.ts'
import type { Line } from '../grid/grid-parts.ts'
import type { RowForm } from './row-form.ts'

/** What is wrong with a text field, as a key of the words. */
type FieldProblem = 'DAY' | 'URL'
/** What is wrong with a value. */
export type ValueProblem = Misunderstanding | 'NOT_A_TWELFTH'
/** What is wrong with the editor's content, field by field; nothing when it can be sent. */
export type FormProblems = {
  values: readonly (ValueProblem | null)[]
  from: FieldProblem | null
  url: FieldProblem | null
}

/** One typed text as the value it stands for. */
export function readValue(typed: string, line: Line, langue: Langue): Understood | { readonly problem: ValueProblem } {
  if (line.type === 'BOOLEAN') return { value: typed }
  if (line.type === 'YEARS') return understoodYears(typed)
  const read = understoodNumber(typed, numberKind(line), langue)
  if (line.key === 'pass' && 'value' in read && monthlyCeiling(read.value) === null) return { problem: 'NOT_A_TWELFTH' }
  return read
}

/** Every problem of the editor at once; a source may follow later, the checks ask for it before the draft is submitted. */
export function problemsOf(form: RowForm, line: Line, langue: Langue): FormProblems {
  const reads = form.values.map((typed) => readValue(typed, line, langue))
  return {
    values: reads.map((read) => ('problem' in read ? read.problem : null)),
    from: form.from === '' ? 'DAY' : null,
    url: /^(https?:\/\/\S+)?$/.test(form.url.trim()) ? null : 'URL',
  }
}

/** Whether there is none. */
export function clean({ values, from, url }: FormProblems): boolean {
  return [...values, from, url].every((problem) => problem === null)
}

/** The row to send; only for a form without problems. */
export function readForm(form: RowForm, line: Line, langue: Langue): RowInput {
  const values = form.values.map((typed) => {
    const read = readValue(typed, line, langue)
    if ('problem' in read) throw new Error(`not a value: ${read.problem}`)
    return read.value
  })
  return {
    value:
      line.type === 'TABLE'
        ? JSON.stringify(Object.fromEntries(line.columns.map(({ key }, i) => [key, values[i]])))
        : (values[0] ?? ''),
    ...readEnd(form),
    motive: form.motive || null,
  }
}

/** A repeal to send: the row without its value. */
export function readEnd(form: RowForm): EndInput {
  return {
    from: form.from,
    legalReference: form.legalReference.trim(),
    journal: form.journal.trim() || null,
    url: form.url.trim(),
    quote: form.quote.trim(),
    status: form.status,
    publishedOn: form.publishedOn || null,
    confidence: form.confidence,
    document: form.document || null,
  }
}

import { useState } from 'react'
import type { Answer } from '../answer/answer-to.ts'
import type { Words } from '../words/words.ts'
import { ActivityPart } from './activity-part.tsx'
import { DetailsPart } from './details-part.tsx'
import { errorsOf } from './errors-of.ts'
import { FormProvider } from './form-context.ts'
import type { Form } from './form.ts'
import { StopPart } from './stop-part.tsx'
import { TurnoverPart } from './turnover-part.tsx'

type Props = {
  readonly form: Form
  readonly change: (part: Partial<Form>) => void
  readonly years: readonly number[] | null
  readonly answer: Answer | null
  readonly words: Words
}

/** What is asked, in the order in which people know it. */
export function FormParts({ form, change, years, answer, words }: Props) {
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const errors = errorsOf(answer, touched, words)
  const touch = (field: string) => setTouched((before) => new Set([...before, field]))
  return (
    <FormProvider value={{ form, words, set: change, errorOf: (field) => errors.get(field) ?? null, touch }}>
      <form className="form" noValidate onSubmit={(event) => event.preventDefault()}>
        <ActivityPart />
        <StopPart />
        <TurnoverPart years={years} />
        <DetailsPart years={years ?? []} />
      </form>
    </FormProvider>
  )
}

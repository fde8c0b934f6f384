import { createContext, useContext } from 'react'
import type { Words } from '../words/words.ts'
import type { Form } from './form.ts'

/** What every field needs: the form, how to change it, what is wrong with a field, and the words. */
export type FormContext = {
  readonly form: Form
  readonly words: Words
  readonly set: (change: Partial<Form>) => void
  /** The sentence to show beside a field; null where nothing is wrong or it is too early to say so. */
  readonly errorOf: (field: string) => string | null
  readonly touch: (field: string) => void
}
const Context = createContext<FormContext | null>(null)
export const FormProvider = Context.Provider

/** The form around a field; throws outside of one. */
export function useForm(): FormContext {
  const found = useContext(Context)
  if (!found) throw new Error('A field stands outside of its form')
  return found
}

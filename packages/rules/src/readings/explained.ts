import type { ParameterKey } from '../parameters/declarations.ts'
import type { Terme } from '../words/terms.ts'

/** A formula as a tree: a number of the situation or of the law, a term explained by an earlier step, or an operation on such. */
export type Formule =
  | { readonly kind: 'number'; readonly text: string; readonly parametre: ParameterKey | null }
  | { readonly kind: 'terme'; readonly terme: Terme; readonly precision: string | null }
  | { readonly kind: 'operation'; readonly op: Operation; readonly of: readonly Formule[] }
export type Operation = '+' | '-' | '×' | '÷' | 'min' | 'max' | 'arrondi'

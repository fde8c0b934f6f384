import { kinds, type ParameterKey } from '../parameters/kinds.ts'
import type { Formule, Operation } from '../readings/explained.ts'
import type { Terme } from './terms.ts'
import { perCent } from './number-text.ts'

/** The words that a formula needs beside its numbers. */
export type FormulaWords = {
  readonly terme: (terme: Terme, precision: string | null) => string
  readonly nombre: (decimal: string) => string
  readonly percent: string
  readonly separator: string
  readonly functions: Readonly<Record<FunctionName, string>>
}

/** The operations that are written as a function. */
type FunctionName = Extract<Operation, 'min' | 'max' | 'arrondi' | 'arrondiSuperieur' | 'entier'>
const isFunction = (op: Operation): op is FunctionName => PRIORITY[op] === 3

const PRIORITY: Readonly<Record<Operation, number>> = {
  '+': 1,
  '-': 1,
  '×': 2,
  '÷': 2,
  min: 3,
  max: 3,
  arrondi: 3,
  arrondiSuperieur: 3,
  entier: 3,
}

/** A formula in one line, with the parentheses that it needs and no more. */
export function formulaText(formule: Formule, words: FormulaWords): string {
  if (formule.kind === 'number') return leaf(formule.text, formule.parametre, words)
  if (formule.kind === 'terme') return words.terme(formule.terme, formule.precision)
  const { op, of } = formule
  if (isFunction(op)) {
    return `${words.functions[op]}(${of.map((part) => formulaText(part, words)).join(words.separator)})`
  }
  return of.map((part, i) => operand(part, op, i > 0, words)).join(` ${op === '-' ? '−' : op} `)
}

function operand(part: Formule, op: Operation, right: boolean, words: FormulaWords): string {
  const text = formulaText(part, words)
  if (part.kind !== 'operation') return text
  const looser = PRIORITY[part.op] < PRIORITY[op]
  const onTheRight = right && PRIORITY[part.op] === PRIORITY[op] && (op === '-' || op === '÷' || part.op === '÷')
  return looser || onTheRight ? `(${text})` : text
}

function leaf(text: string, parametre: ParameterKey | null, words: FormulaWords): string {
  const isRatio = parametre !== null && 'ratio' in kinds[parametre]
  return isRatio ? `${words.nombre(perCent(text))}${words.percent}` : words.nombre(text)
}

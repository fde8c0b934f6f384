import type { Declaration } from '@abri/rules'
import { declarations } from '@abri/rules/parameters'
import { noteDeclaration } from './doctrine/note-declaration.ts'
import { Refused } from './refused.ts'
import { textOf, valueFrom } from './value-text.ts'
import { inLangue } from './words.ts'
import { rowFrom, type TypedRow } from './row-from.ts'

/** Of a parameter or of the notes on a doubt; null for a key that the code does not declare. */
export const declarationOf = (key: string): Declaration | null =>
  Object.hasOwn(declarations, key) ? declarations[key as keyof typeof declarations] : noteDeclaration(key)

/** The name of a parameter; its key where the code no longer declares it. */
export function labelOf(key: string, langue: string | null | undefined): string {
  const declaration = declarationOf(key)
  return declaration ? inLangue(declaration.label, langue) : key
}

/** The parameter and row that were typed: a PASS sets the PMSS to its twelfth. Throws Refused. */
export function typedParameter(key: string, typed: TypedRow) {
  if (key === 'pass' && typed.value !== null) {
    const row = rowFrom(declarations.pmss, { ...typed, value: twelfth(typed.value) })
    return { key: 'pmss', row }
  }
  if (['pass', 'seuil', 'indemniteMaximaleSsi', 'indemniteMaximaleCipav'].includes(key))
    throw new Refused('DERIVED_PARAMETER', { detail: key })
  const declaration = declarationOf(key)
  if (!declaration) throw new Refused('UNKNOWN_PARAMETER', { detail: key.slice(0, 60) })
  return { key, row: rowFrom(declaration, typed) }
}

function twelfth(text: string): string {
  const pass = textOf(valueFrom(declarations.pmss, text, '48840'))
  if (!/^\d+$/.test(pass) || BigInt(pass) % 12n !== 0n) throw new Refused('PASS_NOT_MULTIPLE_OF_12')
  return String(BigInt(pass) / 12n)
}

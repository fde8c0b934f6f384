import type { Value } from '@abri/rules'
import { isNoteValue } from '@abri/rules/notes'
import { shownValue } from '../publishing/checks/shown-value.ts'
import { shownNote } from '../publishing/doctrine/shown-note.ts'
import { declarationOf } from '../publishing/typed-parameter.ts'
import { textOf } from '../publishing/value-text.ts'
import { inLangue } from '../publishing/words.ts'

type Langue = 'FR' | 'EN'

/** The value of a row as people write it: `4 070 €`, `oui`, `vente 188 700 €, services 77 700 €`. */
export function shownRow(key: string, { value }: { readonly value: Value | null }, langue: Langue): string {
  if (value === null) return langue === 'FR' ? 'abrogé' : 'repealed'
  const declaration = declarationOf(key)
  if (!declaration) return textOf(value)
  if (typeof value === 'boolean') return langue === 'FR' ? (value ? 'oui' : 'non') : value ? 'yes' : 'no'
  if (typeof value === 'string') return shownValue(value, declaration.unit, langue)
  if (isList(value)) return value.join(', ')
  if (declaration.type === 'NOTE' && isNoteValue(value)) return shownNote(value, langue)
  return Object.entries(value)
    .map(([column, text]) => {
      const label = declaration.columns?.[column]?.label
      return `${label ? inLangue(label, langue) : column} ${shownValue(text, declaration.unit, langue)}`
    })
    .join(', ')
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value)

import type { Declaration } from '@abri/rules'
import { codeOfNote } from '@abri/rules/notes'

/** What stands for the declaration of the notes on one doubt; null for any other key. */
export function noteDeclaration(key: string): Declaration | null {
  const code = codeOfNote(key)
  if (code === null) return null
  const label = { fr: `Note de doctrine ${code}`, en: `Note of doctrine ${code}` }
  return { type: 'NOTE', unit: 'NONE', theme: 'DOUBTS', cadence: 'WHEN_AMENDED', label }
}

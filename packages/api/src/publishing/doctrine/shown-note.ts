import { declarationOf } from '../typed-parameter.ts'
import { inLangue } from '../words.ts'
import { benefitNames } from '../agenda/benefit-names.ts'
import type { NoteValue } from '@abri/rules'

/** A note as people read it: `doute levé : « … »`, `doute ajouté (Maternité) : « … »`. */
export function shownNote(note: NoteValue, langue: 'FR' | 'EN'): string {
  const names = (note.portee ?? '').split(',').map((name) => nameOf(name, langue))
  if (langue === 'FR')
    return note.effet === 'LEVEE' ? `doute levé, « ${note.fr} »` : `doute ajouté (${names.join(', ')}), « ${note.fr} »`
  return note.effet === 'LEVEE' ? `doubt settled, “${note.en}”` : `doubt raised (${names.join(', ')}), “${note.en}”`
}

/** A parameter or a benefit in words; what is neither says itself. */
function nameOf(name: string, langue: 'FR' | 'EN'): string {
  const words = Object.hasOwn(benefitNames, name)
    ? benefitNames[name as keyof typeof benefitNames]
    : declarationOf(name)?.label
  return words ? inLangue(words, langue) : name
}

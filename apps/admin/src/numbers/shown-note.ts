import type { Langue } from '../words/langue.ts'

const said = {
  FR: { LEVEE: 'Doute levé', AJOUT: 'Doute ajouté', of: ' pour ', colon: '\u00a0: ' },
  EN: { LEVEE: 'Doubt settled', AJOUT: 'Doubt raised', of: ' for ', colon: ': ' },
} as const

/** Whether a row is a note of doctrine: its value is what it does, with its words, and no number. */
export const isNote = ({ key }: { readonly key: string }): boolean => key.startsWith('doctrine.')

/** A note as people read it: « Doute levé : L’Urssaf garde 87 %. » */
export function shownNote(value: string, langue: Langue): string {
  const { effet, portee, fr, en } = JSON.parse(value) as Readonly<Partial<Record<string, string>>>
  const words = said[langue]
  const scope = portee ? `${words.of}${portee.split(',').join(', ')}` : ''
  return `${effet === 'AJOUT' ? words.AJOUT : words.LEVEE}${scope}${words.colon}${(langue === 'EN' ? en : fr) ?? ''}`
}

import type { Consultation } from '../law/law.ts'
import type { Prestation, Reserve } from '../scenario/prestation.ts'
import type { Prestations } from '../scenario/prestations.ts'
import type { CodeDeNote, NoteDeDoctrine } from './note.ts'
import type { Note } from './notes-in.ts'

/** What notes of doctrine leave of the doubts of an answer, and those that had something to say about it. */
export type Doubted = Pick<Prestation, 'reserves' | 'doctrine'>

/** The doubts of an answer under the notes of its release: settled ones go, those raised for a parameter that it read come. */
export function underDoctrine(reserves: readonly Reserve[], law: Consultation): Doubted {
  const met = law
    .notes()
    .filter(({ effet, code, portee }) =>
      effet === 'LEVEE' ? reserves.some((one) => one.code === code) : portee.some((key) => law.hasRead(key)),
    )
  const settled = new Set(met.flatMap(({ effet, code }) => (effet === 'LEVEE' ? [code] : [])))
  return raised({ reserves: reserves.filter(({ code }) => !settled.has(code)), doctrine: [] }, met)
}

/** The same benefits with the doubts that notes raise for a benefit by its name. */
export function raisedByName(found: Partial<Prestations>, law: Consultation): Partial<Prestations> {
  const named = law.notes().filter(({ portee }) => portee.some((name) => Object.hasOwn(found, name)))
  if (named.length === 0) return found
  const entries = Object.entries(found).map(([name, benefit]) => {
    const notes = named.filter(({ portee }) => portee.includes(name))
    return [name, benefit && { ...benefit, ...raised(benefit, notes) }]
  })
  return Object.fromEntries(entries) as Partial<Prestations>
}

/** A doubt that stands there already is not raised twice. */
function raised({ reserves, doctrine }: Doubted, notes: readonly Note[]): Doubted {
  const fresh = notes.filter(({ code }) => !doctrine.some((one) => one.code === code))
  const more = fresh.filter(({ effet }) => effet === 'AJOUT').map(reserveOf)
  return { reserves: [...reserves, ...more], doctrine: [...doctrine, ...fresh.map(told)] }
}

const told = ({ portee: _, ...note }: Note): NoteDeDoctrine => note
const reserveOf = ({ code, reference, fr, en }: Note): Reserve => ({
  code: code as CodeDeNote,
  article: reference,
  autreLecture: null,
  dite: { fr, en },
})

import type { Consultation } from '../law/law.ts'
import type { Prestation, Reserve } from '../scenario/prestation.ts'
import type { Prestations } from '../scenario/prestations.ts'
import type { CodeDeNote, NoteDeDoctrine } from './note.ts'
import type { Note } from './notes-in.ts'

/** What notes of doctrine leave of the doubts of an answer, and those that had something to say about it. */
type Doubted = Pick<Prestation, 'reserves' | 'doctrine'>

/** The doubts of an answer under the notes of its release: settled ones go, those raised for a parameter that it read come. */
export function underDoctrine(reserves: readonly Reserve[], law: Consultation): Doubted {
  const settling = law.notes().flatMap(({ note }) => (isSettledBy(note, reserves) ? [note] : []))
  const left = reserves.filter(({ code }) => !settling.some((note) => note.code === code))
  const raising = law.notes().filter(({ portee }) => portee.some((key) => law.hasRead(key)))
  return raised({ reserves: left, doctrine: settling }, raising)
}

const isSettledBy = ({ effet, code }: NoteDeDoctrine, reserves: readonly Reserve[]): boolean =>
  effet === 'LEVEE' && reserves.some((one) => one.code === code)

/** The same benefits with the doubts that notes raise for a benefit by its name. */
export function raisedByName(found: Partial<Prestations>, law: Consultation): Partial<Prestations> {
  const notes = law.notes()
  if (notes.length === 0) return found
  const entries = Object.entries(found).map(([name, benefit]) => [
    name,
    benefit && {
      ...benefit,
      ...raised(
        benefit,
        notes.filter(({ portee }) => portee.includes(name)),
      ),
    },
  ])
  return Object.fromEntries(entries) as Partial<Prestations>
}

/** A doubt that stands there already is not raised twice. */
function raised({ reserves, doctrine }: Doubted, notes: readonly Note[]): Doubted {
  const fresh = notes.flatMap(({ note }) => (doctrine.includes(note) ? [] : [note]))
  return { reserves: [...reserves, ...fresh.map(reserveOf)], doctrine: [...doctrine, ...fresh] }
}

const reserveOf = ({ code, reference, fr, en }: NoteDeDoctrine): Reserve => ({
  code: code as CodeDeNote,
  article: reference,
  autreLecture: null,
  dite: { fr, en },
})

import { noteKey, type NoteValue } from '../doctrine/note.ts'
import { lawOf, type Law } from '../law/law.ts'
import type { Release, Row, Table } from '../release/release.ts'
import { day } from '../time/day.ts'
import { completeRelease } from './releases.ts'

/** A letter of the health insurance on a doubt; null: it no longer holds. */
const letter = (from: string, value: NoteValue | null): Row => ({
  ...{
    from: day(from),
    legalReference: 'Lettre du 01/12/2026',
    url: 'https://example.org/lettre',
    quote: 'Il en est ainsi.',
  },
  ...{ value, journal: null, status: 'PUBLIE', publishedOn: day('2026-12-01'), confidence: 'HIGH' },
})

/** What letters say of a doubt, from a day on each. */
export const tableOf = (code: string, ...letters: readonly (readonly [from: string, NoteValue | null])[]): Table => ({
  ...{ key: noteKey(code), confirmedUntil: null },
  rows: letters.map(([from, value]) => letter(from, value)),
})

/** A doubt is settled. */
export const settled: NoteValue = { effet: 'LEVEE', fr: 'La caisse a tranché.', en: 'The fund has settled it.' }
/** A doubt is raised for the answers that rest on some parameters or benefits. */
export const raisedFor = (portee: string): NoteValue => ({
  ...{ effet: 'AJOUT', portee },
  ...{ fr: 'La caisse dit autre chose.', en: 'The fund says otherwise.' },
})

/** The complete release with notes. */
export const releaseNoting = (...notes: readonly Table[]): Release => ({
  ...completeRelease,
  content: { ...completeRelease.content, tables: [...completeRelease.content.tables, ...notes] },
})
/** Its law. */
export const lawNoting = (...notes: readonly Table[]): Law => lawOf(releaseNoting(...notes))

import type { Day } from '../time/day.ts'

/** Numbers are decimal text with a point (`"0.062"`), so that a release has one canonical JSON on every machine. */
export type Value = string | boolean | readonly string[] | Readonly<Record<string, string>>

/** One value of a parameter, in force from a day until the next row begins. */
export type Row = {
  readonly from: Day
  /** Null: the text repeals the parameter from that day on, and there is none until another row begins. */
  readonly value: Value | null
  /** The text that set it, as a French lawyer would cite it: `Arrêté du 22/12/2025`. */
  readonly legalReference: string
  /** NOR or number in the Official Journal, where known. */
  readonly journal: string | null
  readonly url: string
  /** The words of the source that hold the number. */
  readonly quote: string | null
  /** `ANNONCE`: said by a serious source before its text is out. */
  readonly status: 'PUBLIE' | 'ANNONCE'
  readonly publishedOn: Day | null
  readonly confidence: 'HIGH' | 'MEDIUM' | 'LOW'
  /** Why it says otherwise than an earlier release; not there where nothing was said before. */
  readonly motive?: Motive
  /** SHA-256 in hexadecimal of the text itself as a PDF; not there where none was kept. */
  readonly document?: string
}
/** `CORRECTION`: we were wrong; `RETROACTIVE`: a later text changed the law of days that were over. */
export type Motive = 'CORRECTION' | 'RETROACTIVE'

/** What somebody looked at who saw a value unchanged, where and when. */
export type Seen = { readonly text: string; readonly url: string | null; readonly on: Day }

/** The rows of one parameter, by `from`, oldest first. */
export type Table = {
  readonly key: string
  readonly rows: readonly Row[]
  /** Somebody looked and saw the last value unchanged: it stands at least until this day. */
  readonly confirmedUntil: Day | null
  /** What they looked at; not there where nobody said. */
  readonly seen?: Seen
}

/** What a release says of the law, apart from who published it and when. `contenu` is the SHA-256 of its canonical JSON (RFC 8785). */
export type ReleaseContent = {
  readonly format: 1
  /** The least version of the rules that reads it. */
  readonly rulesVersion: string
  /** By key. */
  readonly tables: readonly Table[]
}

/** A published, immutable set of rows: the file at `/releases/<number>.json`, and what the rules load. */
export type Release = {
  readonly number: number
  /** SHA-256 of the canonical JSON of `content`, in hexadecimal; a file that holds only some of the tables still bears that of them all. */
  readonly contenu: string
  /** The day of its publication in Paris: a row that begins later was announced, not yet law. */
  readonly publishedOn: Day
  readonly content: ReleaseContent
}

import type { Kind } from '../parameters/kind.ts'
import { kinds, type ParameterKey } from '../parameters/kinds.ts'
import type { Release, Table, Value } from '../release/release.ts'
import type { CodeEtat, EtatDuDroit } from './etat-du-droit.ts'
import type { Day } from '../time/day.ts'
import { notesIn, type Note, type Notes } from '../doctrine/notes-in.ts'
import { Figure } from './figure.ts'
import { rowVerifiedUntil } from './verified-until.ts'

type ReadValue<D extends Kind> = D['type'] extends 'BOOLEAN'
  ? boolean
  : D['type'] extends 'YEARS'
    ? readonly number[]
    : D['type'] extends 'TABLE'
      ? { readonly [C in keyof D['columns']]: Figure }
      : Figure

/** The parameters of one day, by their keys; reading one notes whether it was still in force. */
export type LawOnDay = { readonly [K in ParameterKey]: ReadValue<(typeof kinds)[K]> }

/** A day before the first row of a parameter, or after its end: there is no value on that day, and Abri says so. */
export class UnknownLaw extends RangeError {
  constructor(
    readonly parametre: ParameterKey,
    readonly day: Day,
  ) {
    super(`No value of ${parametre} is known on ${day}`)
  }
}

/** A release made before a table that these rules read. */
export class ReleaseTooOld extends RangeError {
  constructor(readonly parametre: ParameterKey) {
    super(`The release has no table ${parametre}`)
  }
}

/** A value as rules read it, and the state of the law that reading it on a day rests on. */
type Entry = { readonly value: unknown; readonly etat: CodeEtat }
type ReadRow = {
  readonly from: Day
  readonly until: Day | null
  readonly value: unknown
  readonly etat: 'ANNONCE' | 'EN_VIGUEUR'
}
type ReadTable = { readonly rows: readonly ReadRow[] }

/** The law of one release. */
export class Law {
  private readonly tables: ReadonlyMap<string, ReadTable>
  private readonly notes: readonly Notes[]

  constructor(readonly release: Release) {
    const known = release.content.tables.filter(({ key }) => Object.hasOwn(kinds, key))
    this.tables = new Map(known.map((table) => [table.key, readTable(table, release.publishedOn)]))
    this.notes = notesIn(release.content)
  }

  /** A fresh reader, which remembers what state of the law its answers rest on; notes of doctrine concern answers about a day. */
  consult(day: Day | null = null): Consultation {
    return new Consultation(this, day)
  }

  /** The notes of doctrine that are in force on a day. */
  notesOn(day: Day): readonly Note[] {
    return this.notes.flatMap((notes) => notes.findLast(({ from }) => from <= day)?.said ?? [])
  }

  /** Whether the release holds a table: what is not known yet is not supposed either. */
  knows(key: ParameterKey): boolean {
    return this.tables.has(key)
  }

  /** The first day on which a parameter has a value; throws ReleaseTooOld without its table. */
  firstDay(key: ParameterKey): Day {
    const first = this.table(key).rows[0]
    if (!first) throw new ReleaseTooOld(key)
    return first.from
  }

  /** Throws UnknownLaw before the first row and once it is repealed, and ReleaseTooOld without a table. */
  read(key: ParameterKey, day: Day): Entry {
    const row = this.table(key).rows.findLast(({ from }) => from <= day)
    if (!row || row.value === null) throw new UnknownLaw(key, day)
    return row.until !== null && day > row.until ? { value: row.value, etat: 'PROJETE' } : row
  }

  private table(key: ParameterKey): ReadTable {
    const table = this.tables.get(key)
    if (!table) throw new ReleaseTooOld(key)
    return table
  }
}

/** A row that begins after the release's publication was announced by it, not yet law. */
const readTable = (table: Table, publishedOn: Day): ReadTable => ({
  rows: table.rows.map(({ from, value, status }) => ({
    from,
    until: rowVerifiedUntil(table, { from }),
    value: value === null ? null : parsed(table.key as ParameterKey, value),
    etat: status === 'ANNONCE' || from > publishedOn ? 'ANNONCE' : 'EN_VIGUEUR',
  })),
})

/** The law that a release states. */
export const lawOf = (release: Release): Law => new Law(release)

/** Reads the law for one answer. */
export class Consultation {
  private readonly states = new Map<ParameterKey, CodeEtat>()
  private readonly days = new Map<Day, LawOnDay>()

  constructor(
    readonly law: Law,
    /** The day that is asked about. */
    private readonly day: Day | null,
  ) {}

  /** A fresh reader of the same law, asked about the same day: what it reads, this one does not rest on. */
  consult(): Consultation {
    return new Consultation(this.law, this.day)
  }

  /** The notes of doctrine that are in force on the day asked about. */
  notes(): readonly Note[] {
    return this.day ? this.law.notesOn(this.day) : []
  }

  /** Whether the answer rests on a parameter. */
  hasRead(key: string): boolean {
    return this.states.has(key as ParameterKey)
  }

  on(day: Day): LawOnDay {
    const known = this.days.get(day)
    if (known) return known
    const onDay = new ParametersOn(this, day) as unknown as LawOnDay
    this.days.set(day, onDay)
    return onDay
  }

  read(key: ParameterKey, day: Day): unknown {
    const { value, etat } = this.law.read(key, day)
    const known = this.states.get(key)
    if (!known || RANK[etat] > RANK[known]) this.states.set(key, etat)
    return value
  }

  /** The weakest state of all that was read, with the parameters concerned in their order of declaration. */
  etat(): EtatDuDroit {
    const code = [...this.states.values()].reduce<CodeEtat>((a, b) => (RANK[b] > RANK[a] ? b : a), 'EN_VIGUEUR')
    return { code, parametres: code === 'EN_VIGUEUR' ? [] : KEYS.filter((key) => this.states.get(key) === code) }
  }
}

const RANK: Readonly<Record<CodeEtat, number>> = { EN_VIGUEUR: 0, ANNONCE: 1, PROJETE: 2 }
const KEYS = Object.keys(kinds) as ParameterKey[]

class ParametersOn {
  constructor(
    readonly consultation: Consultation,
    readonly day: Day,
  ) {}
}
for (const key of KEYS) {
  Object.defineProperty(ParametersOn.prototype, key, {
    get(this: ParametersOn) {
      return this.consultation.read(key, this.day)
    },
  })
}

function parsed(key: ParameterKey, value: Value): unknown {
  switch (kinds[key].type) {
    case 'BOOLEAN':
      return value
    case 'YEARS':
      return (value as readonly string[]).map(Number)
    case 'TABLE':
      return Object.fromEntries(
        Object.entries(value as Record<string, string>).map(([column, text]) => [column, new Figure(key, text)]),
      )
    default:
      return new Figure(key, value as string)
  }
}

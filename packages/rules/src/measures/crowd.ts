import { ReleaseTooOld, UnknownLaw, type Consultation, type Law } from '../law/law.ts'
import { Column, columns, NotInColumns, unseen } from '../readings/columns.ts'
import { exact } from '../readings/exact.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Caisse, NatureActivite } from '../scenario/input.ts'
import { readSituation } from '../scenario/read-situation.ts'
import { Reader } from '../scenario/reader.ts'
import type { Recette, Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { measures, type MeasureKey } from './measures.ts'

export type { MeasureKey }

/** People who share all but their turnover: one activity, begun on one day. */
export type Alike = {
  readonly nature: NatureActivite
  readonly caisse: Caisse
  readonly debut: Day
  readonly naissance: Day
  /** Cents by civil year, one for each of the people. */
  readonly turnover: ReadonlyMap<number, Float64Array>
}

/** Stands for what is not known: a day without law, a release without a table, a year without turnover. */
export const UNKNOWN = -1
const CENTS = 100

/** People asked all at once; where a rule must look at each, one by one. */
export class Crowd {
  readonly width: number
  private readonly situation: Situation
  private readonly columns: ReadonlyMap<Ratio, Column>

  constructor(private readonly alike: Alike) {
    this.width = [...alike.turnover.values()][0]?.length ?? 0
    const years = [...alike.turnover].map(([annee, cents]) => ({ annee, montant: unseen(), cents }))
    this.situation = situationOf(alike, new Map(years.map(({ annee, montant }) => [annee, montant])))
    this.columns = new Map(years.map(({ montant, cents }) => [montant, new Column(cents, CENTS)]))
  }

  /** Hundredths of euros, or of quarters, of each; UNKNOWN where it cannot be said. */
  ask(key: MeasureKey, law: Law, day: Day): Int32Array {
    try {
      return this.together(key, law.consult(), day)
    } catch (error) {
      if (error instanceof NotInColumns) return this.oneByOne(key, law, day)
      return this.unknown(error)
    }
  }

  /** As `ask`, without columns: the reference. */
  oneByOne(key: MeasureKey, law: Law, day: Day): Int32Array {
    try {
      return Int32Array.from({ length: this.width }, (_, who) => this.alone(who, key, law, day))
    } catch (error) {
      return this.unknown(error)
    }
  }

  private alone(who: number, key: MeasureKey, law: Law, day: Day): number {
    const own = [...this.alike.turnover].map(([year, cents]) => [year, euros(cents[who]!)] as const)
    const amount = measures[key](situationOf(this.alike, new Map(own)), day, law.consult(), exact)
    return amount ? Number(amount.value.toCents('DOWN').n) : UNKNOWN
  }

  private unknown(error: unknown): Int32Array {
    if (error instanceof UnknownLaw || error instanceof ReleaseTooOld) return new Int32Array(this.width).fill(UNKNOWN)
    throw error
  }

  private together(key: MeasureKey, law: Consultation, day: Day): Int32Array {
    const amount = measures[key](this.situation, day, law, columns(this.columns))
    return amount?.hundredths(this.width) ?? new Int32Array(this.width).fill(UNKNOWN)
  }
}

const euros = (cents: number): Ratio => Ratio.of(cents).dividedBy(Ratio.of(CENTS))

function situationOf({ nature, caisse, debut, naissance }: Alike, amounts: ReadonlyMap<number, Ratio>): Situation {
  const reader = new Reader()
  const read = readSituation(reader, {
    activites: [{ nature, caisse, debut, chiffresAffaires: [] }],
    personne: { naissance },
  })
  if (reader.problems.length > 0) throw new RangeError(JSON.stringify(reader.problems))
  const recettes = new Map<number, Recette>(
    [...amounts].map(([annee, montant]) => [annee, { montant, cotisations: null }]),
  )
  return { ...read, activites: read.activites.map((activite) => ({ ...activite, recettes })) }
}

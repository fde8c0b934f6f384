import type { Consultation } from '../law/law.ts'
import { plusYears, plusYearsNumber, toNumber, type Day } from '../time/day.ts'
import type { Arret } from './facts.ts'

/** CSS R323-1 4°: the days paid within the period that ends on a day. Days, as numbers, must be asked and added in order. */
export class Compteur {
  readonly maximum: number
  private readonly years: number
  private readonly known = new Set<number>()
  private readonly paid: number[]
  private from = 0

  constructor(arret: Arret, law: Consultation) {
    const onDay = law.on(arret.constatation)
    this.maximum = onDay.joursIndemnisesMaximum.count
    this.years = onDay.periodeDuMaximum.count
    // none before the first period that can matter
    eachDay(arret, plusYears(arret.constatation, -this.years), (day) => this.known.add(day))
    this.paid = [...this.known]
  }

  add(day: number): void {
    if (this.known.has(day)) return
    this.known.add(day)
    const at = (this.paid.at(-1) ?? day) <= day ? -1 : this.paid.findIndex((paid) => paid > day)
    this.paid.splice(at === -1 ? this.paid.length : at, 0, day)
  }

  has(day: number): boolean {
    return this.known.has(day)
  }

  /** How many days were paid in the period before `day`. */
  before(day: number): number {
    // a day counts until its anniversary, which for 29 February is 1 March (ruling 9)
    while (this.from < this.paid.length && plusYearsNumber(this.paid[this.from]!, this.years) <= day) this.from++
    let end = this.paid.length
    while (end > this.from && this.paid[end - 1]! >= day) end--
    return end - this.from
  }
}

/** CSS L323-2: how many days the earlier stops paid since a pension began. */
export function paidSince(arret: Arret, depuis: Day): number {
  let count = 0
  eachDay(arret, depuis, () => count++)
  return count
}

/** Each day of the earlier stops from a day on, once, however the stops overlap. */
function eachDay({ arretsAnterieurs }: Arret, from: Day, visit: (day: number) => void): void {
  let next = toNumber(from)
  for (const { debut, fin } of arretsAnterieurs.toSorted((a, b) => (a.debut < b.debut ? -1 : 1)))
    for (next = Math.max(next, toNumber(debut)); next <= toNumber(fin); next++) visit(next)
}

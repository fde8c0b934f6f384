import type { Consultation } from '../law/law.ts'
import type { Arret } from './facts.ts'
import type { Caisse } from '../scenario/input.ts'
import { daysFromTo, fromNumber, plusDays, plusYears, plusYearsNumber, toNumber, type Day } from '../time/day.ts'

/** Which days of a stop can be paid, whatever the amount. */
export type Jours = {
  readonly joursCarence: number
  readonly indemnisables: readonly Day[]
  /** Days still payable after the stop, if its own days are paid and if they are not. */
  readonly restants: { readonly siPaye: number; readonly siRefuse: number }
  /** Days remain after the waiting period, but the limits leave none of them. */
  readonly limiteAtteinte: boolean
}

/**
 * CSS R323-1, D622-12: the days after the waiting period, within the limits of the fund. A prolongation is part of the stop it prolongs,
 * whose days were paid (`ouvert`) unless what refuses this one refused them too.
 */
export function jours(arret: Arret, caisse: Caisse, law: Consultation, ouvert: boolean): Jours {
  const carenceFin = plusDays(arret.constatation, delai(arret, law))
  const joursCarence =
    carenceFin > arret.debut ? daysFromTo(arret.debut, smallest(plusDays(carenceFin, -1), arret.fin)) : 0
  const compteur = new Counter(arret, law)
  const avant = new Counter(arret, law)
  const limites = limitsOf(arret, caisse, law)
  const indemnisables: Day[] = []
  const [debut, fin] = [toNumber(arret.debut), toNumber(arret.fin)]
  const first = ouvert ? toNumber(carenceFin) : Math.max(debut, toNumber(carenceFin))
  for (let day = first, paid = 0; day <= fin; day++) {
    if (!limites(day, paid, compteur)) continue
    paid++
    compteur.add(day)
    if (day >= debut) indemnisables.push(fromNumber(day))
    else avant.add(day)
  }
  const limiteAtteinte =
    pays(arret, caisse, law) && indemnisables.length === 0 && joursCarence < daysFromTo(arret.debut, arret.fin)
  const reste = (counter: Counter) =>
    Math.max(0, ald(arret, caisse) ? remainingAld(arret, law) : counter.maximum - counter.before(fin + 1))
  return {
    joursCarence,
    indemnisables,
    restants: { siPaye: reste(compteur), siRefuse: reste(avant) },
    limiteAtteinte,
  }
}

/** CSS R323-1 1°, old D613-19: a short stop waited longer until June 2021. */
export function delai(arret: Arret, law: Consultation): number {
  const { carenceSuspendue, delaiDeCarence } = law.on(arret.constatation)
  if (carenceSuspendue) return 0
  if (arret.hospitalisation) return delaiDeCarence.hospitalisation.count
  return isShort(arret, law) ? delaiDeCarence.arretCourt.count : delaiDeCarence.arretLong.count
}

export const isShort = (arret: Arret, law: Consultation): boolean =>
  daysFromTo(arret.constatation, arret.fin) <= law.on(arret.constatation).delaiDeCarence.dureeArretCourt.count

type Limits = (day: number, paidInThisStop: number, counter: Counter) => boolean

function limitsOf(arret: Arret, caisse: Caisse, law: Consultation): Limits {
  const onDay = law.on(arret.constatation)
  if (ald(arret, caisse)) {
    const end = toNumber(plusYears(arret.constatation, onDay.anneesAld.count))
    return (day) => day < end
  }
  if (caisse === 'SSI') return (day, _paid, counter) => counter.before(day) < counter.maximum
  if (!pays(arret, caisse, law)) return () => false
  const most = onDay.joursParArretCipav.count
  return (day, paid, counter) => paid < most && counter.before(day) < counter.maximum
}

const pays = (arret: Arret, caisse: Caisse, law: Consultation): boolean =>
  caisse === 'SSI' || law.on(arret.constatation).cipavIndemnisee

/** CSS D622-12 leaves no extension for a long illness to the Cipav. */
const ald = (arret: Arret, caisse: Caisse): boolean => arret.affectionLongueDuree && caisse === 'SSI'

const remainingAld = (arret: Arret, law: Consultation): number =>
  toNumber(plusYears(arret.constatation, law.on(arret.constatation).anneesAld.count)) - toNumber(arret.fin) - 1

/** CSS R323-1 4°: the days paid within the period that ends on a day. Days must be asked and added in order. */
class Counter {
  readonly maximum: number
  private readonly years: number
  private readonly known = new Set<number>()
  private readonly paid: number[]
  private from = 0

  constructor(arret: Arret, law: Consultation) {
    const onDay = law.on(arret.constatation)
    this.maximum = onDay.joursIndemnisesMaximum.count
    this.years = onDay.periodeDuMaximum.count
    // each day is visited once, however the periods overlap, and none before the first period that can matter
    let next = toNumber(plusYears(arret.constatation, -this.years)) - 1
    for (const { debut, fin } of arret.arretsAnterieurs.toSorted((a, b) => (a.debut < b.debut ? -1 : 1))) {
      for (next = Math.max(next, toNumber(debut)); next <= toNumber(fin); next++) this.known.add(next)
    }
    this.paid = [...this.known]
  }

  add(day: number): void {
    if (this.known.has(day)) return
    this.known.add(day)
    const at = (this.paid.at(-1) ?? day) <= day ? -1 : this.paid.findIndex((paid) => paid > day)
    this.paid.splice(at === -1 ? this.paid.length : at, 0, day)
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

const smallest = (a: Day, b: Day): Day => (a < b ? a : b)

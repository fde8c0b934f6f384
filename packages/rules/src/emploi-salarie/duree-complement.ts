import type { Consultation } from '../law/law.ts'
import { daysFromTo, earliest, plusDays, plusYears, type Day } from '../time/day.ts'

/** The employer's complement in days: which days of a stop are topped up, at the first rate and at the second. */
export type DureeComplement = {
  /** Whole years of seniority on the first day of absence. */
  readonly anciennete: number
  /** Days of seniority on that day, and days that the required years take. */
  readonly jours: { readonly acquis: number; readonly requis: number }
  /** Days at each rate. */
  readonly joursParTaux: number
  readonly joursCarence: number
  readonly premier: readonly Day[]
  readonly second: readonly Day[]
  /** Days still to be topped up after the stop. */
  readonly restants: number
  /** Days that social security pays remain after the wait, but none of the complement. */
  readonly epuise: boolean
  /** Days of the contract remain after the wait, but none that social security pays. */
  readonly sansIndemnite: boolean
}

/**
 * C. trav. L1226-1, D1226-1 to D1226-4: after seven days of absence, as many days at the first rate as at the second, by seniority; the days
 * topped up in the twelve months before are used up. The job lasts on the first day of the stop. `indemnises`: the days
 * of the whole absence that social security pays.
 */
export function dureeComplement(
  absence: { readonly constatation: Day; readonly debut: Day; readonly fin: Day },
  emploi: { readonly ancienneteDepuis: Day; readonly joursDeComplement: number; readonly fin: Day | null },
  indemnises: readonly Day[],
  law: Consultation,
): DureeComplement {
  const { constatation, debut, fin } = absence
  const duree = law.on(constatation).dureeComplement
  const anciennete = wholeYears(emploi.ancienneteDepuis, constatation)
  const joursParTaux = byYears(anciennete, duree)
  const payableDepuis = plusDays(constatation, duree.carence.count)
  const paid = indemnises.filter((day) => day >= payableDepuis)
  const ici = paid.filter((day) => day >= debut)
  const rank = (i: number): number => emploi.joursDeComplement + i
  const at = (from: number, to: number): readonly Day[] =>
    paid.filter((day, i) => day >= debut && rank(i) >= from && rank(i) < to)
  const [premier, second] = [at(0, joursParTaux), at(joursParTaux, 2 * joursParTaux)]
  const lastWaiting = plusDays(payableDepuis, -1)
  const dernier = earliest(emploi.fin ?? fin, fin)
  return {
    anciennete,
    jours: {
      acquis: Math.max(0, daysFromTo(emploi.ancienneteDepuis, constatation) - 1),
      requis: daysFromTo(emploi.ancienneteDepuis, plusYears(emploi.ancienneteDepuis, duree.anciennete.count)) - 1,
    },
    joursParTaux,
    joursCarence: lastWaiting < debut ? 0 : daysFromTo(debut, earliest(lastWaiting, fin)),
    premier,
    second,
    restants: Math.max(0, 2 * joursParTaux - rank(paid.length)),
    epuise: joursParTaux > 0 && premier.length + second.length === 0 && ici.length > 0,
    sansIndemnite: ici.length === 0 && payableDepuis <= dernier,
  }
}

/** D1226-2: so many days, and some more for each whole period of years beyond those required, within a maximum. */
function byYears(anciennete: number, duree: ReturnType<Consultation['on']>['dureeComplement']): number {
  const periods = Math.floor((anciennete - duree.anciennete.count) / duree.anneesParPeriode.count)
  return periods < 0 ? 0 : Math.min(duree.jours.count + periods * duree.joursParPeriode.count, duree.joursAuPlus.count)
}

function wholeYears(from: Day, to: Day): number {
  let years = 0
  while (plusYears(from, years + 1) <= to) years++
  return years
}

import type { Consultation } from '../law/law.ts'
import { daysFromTo, fromNumber, plusDays, toNumber, type Day } from '../time/day.ts'
import { finAld } from './ald.ts'
import { Compteur } from './compteur.ts'
import type { Exclusion } from './exclusions.ts'
import type { Arret } from './facts.ts'
import { limitesDe, type Compte, type Limites } from './limites.ts'
import { estAld, type Regime } from './regime.ts'

/** Which days of a stop can be paid, whatever the amount. */
export type Jours = {
  readonly joursCarence: number
  readonly indemnisables: readonly Day[]
  /** Days still payable after the stop, if its own days are paid and if they are not. */
  readonly restants: { readonly siPaye: number; readonly siRefuse: number }
  /** What leaves none of the days after the waiting period; null: some are left, or there are none. */
  readonly exclusion: Exclusion | null
}

/**
 * CSS R323-1, D622-12: the days after the waiting period, within the limits of the fund. A prolongation is part of the stop it prolongs,
 * whose days were paid (`ouvert`) unless what refuses this one refused them too.
 */
export function jours(arret: Arret, regime: Regime, law: Consultation, ouvert: boolean): Jours {
  const carenceFin = plusDays(arret.constatation, regime.delai)
  const joursCarence =
    carenceFin > arret.debut ? daysFromTo(arret.debut, smallest(plusDays(carenceFin, -1), arret.fin)) : 0
  const limites = limitesDe(arret, regime, law)
  const compte: Compte = { compteur: new Compteur(arret, law), pleins: 0, partiels: 0, retraite: 0 }
  const avant: Compte = { compteur: new Compteur(arret, law), pleins: 0, partiels: 0, retraite: 0 }
  const indemnisables: Day[] = []
  let exclusion: Exclusion | null = null
  const [debut, fin] = [toNumber(arret.debut), toNumber(arret.fin)]
  const premier = Math.max(debut, toNumber(carenceFin))
  for (let day = ouvert ? toNumber(carenceFin) : premier; day <= fin; day++) {
    const refus = limites.refus(day, compte)
    if (refus !== null) {
      if (day >= premier) exclusion ??= refus
      continue
    }
    limites.compte(day, compte)
    if (day >= debut) indemnisables.push(fromNumber(day))
    else limites.compte(day, avant)
  }
  const aucun = regime.paie && indemnisables.length === 0 && joursCarence < daysFromTo(arret.debut, arret.fin)
  // after the waiting period the stop is part time alone, and no paid stop at full time lies just before it
  if (!limites.tempsPartielOuvert(premier, compte))
    exclusion = { code: 'TEMPS_PARTIEL_SANS_ARRET', article: 'CSS D622-10' }
  return {
    joursCarence,
    indemnisables,
    restants: {
      siPaye: reste(arret, regime, limites, compte, law),
      siRefuse: reste(arret, regime, limites, avant, law),
    },
    exclusion: aucun ? exclusion : null,
  }
}

/** The days that the law still leaves after the stop. */
function reste(arret: Arret, regime: Regime, limites: Limites, compte: Compte, law: Consultation): number {
  const fin = toNumber(arret.fin)
  const { compteur } = compte
  const jours = estAld(arret, regime.caisse)
    ? toNumber(finAld(arret, law)) - fin - 1
    : compteur.maximum - compteur.before(fin + 1)
  return Math.max(0, Math.min(jours, limites.resteRetraite(compte)))
}

const smallest = (a: Day, b: Day): Day => (a < b ? a : b)

import type { Consultation } from '../law/law.ts'
import { toNumber } from '../time/day.ts'
import { finAld } from './ald.ts'
import { paidSince, type Compteur } from './compteur.ts'
import type { Arret } from './facts.ts'
import { estAld, type Regime } from './regime.ts'

/** What was paid so far: the rolling counter, and this stop's days at full time, at part time and while a pension is drawn. */
export type Compte = { readonly compteur: Compteur; pleins: number; partiels: number; retraite: number }

/** The limits of one fund for one stop. Days are numbers. */
export type Limites = {
  /** Whether a day can be paid after those that were. */
  laisse(day: number, compte: Compte): boolean
  /** Counts a paid day. */
  compte(day: number, compte: Compte): void
  /** False where part time lasts from a day on and nothing opens it. */
  tempsPartielOuvert(day: number, compte: Compte): boolean
  /** Days that a pension leaves; Infinity without one. */
  resteRetraite(compte: Compte): number
}

export function limitesDe(arret: Arret, regime: Regime, law: Consultation): Limites {
  const partiel = tempsPartiel(arret, regime, law)
  const retraite = pendantLaRetraite(arret, regime, law)
  const onDay = law.on(arret.constatation)
  const ald = estAld(arret, regime.caisse)
  const fin = Math.min(
    regime.finDesDroits === null ? Infinity : toNumber(regime.finDesDroits),
    ald ? toNumber(finAld(arret, law)) : Infinity,
  )
  const pleins = regime.caisse === 'CIPAV' && regime.paie ? onDay.joursParArretCipav.count : Infinity
  const resteRetraite = (compte: Compte): number => retraite.jours - compte.retraite
  return {
    laisse(day, compte) {
      if (!regime.paie || day >= fin || (day >= retraite.depuis && resteRetraite(compte) <= 0)) return false
      if (day < partiel.depuis ? compte.pleins >= pleins : !partiel.ouvert(compte) || compte.partiels >= partiel.jours)
        return false
      return ald || compte.compteur.before(day) < compte.compteur.maximum
    },
    compte(day, compte) {
      compte.compteur.add(day)
      if (day < partiel.depuis) compte.pleins++
      else compte.partiels++
      if (day >= retraite.depuis) compte.retraite++
    },
    tempsPartielOuvert: (day, compte) => day < partiel.depuis || partiel.ouvert(compte),
    resteRetraite,
  }
}

/** CSS D622-10: part time follows at once a paid stop at full time, except in a long illness; ninety days in all, more in a long illness of the SSI. */
function tempsPartiel(arret: Arret, { caisse }: Regime, law: Consultation) {
  if (!arret.tempsPartiel) return { depuis: Infinity, jours: 0, ouvert: () => true }
  // the general scheme counts part time otherwise: nothing of it is computed here
  if (caisse === 'REGIME_GENERAL') return { depuis: toNumber(arret.tempsPartiel.depuis), jours: 0, ouvert: () => true }
  const { tempsPartielTherapeutique: most } = law.on(arret.constatation)
  const depuis = toNumber(arret.tempsPartiel.depuis)
  const jours = (estAld(arret, caisse) ? most.joursAld : most.jours).count - arret.tempsPartiel.joursAnterieurs
  const dispense = estAld(arret, caisse)
  return { depuis, jours, ouvert: ({ compteur }: Compte) => dispense || compteur.has(depuis - 1) }
}

/** CSS L323-2: while a pension is drawn, so many days in all. */
function pendantLaRetraite(arret: Arret, { retraite }: Regime, law: Consultation) {
  if (!retraite || retraite.depuis > arret.fin) return { depuis: Infinity, jours: Infinity }
  const jours = law.on(arret.constatation).joursRetraite.count - paidSince(arret, retraite.depuis)
  return { depuis: toNumber(retraite.depuis), jours }
}

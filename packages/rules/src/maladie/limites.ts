import type { Consultation } from '../law/law.ts'
import { fromNumber, toNumber } from '../time/day.ts'
import { finAld } from './ald.ts'
import { paidSince, type Compteur } from './compteur.ts'
import { congeIndemnise, pensionInvalidite, type Exclusion } from './exclusions.ts'
import type { Arret } from './facts.ts'
import { estAld, type Regime } from './regime.ts'

/** What was paid so far: the rolling counter, and this stop's days at full time, at part time and while a pension is drawn. */
export type Compte = { readonly compteur: Compteur; pleins: number; partiels: number; retraite: number }

/** The limits of one fund for one stop. Days are numbers. */
export type Limites = {
  /** What leaves a day unpaid after those that were paid; null: it can be paid. */
  refus(day: number, compte: Compte): Exclusion | null
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
  const fin = ald ? toNumber(finAld(arret, law)) : Infinity
  const droits = regime.finDesDroits === null ? Infinity : toNumber(regime.finDesDroits)
  const pleins = regime.caisse === 'CIPAV' && regime.paie ? onDay.joursParArretCipav.count : Infinity
  const resteRetraite = (compte: Compte): number => retraite.jours - compte.retraite
  return {
    refus(day, compte) {
      if (arret.congesIndemnises.some(({ debut, fin: last }) => debut <= fromNumber(day) && fromNumber(day) <= last))
        return congeIndemnise
      if (day >= droits) return pensionInvalidite
      const estPartiel = day >= partiel.depuis
      if (!regime.paie || day >= (estPartiel ? partiel.fin : fin)) return limite('CSS R323-1')
      if (day >= retraite.depuis && resteRetraite(compte) <= 0) return limite('CSS L323-2')
      if (estPartiel && (!partiel.ouvert(compte) || compte.partiels >= partiel.jours)) return limite('CSS D622-10')
      if (!estPartiel && compte.pleins >= pleins) return limite('CSS D622-12')
      return ald || compte.compteur.before(day) < compte.compteur.maximum ? null : limite('CSS R323-1')
    },
    compte(day, compte) {
      // a day that was told among the earlier ones was counted with them
      if (day >= retraite.depuis && !compte.compteur.has(day)) compte.retraite++
      compte.compteur.add(day)
      if (day < partiel.depuis) compte.pleins++
      else compte.partiels++
    },
    tempsPartielOuvert: (day, compte) => day < partiel.depuis || partiel.ouvert(compte),
    resteRetraite,
  }
}

const limite = (article: string): Exclusion => ({ code: 'DUREE_MAXIMALE_ATTEINTE', article })

/** From when, before when and for how many days part time is paid, and whether anything opens it. Days are numbers. */
type TempsPartiel = {
  readonly depuis: number
  readonly fin: number
  readonly jours: number
  readonly ouvert: (compte: Compte) => boolean
}

/** CSS D622-10: part time follows at once a paid stop at full time, except in a long illness; ninety days in all, more in a long illness of the SSI, and within one year more. */
function tempsPartiel(arret: Arret, { caisse }: Regime, law: Consultation): TempsPartiel {
  const sans: TempsPartiel = { depuis: Infinity, fin: Infinity, jours: 0, ouvert: () => true }
  if (!arret.tempsPartiel) return sans
  const depuis = toNumber(arret.tempsPartiel.depuis)
  // the general scheme counts part time otherwise: nothing of it is computed here
  if (caisse === 'REGIME_GENERAL') return { ...sans, depuis }
  const onDay = law.on(arret.constatation)
  const { jours, joursAld } = onDay.tempsPartielTherapeutique
  const { joursAnterieurs } = arret.tempsPartiel
  if (!estAld(arret, caisse))
    return { ...sans, depuis, jours: jours.count - joursAnterieurs, ouvert: ({ compteur }) => compteur.has(depuis - 1) }
  const fin = toNumber(finAld(arret, law, onDay.anneesTempsPartielAld.count))
  return { ...sans, depuis, fin, jours: joursAld.count - joursAnterieurs }
}

/** CSS L323-2: while a pension is drawn, so many days in all. */
function pendantLaRetraite(arret: Arret, { retraite }: Regime, law: Consultation) {
  if (!retraite || retraite.depuis > arret.fin) return { depuis: Infinity, jours: Infinity }
  const jours = law.on(arret.constatation).joursRetraite.count - paidSince(arret, retraite.depuis)
  return { depuis: toNumber(retraite.depuis), jours }
}

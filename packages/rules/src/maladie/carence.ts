import type { Consultation } from '../law/law.ts'
import { daysFromTo, plusYears } from '../time/day.ts'
import { debutAld } from './ald.ts'
import type { Arret } from './facts.ts'

/** CSS R323-1 1°, old D613-19: the waiting days of the independent activity; a short stop waited longer until June 2021. */
export function delai(arret: Arret, law: Consultation): number {
  const { carenceSuspendue, delaiDeCarence } = law.on(arret.constatation)
  if (carenceSuspendue || memeAld(arret, law) || motifDispense(arret, law) || ancienMotifDispense(arret, law)) return 0
  if (arret.hospitalisation) return delaiDeCarence.hospitalisation.count
  return isShort(arret, law) ? delaiDeCarence.arretCourt.count : delaiDeCarence.arretLong.count
}

export const isShort = (arret: Arret, law: Consultation): boolean =>
  daysFromTo(arret.constatation, arret.fin) <= law.on(arret.constatation).delaiDeCarence.dureeArretCourt.count

/** CSS R323-1 1°: within three years of a first stop for the same long illness, which waited, no other waits; nor where a later stop opened the period anew. */
export function memeAld(arret: Arret, law: Consultation): boolean {
  const { aldDepuis, constatation } = arret
  const debut = debutAld(arret, law)
  const premier = debut < constatation ? debut : (aldDepuis ?? constatation)
  return premier < constatation && constatation < plusYears(premier, law.on(constatation).anneesAld.count)
}

/** CSS L323-1-1 and L323-1-2, through L622-1: after a miscarriage before 22 weeks or a medical termination of pregnancy, no waiting. */
export function motifDispense({ motif, constatation }: Arret, law: Consultation): boolean {
  if (motif === 'FAUSSE_COUCHE') return law.on(constatation).sansCarenceFausseCouche
  return motif === 'INTERRUPTION_MEDICALE_GROSSESSE' && law.on(constatation).sansCarenceInterruptionMedicale
}

/** Old CSS D613-19, for the independent activity alone: the relapse of an accident and a pathological pregnancy did not wait. */
function ancienMotifDispense({ motif, constatation }: Arret, law: Consultation): boolean {
  if (motif === 'RECHUTE_ACCIDENT') return law.on(constatation).sansCarenceRechuteAccident
  return motif === 'GROSSESSE_PATHOLOGIQUE' && law.on(constatation).sansCarenceGrossessePathologique
}

/** CSS R323-1 1°: whether an earlier stop ended so little before that the work between was brief. */
export function repriseBreve(arret: Arret, law: Consultation): boolean {
  const { repriseBreve: days } = law.on(arret.constatation)
  return arret.arretsAnterieurs.some(
    ({ fin }) => fin < arret.constatation && daysFromTo(fin, arret.constatation) - 2 <= days.count,
  )
}

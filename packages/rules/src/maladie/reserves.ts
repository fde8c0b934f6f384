import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Arret } from './facts.ts'
import type { Situation } from '../scenario/situation.ts'
import { daysFromTo, plusDays } from '../time/day.ts'
import { abattementOf } from '../revenu/base.ts'
import { doutesDeLaBase, doutesDesRecettes, type AppuiDuRevenu } from '../revenu/doutes.ts'
import { indemniteJournaliere, type Ouverture } from './indemnite-journaliere.ts'
import { delai, isShort, repriseBreve } from './carence.ts'
import type { Plan } from '../revenu/plan.ts'
import type { Reserve } from '../scenario/prestation.ts'

/** What an answer rests on, as its doubts see it. */
export type Appui = {
  readonly facts: Situation
  readonly arret: Arret
  readonly plan: Plan
  readonly ouverture: Ouverture
  readonly prorata: boolean
  readonly law: Consultation
  /** The mean of other years than the three before was the higher one. */
  readonly anneesRetenues: readonly number[]
}

/** Every doubt about the law that the answer rests on, with the other reading's daily allowance where it can be computed. */
export function reserves(appui: Appui): readonly Reserve[] {
  const revenu = duRevenu(appui)
  return [
    ...doutesDeLaBase(revenu),
    isolement(appui),
    carenceArretCourt(appui),
    reprise(appui),
    motif(appui),
    retraiteCipav(appui),
    tempsPartielCipav(appui),
    ...doutesDesRecettes(revenu),
  ].filter((reserve) => reserve !== null)
}

function isolement({ arret, law }: Appui): Reserve | null {
  const doubt = law.on(arret.constatation).carenceIsolementCovid && delai(arret, law) > 0
  return doubt ? reserve('CARENCE_ISOLEMENT_COVID', 'Décrets 2020-73 et 2021-13') : null
}

/** Which day the seven waiting days of a short stop ended is not read in a primary text. */
function carenceArretCourt({ arret, law }: Appui): Reserve | null {
  const { carenceArretCourtDiscutee, delaiDeCarence } = law.on(arret.constatation)
  const concerned = isShort(arret, law) && delai(arret, law) === delaiDeCarence.arretCourt.count
  const longer = daysFromTo(arret.constatation, arret.fin) > delaiDeCarence.arretLong.count
  return carenceArretCourtDiscutee && concerned && longer && !arret.hospitalisation
    ? reserve('CARENCE_ARRET_COURT', 'CSS R323-1 1°')
    : null
}

/** The general scheme's rule of 48 hours between two stops, applied here by reference: not read for the self-employed. */
const reprise = ({ arret, law }: Appui): Reserve | null =>
  repriseBreve(arret, law) && delai(arret, law) > 0 ? reserve('CARENCE_REPRISE_BREVE', 'CSS R323-1 1°') : null

/** The day on which an exemption from waiting begins or ends is not read in a primary text. */
function motif({ arret, law }: Appui): Reserve | null {
  const onDay = law.on(arret.constatation)
  if (arret.motif === 'INTERRUPTION_MEDICALE_GROSSESSE' && onDay.carenceInterruptionMedicaleDiscutee)
    return reserve('CARENCE_MOTIF', 'CSS L323-1-2')
  const ancien = arret.motif === 'RECHUTE_ACCIDENT' || arret.motif === 'GROSSESSE_PATHOLOGIQUE'
  return ancien && onDay.carenceAncienMotifDiscutee ? reserve('CARENCE_MOTIF', 'CSS D613-19 ancien') : null
}

/** In the second half of 2021 sources disagree on a pensioner who also works as a regulated liberal. */
function retraiteCipav({ facts, arret, law, ouverture }: Appui): Reserve | null {
  const doubt = facts.caisse === 'CIPAV' && !ouverture.retraiteIndemnisee && law.on(arret.constatation).cipavIndemnisee
  return doubt ? reserve('RETRAITE_CIPAV_2021', 'Décret 2021-755') : null
}

/** D622-10 gives part time its own ninety days beside the 87 of an incapacity; whether these days count among the 87 is not said. */
const tempsPartielCipav = ({ facts, arret }: Appui): Reserve | null =>
  facts.caisse === 'CIPAV' && arret.tempsPartiel ? reserve('TEMPS_PARTIEL_CIPAV', 'CSS D622-10 et D622-12') : null

/** The same answer, as the doubts about its income see it. */
const duRevenu = ({ facts, arret, ouverture, law, ...appui }: Appui): AppuiDuRevenu => ({
  ...appui,
  law,
  situation: facts,
  jour: arret.constatation,
  dernier: plusDays(arret.interruption, -1),
  articleDuSeuil: 'CSS D622-8',
  montant: (base, { anneesDuSeuil = ouverture.anneesDuSeuil, abattement = abattementOf(law) } = {}) =>
    indemniteJournaliere(
      base,
      { ...ouverture, anneesDuSeuil },
      abattement,
      law,
      exact,
    ).indemniteJournaliere.toCutText(),
})

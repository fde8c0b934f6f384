import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Arret } from './facts.ts'
import type { Situation } from '../scenario/situation.ts'
import type { CodeReserve } from '../words/terms.ts'
import { daysFromTo } from '../time/day.ts'
import { abattementOf } from '../revenu/base.ts'
import { doutesDeLaBase, doutesDesRecettes, type AppuiDuRevenu } from '../revenu/doutes.ts'
import { indemniteJournaliere, type Ouverture } from './indemnite-journaliere.ts'
import { delai, isShort } from './jours.ts'
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
    repriseBreve(appui),
    ...doutesDesRecettes(revenu),
  ].filter((reserve) => reserve !== null)
}

function isolement({ arret, law }: Appui): Reserve | null {
  const doubt = law.on(arret.constatation).carenceIsolementCovid && delai(arret, law) > 0
  return doubt ? reserve('CARENCE_ISOLEMENT_COVID', 'Décrets 2020-73 et 2021-13', null) : null
}

/** Which day the seven waiting days of a short stop ended is not read in a primary text. */
function carenceArretCourt({ arret, law }: Appui): Reserve | null {
  const { carenceArretCourtDiscutee, delaiDeCarence } = law.on(arret.constatation)
  const concerned = isShort(arret, law) && delai(arret, law) === delaiDeCarence.arretCourt.count
  const longer = daysFromTo(arret.constatation, arret.fin) > delaiDeCarence.arretLong.count
  return carenceArretCourtDiscutee && concerned && longer && !arret.hospitalisation
    ? reserve('CARENCE_ARRET_COURT', 'CSS R323-1 1°', null)
    : null
}

/** The general scheme's rule of 48 hours between two stops, applied here by reference: not read for the self-employed. */
function repriseBreve({ arret, law }: Appui): Reserve | null {
  const { repriseBreve: days } = law.on(arret.constatation)
  const brief = arret.arretsAnterieurs.some(
    ({ fin }) => fin < arret.constatation && daysFromTo(fin, arret.constatation) - 2 <= days.count,
  )
  return brief && delai(arret, law) > 0 ? reserve('CARENCE_REPRISE_BREVE', 'CSS R323-1 1°', null) : null
}

const reserve = (code: CodeReserve, article: string, autreLecture: string | null): Reserve => ({
  code,
  article,
  autreLecture,
})

/** The same answer, as the doubts about its income see it. */
const duRevenu = ({ facts, arret, ouverture, law, ...appui }: Appui): AppuiDuRevenu => ({
  ...appui,
  law,
  situation: facts,
  jour: arret.constatation,
  articleDuSeuil: 'CSS D622-8',
  montant: (base, { anneesDuSeuil = ouverture.anneesDuSeuil, abattement = abattementOf(law) } = {}) =>
    indemniteJournaliere(
      base,
      { ...ouverture, anneesDuSeuil },
      abattement,
      law,
      exact,
    ).indemniteJournaliere.value.toCutText(),
})

import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained } from '../readings/explained.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Day } from '../time/day.ts'
import { doutesDuRevenu, type BaseDuForfait, type DuJour } from './base-du-forfait.ts'
import type { Naissance } from './facts.ts'
import { indemniteForfaitaire, type Forfait } from './forfait.ts'

/** Doubt: D623-2 refers to L331-5 without its third paragraph, so the days of a pathological pregnancy are not added; the other reading adds their gross amount. */
export function doutesDeLaGrossesse(
  { grossessePathologique }: Naissance,
  indemnite: Ratio,
  jour: Day,
  law: Consultation,
): readonly Reserve[] {
  if (!grossessePathologique) return []
  const more = indemnite.times(law.on(jour).joursGrossessePathologique.value)
  return [reserve('GROSSESSE_PATHOLOGIQUE', 'CSS L331-5', more.toCents('HALF_UP').toCutText())]
}

/** The doubts that choose between the whole flat amounts and a tenth of them: the same for every leave. */
export function doutesDuTaux(
  base: BaseDuForfait,
  forfait: Forfait<Explained>,
  emploiConnu: boolean,
  law: Consultation,
  duJour: DuJour = (indemnite) => indemnite,
): readonly Reserve[] {
  const { raam, seuil, taux } = forfait
  const former = emploiConnu ? [] : [reserve('ANCIENNE_ACTIVITE_A_EXAMINER', 'CSS L161-8, L311-5')]
  if (taux.isZero()) return former
  const doutes = doutesDuRevenu(base, duJour, law)
  if (raam?.value.isAtLeast(seuil.value)) return doutes
  const { indemnite, entiere } = montantsOf(base, forfait, law)
  const arrondie = duJour(indemnite.toCents('HALF_UP'))
  return [
    ...doutes,
    raam
      ? reserve('EXCLUS_DU_SEUIL', 'CSS D623-3', duJour(entiere).toCutText())
      : reserve('REVENU_INCONNU_TAUX_REDUIT', 'CSS D622-7 II', '0.00'),
    ...(arrondie.compare(duJour(indemnite)) === 0
      ? []
      : [reserve('INDEMNITE_REDUITE_ARRONDIE', 'CSS D623-3', arrondie.toCutText())]),
    ...former,
  ]
}

function montantsOf({ premierVersement: jour }: BaseDuForfait, { taux }: Forfait<Explained>, law: Consultation) {
  const at = (value: Ratio) => ({ taux: exact.number(value), raam: null, seuil: exact.count(0) })
  return {
    indemnite: indemniteForfaitaire(at(taux.value), jour, law, exact).value,
    entiere: indemniteForfaitaire(at(exact.count(1).value), jour, law, exact).value,
  }
}

/** Doubt: CSG and CRDS are read for daily allowances; L136-1-2 speaks of allowances paid for a maternity too. */
export function doutesDeLAllocation(allocation: Ratio, jour: Day, law: Consultation): readonly Reserve[] {
  if (allocation.isZero()) return []
  const { tauxCsg, tauxCrds } = law.on(jour)
  const csg = allocation.times(tauxCsg.value).toCents('HALF_UP')
  const crds = allocation.times(tauxCrds.value).toCents('HALF_UP')
  return [reserve('PRELEVEMENTS_ALLOCATION', 'CSS L136-1-2', allocation.minus(csg).minus(crds).toCutText())]
}

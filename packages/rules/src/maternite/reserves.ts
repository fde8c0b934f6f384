import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Day } from '../time/day.ts'
import { doutesDuRevenu, type BaseDuForfait, type DuJour } from './base-du-forfait.ts'
import type { CongePaye } from './conge-paye.ts'
import type { Naissance } from './facts.ts'
import { indemniteForfaitaire, type Forfait } from './forfait.ts'

/** Doubt: D623-2 refers to L331-5 without its third paragraph, so the days of a pathological pregnancy are not added; the other reading adds their gross amount. */
export function doutesDeLaGrossesse(
  { grossessePathologique }: Naissance,
  indemnite: Ratio,
  jour: Day,
  law: Consultation,
): readonly Reserve[] {
  if (!grossessePathologique || indemnite.isZero()) return []
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
  const entiere = indemniteForfaitaire({ taux: exact.count(1) }, base.premierVersement, law, exact).value
  const indemnite = entiere.times(taux.value)
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

/** Doubt: a job has a leave of its own, whose days are others; the other reading pays its allowance on those. Null: the law knew none. */
export function doutesDeLEmploi(
  code: 'PATERNITE_JOURS_DE_L_EMPLOI' | 'ADOPTION_JOURS_DE_L_EMPLOI',
  article: string,
  { indemniteJournaliere, forfaits }: CongePaye,
  days: number,
  autres: () => number | null,
): readonly Reserve[] {
  const job = forfaits.parts.find(({ caisse }) => caisse === 'REGIME_GENERAL')
  const emploi = Ratio.of(job?.indemniteJournaliereExacte ?? '0')
  const jours = emploi.isZero() ? null : autres()
  if (jours === null || jours === days) return []
  const other = indemniteJournaliere.value.times(Ratio.of(days)).plus(emploi.times(Ratio.of(jours)))
  return [reserve(code, article, other.toCents('HALF_UP').toCutText())]
}

/** Doubt: CSG and CRDS are read for daily allowances; L136-1-2 speaks of allowances paid for a maternity too. */
export function doutesDeLAllocation(allocation: Ratio, jour: Day, law: Consultation): readonly Reserve[] {
  if (allocation.isZero()) return []
  const { tauxCsg, tauxCrds } = law.on(jour)
  const csg = allocation.times(tauxCsg.value).toCents('HALF_UP')
  const crds = allocation.times(tauxCrds.value).toCents('HALF_UP')
  return [reserve('PRELEVEMENTS_ALLOCATION', 'CSS L136-1-2', allocation.minus(csg).minus(crds).toCutText())]
}

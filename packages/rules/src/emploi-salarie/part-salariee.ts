import type { Arret } from '../maladie/facts.ts'
import { jours, type Jours } from '../maladie/jours.ts'
import { partDe, type AutrePayeur } from '../maladie/part.ts'
import type { Regime } from '../maladie/regime.ts'
import { exact } from '../readings/exact.ts'
import { refusOf } from '../scenario/prestation.ts'
import { isProblems } from '../scenario/problem.ts'
import { plusDays } from '../time/day.ts'
import { droitDuSalarie } from './droit.ts'
import { moisDeMaintien } from './maintien.ts'
import { indemniteMaladie, TOUT_OUVERT, type OuvertureSalarie } from './indemnite-maladie.ts'
import { planDeLArret, regimeGeneral } from './plan-de-l-arret.ts'
import { reserves } from './reserves.ts'
import { indemniteMajoree } from './trois-enfants.ts'

/** What the general scheme gives for a job: beside the independent activity, or for a former job in its stead. */
export const partSalariee: AutrePayeur = ({
  situation,
  arret,
  sansDroitPropre,
  sansOuverture,
  proprePaye,
  law,
  explanation,
  suppose,
}) => {
  const mois = sansDroitPropre ? () => moisDeMaintien(arret.constatation, sansOuverture, law) : null
  const droit = droitDuSalarie(situation, arret.constatation, mois)
  if (droit === null && sansDroitPropre && law.law.knows('maintienDesDroits'))
    for (const fait of ['emploi', 'chomage'] as const)
      if (situation[fait] === null) suppose({ path: ['situation', fait], value: 'AUCUN' })
  if (droit === null || isProblems(droit)) return droit
  const plan = planDeLArret(situation, arret, droit, law)
  if (isProblems(plan)) return plan
  const regime = regimeGeneral(situation, arret, plan, law)
  const ouvert = !indemniteMaladie(plan, TOUT_OUVERT, law, exact).indemniteJournaliere.isZero()
  const lesJours = jours(arret, regime, law, ouvert)
  const ouverture = ouvertureOf(arret, lesJours, regime)
  const already = explanation.refusals.length
  const indemnite = indemniteMaladie(plan, ouverture, law, explanation)
  const { majoration } = plan
  return partDe(
    {
      caisse: 'REGIME_GENERAL',
      raam: null,
      seuil: null,
      plafond: null,
      anneesReference: [],
      salaireJournalierBase: indemnite.salaireJournalierBase.toCutText(),
      droitMaintenu: droit.maintenu,
    },
    indemnite.indemniteJournaliere,
    majoration?.due && !indemnite.indemniteJournaliere.isZero() && lesJours.indemnisables.at(-1)! >= majoration.depuis
      ? {
          nom: 'indemniteMajoree',
          montant: indemniteMajoree(indemnite.salaireJournalierBase, majoration).named(
            'indemniteMajoree',
            'CSS R323-5',
          ),
          depuis: majoration.depuis,
        }
      : null,
    lesJours,
    explanation.refusals.slice(already).map(refusOf),
    reserves({ situation, arret, droit, plan, ouverture, proprePaye, law: law.consult() }),
  )
}

/** Why no day is left, where none is: part time, which is not computed here; the first months over; or the limits. */
function ouvertureOf(arret: Arret, lesJours: Jours, { delai, finDesDroits }: Regime): OuvertureSalarie {
  const aucun = lesJours.exclusion !== null
  const payable = plusDays(arret.constatation, delai)
  const premier = payable > arret.debut ? payable : arret.debut
  const tempsPartielSeul = aucun && arret.tempsPartiel !== null && arret.tempsPartiel.depuis <= premier
  const droitsEpuises = aucun && !tempsPartielSeul && finDesDroits !== null && finDesDroits <= premier
  return { exclusion: tempsPartielSeul || droitsEpuises ? null : lesJours.exclusion, droitsEpuises, tempsPartielSeul }
}

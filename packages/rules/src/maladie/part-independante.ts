import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explanation, Refusal } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { abattementOf, baseOf } from '../revenu/base.ts'
import { keptYears } from '../revenu/kept-years.ts'
import { plan } from '../revenu/plan.ts'
import { refusOf, type Refus } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import type { Situation } from '../scenario/situation.ts'
import { Courbe } from './courbe.ts'
import { exclusions, type Exclusion } from './exclusions.ts'
import type { Arret } from './facts.ts'
import { indemniteJournaliere, indemniteTempsPartiel, type Ouverture } from './indemnite-journaliere.ts'
import { jours, type Jours } from './jours.ts'
import { ouvertureOf } from './ouverture.ts'
import { partDe, type Part } from './part.ts'
import { regimeIndependant } from './regime.ts'
import { reserves } from './reserves.ts'

/** The part with its curve, and what the activity opens, whatever the days. */
type PartIndependante = {
  readonly part: Part
  readonly courbe: Courbe
  readonly sansDroitPropre: boolean
  readonly sansOuverture: boolean
}

/** What the fund of the independent activity gives (CSS L622-1 to D622-12), with its curve; or the facts that are missing. */
export function partIndependante(
  facts: Situation,
  arret: Arret,
  law: Consultation,
  explanation: Explanation,
): PartIndependante | readonly Problem[] {
  const { constatation, interruption } = arret
  const lePlan = plan(facts, constatation, law, interruption)
  if (isProblems(lePlan)) return lePlan
  const prorata = law.on(constatation).revenuAuProrataDesCotisations
  const base = baseOf(lePlan, prorata)
  const droit = {
    ...ouvertureOf(facts, constatation, lePlan, law, interruption),
    exclusions: exclusions(arret, law),
  }
  // whether the limit is reached depends on days that were paid only if everything else opens the right
  const ouvert = !indemniteJournaliere(base, droit, abattementOf(law), law, exact).indemniteJournaliere.isZero()
  const lesJours = jours(arret, regimeIndependant(facts, arret, law), law, ouvert)
  const ouverture = { ...droit, exclusions: [...droit.exclusions, ...desJours(droit, lesJours)] }
  const indemnite = indemniteJournaliere(base, ouverture, abattementOf(law), law, explanation)
  const { indemniteJournaliere: montant, raam, seuil, plafond } = indemnite
  const partiel = arret.tempsPartiel && !montant.isZero() ? arret.tempsPartiel : null
  const courbe = new Courbe(lePlan, facts.activites, prorata, ouverture, law)
  const anneesReference = keptYears(base, law)
  const part = partDe(
    {
      caisse: facts.caisse,
      raam: raam?.toCutText() ?? null,
      seuil: seuil.toCutText(),
      plafond: plafond?.toCutText() ?? null,
      anneesReference,
      salaireJournalierBase: null,
      droitMaintenu: false,
    },
    montant,
    partiel && {
      nom: 'indemniteTempsPartiel',
      montant: indemniteTempsPartiel(montant, constatation, law),
      depuis: partiel.depuis,
    },
    lesJours,
    explanation.refusals.map((refusal) => refusWithTurnover(refusal, courbe, anneesReference.length)),
    plafond
      ? reserves({
          facts,
          arret,
          plan: lePlan,
          ouverture,
          prorata,
          law: law.consult(),
          anneesRetenues: anneesReference,
        })
      : [],
  )
  return { part, courbe, sansDroitPropre: !ouvert, sansOuverture: !plafond || !ouvreDroit(droit) }
}

/** Whether affiliation and contributions are enough and nothing excludes the stop: income only sets the amount. */
const ouvreDroit = ({ affiliation, cotisationsAJour, exclusions }: Ouverture): boolean =>
  affiliation.jours >= affiliation.joursRequis && cotisationsAJour && exclusions.length === 0

/** What the days exclude, once; where a pension leaves nothing at all, its sixty days are not what refuses. */
const desJours = (droit: Ouverture, { exclusion }: Jours): readonly Exclusion[] =>
  exclusion && !droit.exclusions.includes(exclusion) && (droit.retraiteIndemnisee || exclusion.article !== 'CSS L323-2')
    ? [exclusion]
    : []

/** A refusal for want of income says in turnover what is missing over all the years. */
function refusWithTurnover(refusal: Refusal, courbe: Courbe, years: number): Refus {
  const refus = refusOf(refusal)
  const { revenuParEuro } = courbe
  const { code, required, found } = refusal
  if (code !== 'REVENU_INSUFFISANT' || !required || !found || !revenuParEuro) return refus
  const turnover = required.minus(found).times(Ratio.of(years)).dividedBy(revenuParEuro)
  return { ...refus, manqueChiffreAffaires: turnover.toCents('UP').toCutText() }
}

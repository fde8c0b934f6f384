import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained, type Refusal } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Arret } from './facts.ts'
import type { Situation } from '../scenario/situation.ts'
import { prestation, refusOf, type Refus } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/result.ts'
import { daysFromTo, plusMonths, type Day } from '../time/day.ts'
import { abattementOf, baseOf } from '../revenu/base.ts'
import { aJour } from '../revenu/a-jour.ts'
import { keptYears } from '../revenu/kept-years.ts'
import { Courbe } from './courbe.ts'
import { indemniteJournaliere, type Indemnite, type Ouverture } from './indemnite-journaliere.ts'
import { jours, type Jours } from './jours.ts'
import { plan, type Plan } from '../revenu/plan.ts'
import { reserves } from './reserves.ts'
import type { ArretMaladie, Calendrier } from './result.ts'
import { blocs, spans, totaux, versement } from '../versements/versements.ts'

/** Sick pay of the independent activity for one stop (CSS L622-1 to D622-12), explained; or the facts that are missing. */
export function arretMaladie(
  facts: Situation,
  arret: Arret,
  consultation: Consultation,
): ArretMaladie | readonly Problem[] {
  const law = consultation
  const lePlan = plan(facts, arret.constatation, law)
  if (isProblems(lePlan)) return lePlan
  const prorata = law.on(arret.constatation).revenuAuProrataDesCotisations
  const base = baseOf(lePlan, prorata)
  const droit = ouvertureOf(facts, arret.constatation, lePlan, law)
  // whether the limit is reached depends on days that were paid only if everything else opens the right
  const ouvert = !indemniteJournaliere(base, droit, abattementOf(law), law, exact).indemniteJournaliere.value.isZero()
  const lesJours = jours(arret, facts.caisse, law, ouvert)
  const ouverture = { ...droit, limiteAtteinte: lesJours.limiteAtteinte }
  const explanation = new Explanation()
  const indemnite = indemniteJournaliere(base, ouverture, abattementOf(law), law, explanation)
  const courbe = new Courbe(lePlan, facts.activites, prorata, ouverture, law)
  const calendrier = calendrierOf(indemnite, arret, lesJours, law, explanation)
  const anneesRetenues = keptYears(base, law)
  const doutes = indemnite.plafond
    ? reserves({ facts, arret, plan: lePlan, ouverture, prorata, law: law.law.consult(), anneesRetenues })
    : []
  return {
    ...prestation(explanation, law, doutes, facts.hypotheses),
    indemniteJournaliere: indemnite.indemniteJournaliere.value.toCutText(),
    parts: [partOf(facts, indemnite, anneesRetenues)],
    refus: explanation.refusals.map((refusal) => refusWithTurnover(refusal, courbe, anneesRetenues.length)),
    calendrier,
    courbe: (de, a) => courbe.points(de, a),
    chiffreAffairesPour: (asked) => courbe.inverse(asked),
  }
}

/** Every fact but the days: before them, no limit is reached. */
export function ouvertureOf(facts: Situation, constatation: Day, lePlan: Plan, law: Consultation): Ouverture {
  const { conditionCotisationsAJour, affiliationMinimale } = law.on(constatation)
  return {
    caisse: facts.caisse,
    constatation,
    anneesDuSeuil: lePlan.anneesDuSeuil,
    affiliation: {
      jours: daysFromTo(facts.affiliation, constatation) - 1,
      joursRequis: daysFromTo(facts.affiliation, plusMonths(facts.affiliation, affiliationMinimale.count)) - 1,
    },
    cotisationsAJour: !conditionCotisationsAJour || aJour(facts, constatation),
    limiteAtteinte: false,
  }
}

const partOf = (
  facts: Situation,
  { indemniteJournaliere, raam, seuil, plafond }: Indemnite<Explained>,
  anneesReference: readonly number[],
) => ({
  caisse: facts.caisse,
  indemniteJournaliere: indemniteJournaliere.value.toCutText(),
  raam: raam?.value.toCutText() ?? null,
  seuil: seuil.value.toCutText(),
  plafond: plafond?.value.toCutText() ?? null,
  anneesReference,
})

/** A refusal for want of income says in turnover what is missing over all the years. */
function refusWithTurnover(refusal: Refusal, courbe: Courbe, years: number): Refus {
  const refus = refusOf(refusal)
  const { revenuParEuro } = courbe
  const { code, required, found } = refusal
  if (code !== 'REVENU_INSUFFISANT' || !required || !found || !revenuParEuro) return refus
  const turnover = required.minus(found).times(Ratio.of(years)).dividedBy(revenuParEuro)
  return { ...refus, manqueChiffreAffaires: turnover.toCents('UP').toCutText() }
}

function calendrierOf(
  { indemniteJournaliere }: Indemnite<Explained>,
  arret: Arret,
  lesJours: Jours,
  law: Consultation,
  explanation: Explanation,
): Calendrier {
  const paid = !indemniteJournaliere.value.isZero()
  const indemnises = paid ? lesJours.indemnisables : []
  const blocks = blocs(indemnises, arret.constatation, law)
  const ij = exact.number(indemniteJournaliere.value)
  // a stop that pays nothing has no totals to explain
  const total = blocks.length > 0 ? totaux(blocks, indemniteJournaliere, law, explanation) : totaux([], ij, law, exact)
  return {
    joursCarence: lesJours.joursCarence,
    joursIndemnises: indemnises.length,
    premierJourIndemnise: indemnises[0] ?? null,
    dernierJourIndemnise: indemnises.at(-1) ?? null,
    joursRestants: paid ? lesJours.restants.siPaye : lesJours.restants.siRefuse,
    periodesIndemnisees: spans(indemnises),
    versements: blocks.map((bloc) => {
      const { brut, csg, crds, net } = versement(bloc, ij, law, exact)
      return {
        du: bloc.du,
        au: bloc.au,
        jours: bloc.jours,
        brut: brut.value.toCutText(),
        csg: csg.value.toCutText(),
        crds: crds.value.toCutText(),
        net: net.value.toCutText(),
        datePrevue: bloc.datePrevue,
        estime: true,
      }
    }),
    totalBrut: total.brut.value.toCutText(),
    csg: total.csg.value.toCutText(),
    crds: total.crds.value.toCutText(),
    totalNet: total.net.value.toCutText(),
  }
}

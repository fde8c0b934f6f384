import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, parametersIn, type Explained, type Refusal, type Step } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import type { Arret, Facts } from '../scenario/facts.ts'
import type { Problem } from '../scenario/result.ts'
import { daysFromTo, plusMonths, yearOf } from '../time/day.ts'
import { uniteOfRefus, uniteOfTerme } from '../words/units.ts'
import { abattementOf, baseOf, revenuAnnuelMoyen, type Base } from './base.ts'
import { Courbe } from './courbe.ts'
import { indemniteJournaliere, type Indemnite, type Ouverture } from './indemnite-journaliere.ts'
import { jours, type Jours } from './jours.ts'
import { plan, type Plan } from './plan.ts'
import { reserves } from './reserves.ts'
import type { ArretMaladie, Calendrier, Etape, Refus } from './result.ts'
import { blocs, spans, totaux, versement } from './versements.ts'

/** Sick pay of the independent activity for one stop (CSS L622-1 to D622-12), explained; or the facts that are missing. */
export function arretMaladie(
  facts: Facts,
  arret: Arret,
  consultation: Consultation,
): ArretMaladie | readonly Problem[] {
  const law = consultation
  const lePlan = plan(facts, arret, law)
  if (isProblems(lePlan)) return lePlan
  const prorata = law.on(arret.constatation).revenuAuProrataDesCotisations
  const base = baseOf(lePlan, prorata)
  const droit = ouvertureOf(facts, arret, lePlan, law)
  // whether the limit is reached depends on days that were paid only if everything else opens the right
  const ouvert = !indemniteJournaliere(base, droit, abattementOf(law), law, exact).indemniteJournaliere.value.isZero()
  const lesJours = jours(arret, facts.caisse, law, ouvert)
  const ouverture = { ...droit, limiteAtteinte: lesJours.limiteAtteinte }
  const explanation = new Explanation()
  const indemnite = indemniteJournaliere(base, ouverture, abattementOf(law), law, explanation)
  const courbe = new Courbe(lePlan, facts.activites, prorata, ouverture, law)
  const calendrier = calendrierOf(indemnite, arret, lesJours, law, explanation)
  const etat = law.etat()
  const anneesRetenues = keptYears(base, law)
  return {
    etat,
    indemniteJournaliere: indemnite.indemniteJournaliere.value.toCutText(),
    parts: [partOf(facts, indemnite, anneesRetenues)],
    refus: explanation.refusals.map((refusal) => refusOf(refusal, courbe, anneesRetenues.length)),
    reserves: indemnite.plafond
      ? reserves({ facts, arret, plan: lePlan, ouverture, prorata, law: law.law.consult(), anneesRetenues })
      : [],
    hypotheses: facts.hypotheses,
    etapes: explanation.steps.map(etapeOf),
    calendrier,
    courbe: (de, a) => courbe.points(de, a),
    chiffreAffairesPour: (asked) => courbe.inverse(asked),
  }
}

/** Every fact but the days: before them, no limit is reached. */
function ouvertureOf(facts: Facts, arret: Arret, lePlan: Plan, law: Consultation): Ouverture {
  const { conditionCotisationsAJour, affiliationMinimale } = law.on(arret.constatation)
  const unpaid = facts.activites.some(({ recettes }) =>
    [...recettes].some(
      ([annee, { cotisations }]) =>
        annee >= yearOf(facts.debut) &&
        annee <= yearOf(arret.constatation) &&
        cotisations &&
        !cotisations.payees.isAtLeast(cotisations.dues),
    ),
  )
  return {
    caisse: facts.caisse,
    constatation: arret.constatation,
    anneesDuSeuil: lePlan.anneesDuSeuil,
    affiliation: {
      jours: daysFromTo(facts.affiliation, arret.constatation) - 1,
      joursRequis: daysFromTo(facts.affiliation, plusMonths(facts.affiliation, affiliationMinimale.count)) - 1,
    },
    cotisationsAJour: !conditionCotisationsAJour || !unpaid,
    limiteAtteinte: false,
  }
}

/** The years whose mean was kept: the others of a Covid window where they gave more. */
function keptYears(base: Base, law: Consultation): readonly number[] {
  const annees = base.annees.map(({ annee }) => annee)
  if (base.methode.kind !== 'MOYENNE' || !base.methode.alternatives) return annees
  const normal = { ...base, methode: { kind: 'MOYENNE', alternatives: null } } as const
  const mean = (of: Base): Ratio => revenuAnnuelMoyen(of, abattementOf(law), exact)!.value
  return mean(base).compare(mean(normal)) > 0 ? base.methode.alternatives : annees
}

const partOf = (
  facts: Facts,
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

function refusOf({ code, article, required, found }: Refusal, courbe: Courbe, years: number): Refus {
  const unite = uniteOfRefus[code]
  const text = (value: Ratio | null): string | null =>
    value && unite === 'JOURS' ? value.toText() : (value?.toCutText() ?? null)
  const missing = required && found ? required.minus(found) : null
  const rounded = missing && unite !== 'JOURS' ? missing.toCents('UP') : missing
  const { revenuParEuro } = courbe
  const turnover =
    code === 'REVENU_INSUFFISANT' && missing && revenuParEuro
      ? missing.times(Ratio.of(years)).dividedBy(revenuParEuro)
      : null
  return {
    code,
    article,
    unite,
    requis: text(required),
    constate: text(found),
    manque: text(rounded),
    manqueChiffreAffaires: turnover?.toCents('UP').toCutText() ?? null,
  }
}

const etapeOf = ({ terme, precision, formule, value, article }: Step): Etape => ({
  terme,
  precision,
  formule,
  valeur: value.toCutText(),
  unite: uniteOfTerme[terme],
  article,
  parametres: parametersIn(formule),
})

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

export const isProblems = (value: unknown): value is readonly Problem[] => Array.isArray(value)

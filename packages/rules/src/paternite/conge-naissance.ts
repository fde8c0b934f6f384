import type { Consultation } from '../law/law.ts'
import { baseDuForfait, type BaseDuForfait } from '../maternite/base-du-forfait.ts'
import { calendrier } from '../maternite/calendrier.ts'
import { cumul } from '../maternite/conge-paye.ts'
import { partDeLEmploi } from '../maternite/emploi.ts'
import { forfait, indemniteForfaitaire, type Forfait } from '../maternite/forfait.ts'
import { partForfait, totalDe } from '../maternite/part-forfait.ts'
import { doutesDuTaux } from '../maternite/reserves.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import { Explanation, type Explained } from '../readings/explained.ts'
import type { Ratio } from '../readings/ratio.ts'
import { abattementOf, pass, sum } from '../revenu/base.ts'
import { prestation, refusOf, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { latest, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { MoisDeConge } from './facts.ts'
import { moisDuConge, type MoisDuConge } from './mois-du-conge.ts'
import { affiliation } from './paternite.ts'
import type { CongeNaissance } from './result.ts'

/** What the birth leave needs to know of the child and of the leave before it. */
export type Demande = {
  /** Day of the birth or arrival, and the later of it and of the day on which it was due. */
  readonly arrivee: Day
  readonly jourDuDroit: Day
  readonly mois: readonly MoisDeConge[]
  /** Last day of the maternity, paternity or adoption leave; null: none of it was taken. */
  readonly finDuCongePrecedent: Day | null
}
/** Between which days the leave can lie, and what it meets. */
type Cadre = { readonly ouvert: boolean; readonly debutAuPlusTot: Day | null; readonly finAuPlusTard: Day | null }

/** The additional birth leave of the independent activity (CSS L331-8-1), explained; or the facts that are missing. */
export function congeNaissance(
  situation: Situation,
  demande: Demande,
  law: Consultation,
): CongeNaissance | readonly Problem[] {
  const debut = demande.mois[0]!.debut
  const base = baseDuForfait(situation, debut, law)
  if (isProblems(base)) return base
  const lesMois = moisPayables(demande, law)
  const mois = lesMois.payables
  const cadre = cadreOf(demande, debut, law)
  const explanation = new Explanation()
  const droit = { premierVersement: debut, anneesDuSeuil: base.plan.anneesDuSeuil }
  const opened = conditionsDuConge(situation, demande, law, explanation)
  const leForfait = forfait(base.base, droit, opened, abattementOf(law), law, explanation)
  const refus = explanation.refusals.map(refusOf)
  const propre = indemniteForfaitaire(leForfait, debut, law, explanation)
  const part = partForfait(situation, leForfait, propre, base.anneesReference, refus)
  const salarie = { debut, jourAffiliation: debut, references: [debut], conditions: () => [] }
  const emploi = partDeLEmploi(situation, salarie, law, explanation)
  if (isProblems(emploi)) return emploi
  const parts = [
    { part, mois: indemnites(propre, 'indemniteDuCongeNaissance', debut, law) },
    ...(emploi
      ? [
          {
            part: emploi.part,
            mois: indemnites(emploi.indemniteJournaliere, 'indemniteDuCongeNaissanceSalariee', debut, law),
          },
        ]
      : []),
  ]
  const [premier, deuxieme] = [sum(parts.map((one) => one.mois[0])), sum(parts.map((one) => one.mois[1]))]
  const tranches = mois.map(({ jours }, i) => ({ jours, indemniteJournaliere: i === 0 ? premier : deuxieme }))
  const days = calendrier(tranches, debut, law, explanation)
  tellMonthsLeftOut(lesMois, explanation)
  const reserves = [
    ...doutes(base, leForfait, emploi !== null, law.consult()),
    ...cumul(parts[0]!.mois[0], parts[1]?.mois[0] ?? null),
  ]
  return {
    ...prestation(explanation, law, reserves, situation.hypotheses),
    tauxReduit: part.manquePourEntier !== null,
    indemniteJournaliere: premier.toCutText(),
    indemniteDeuxiemeMois: deuxieme.toCutText(),
    parts: parts.map((one) => ({
      ...one.part,
      ...dayOf(one.mois[0]),
      totalBrut: totalDe(mois.map(({ jours }, i) => ({ jours, indemniteJournaliere: one.mois[i === 0 ? 0 : 1] }))),
    })),
    calendrier: days.calendrier,
    ancienneActivite: null,
    debutAuPlusTot: cadre.debutAuPlusTot,
    finAuPlusTard: cadre.finAuPlusTard,
  }
}

/** CSS L331-8-1: 70 % of the flat daily allowance in the first month, 60 % in the second (ruling 11: of the rounded one, rounded); the same of that of a job. */
export function indemnites<A extends Amount<unknown>>(
  whole: A,
  terme: 'indemniteDuCongeNaissance' | 'indemniteDuCongeNaissanceSalariee',
  jour: Day,
  law: Consultation,
): readonly [A, A] {
  const { premierMois, deuxiemeMois } = law.on(jour).tauxCongeNaissance
  const month = (figure: typeof premierMois, which: string): A =>
    whole.times(figure).roundedToCents().named(terme, 'CSS L331-8-1', which)
  return [month(premierMois, '1'), month(deuxiemeMois, '2')]
}

const dayOf = (amount: Explained) => ({
  indemniteJournaliere: amount.toCutText(),
  indemniteJournaliereExacte: amount.toCutText(),
})

/** Code du travail L1225-46-2, décret 2026-419: children born or due from 2026 on; within nine months, which for those born before the leave existed run from its first day. */
function cadreOf({ arrivee, jourDuDroit, finDuCongePrecedent }: Demande, debut: Day, law: Consultation): Cadre {
  const fenetre = fenetreDuConge(arrivee, jourDuDroit, law)
  if (!fenetre) return { ouvert: false, debutAuPlusTot: null, finAuPlusTard: null }
  const afterTheOther = finDuCongePrecedent ? plusDays(finDuCongePrecedent, 1) : fenetre.du
  return {
    ouvert: law.on(debut).moisCongeNaissance.count > 0,
    debutAuPlusTot: latest(fenetre.du, afterTheOther),
    finAuPlusTard: fenetre.au,
  }
}

/** Between which days the leave lies, whatever the leave before it; null where the child gives no right to it. */
export function fenetreDuConge(arrivee: Day, jourDuDroit: Day, law: Consultation): { du: Day; au: Day } | null {
  if (!law.on(jourDuDroit).naissanceOuvrantConge) return null
  const du = latest(arrivee, law.law.firstDay('delaiCongeNaissance'))
  return { du, au: plusDays(plusMonths(du, law.on(du).delaiCongeNaissance.count), -1) }
}

/** What the law asks of the person and of the leave. */
export function conditionsDuConge<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  demande: Demande,
  law: Consultation,
  reading: Reading<C, A>,
): readonly C[] {
  const { jourDuDroit, finDuCongePrecedent } = demande
  const { debut } = demande.mois[0]!
  const { ouvert } = cadreOf(demande, debut, law)
  const born = law.on(jourDuDroit).naissanceOuvrantConge
  return [
    affiliation(situation, debut, law, reading),
    reading.fact(born).orRefuse('ENFANT_NE_TROP_TOT', 'Loi 2025-1403, article 99'),
    reading.fact(!born || ouvert).orRefuse('CONGE_NAISSANCE_PAS_OUVERT', 'Loi 2025-1403, article 99'),
    reading
      .fact(finDuCongePrecedent !== null && debut > finDuCongePrecedent)
      .orRefuse('CONGE_PRECEDENT_NON_EPUISE', 'CSS L331-8-1'),
    reading.fact(moisPayables(demande, law).payables.length > 0).orRefuse('CONGE_HORS_DELAI', 'Décret 2026-419'),
  ]
}

/** The months that were asked for and can be paid: those that end in time, as many as the law knows; and why others cannot. */
type LesMois = { readonly payables: readonly MoisDuConge[]; readonly horsDelai: boolean; readonly enTrop: boolean }

function moisPayables(demande: Demande, law: Consultation): LesMois {
  const { debut } = demande.mois[0]!
  const { ouvert, finAuPlusTard } = cadreOf(demande, debut, law)
  const asked = moisDuConge(demande.mois)
  const inTime = asked.filter(({ jours }) => finAuPlusTard === null || jours.at(-1)! <= finAuPlusTard)
  const most = ouvert ? law.on(debut).moisCongeNaissance.count : inTime.length
  return {
    payables: inTime.slice(0, most),
    horsDelai: 0 < inTime.length && inTime.length < asked.length,
    enTrop: inTime.length > most,
  }
}

/** Months that were given and are not paid beside others that are, each reason once. */
function tellMonthsLeftOut({ horsDelai, enTrop }: LesMois, explanation: Explanation): void {
  explanation
    .count(0)
    .paidIf(
      explanation.fact(!enTrop).orRefuse('CONGE_NAISSANCE_TROP_LONG', 'Code du travail L1225-46-2'),
      explanation.fact(!horsDelai).orRefuse('CONGE_HORS_DELAI', 'Décret 2026-419'),
    )
}

/** The doubts of the rate, by a day of the first month. Doubt: the decree that sets the amount of the self-employed was not read; taken from the unrounded allowance, a first day is a cent less. */
function doutes(
  base: BaseDuForfait,
  leForfait: Forfait<Explained>,
  emploiConnu: boolean,
  law: Consultation,
): readonly Reserve[] {
  const jour = base.premierVersement
  const premier = (whole: Ratio) => indemnites(exact.number(whole), 'indemniteDuCongeNaissance', jour, law)[0].value
  const rate = doutesDuTaux(base, leForfait, emploiConnu, law, premier)
  if (leForfait.taux.isZero()) return rate
  const { diviseurForfait, tauxCongeNaissance } = law.on(jour)
  const unrounded = pass(jour, law, exact)
    .value.dividedBy(diviseurForfait.value)
    .times(leForfait.taux.value)
    .times(tauxCongeNaissance.premierMois.value)
  return [...rate, reserve('CONGE_NAISSANCE_MONTANT', 'CSS L331-8-1', unrounded.toCents('HALF_UP').toCutText())]
}

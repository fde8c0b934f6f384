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
import { begunOn } from '../scenario/begun.ts'
import { prestation, refusOf, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Day } from '../time/day.ts'
import { fenetreDuConge, libreLe, moisPayables, type Demande, type Ecarts, type MoisPayables } from './mois-payables.ts'
import { affiliation } from './paternite.ts'
import type { CongeNaissance } from './result.ts'

/** The additional birth leave of the independent activity (CSS L331-8-1), explained; or the facts that are missing. */
export function congeNaissance(
  known: Situation,
  demande: Demande,
  law: Consultation,
): CongeNaissance | readonly Problem[] {
  const lesMois = moisPayables(demande, law)
  const { debut, payables: mois } = lesMois
  const situation = begunOn(known, debut)
  const base = baseDuForfait(situation, debut, law)
  if (isProblems(base)) return base
  const fenetre = fenetreDuConge(demande, law)
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
    debutAuPlusTot: fenetre && libreLe(demande, fenetre),
    finAuPlusTard: fenetre && fenetre.au,
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

/** What the law asks of the person and of the leave: months that cannot be paid are refused where no other can. */
export function conditionsDuConge<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  demande: Demande,
  law: Consultation,
  reading: Reading<C, A>,
): readonly C[] {
  const { debut, payables, ecarts } = moisPayables(demande, law)
  const met = (ecart: boolean): C => reading.fact(payables.length > 0 || !ecart)
  return [
    affiliation(situation, debut, law, reading),
    reading.fact(fenetreDuConge(demande, law) !== null).orRefuse('ENFANT_NE_TROP_TOT', 'Loi 2025-1403, article 99'),
    ...tooEarlyOrLate(ecarts).map(([ecart, code, article]) => met(ecart).orRefuse(code, article)),
  ]
}

const tooEarlyOrLate = ({ pasOuvert, avantLaFin, horsDelai }: Ecarts) =>
  [
    [pasOuvert, 'CONGE_NAISSANCE_PAS_OUVERT', 'Loi 2025-1403, article 99'],
    [avantLaFin, 'CONGE_PRECEDENT_NON_EPUISE', 'CSS L331-8-1'],
    [horsDelai, 'CONGE_HORS_DELAI', 'Décret 2026-419'],
  ] as const

/** Months that were given and are not paid beside others that are, each reason once. */
function tellMonthsLeftOut({ payables, ecarts }: MoisPayables, explanation: Explanation): void {
  const beside = payables.length > 0 ? tooEarlyOrLate(ecarts) : []
  explanation
    .count(0)
    .paidIf(
      explanation.fact(!ecarts.enTrop).orRefuse('CONGE_NAISSANCE_TROP_LONG', 'Code du travail L1225-46-2'),
      ...beside.map(([ecart, code, article]) => explanation.fact(!ecart).orRefuse(code, article)),
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

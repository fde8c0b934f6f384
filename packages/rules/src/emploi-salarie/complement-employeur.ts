import type { Consultation } from '../law/law.ts'
import type { Arret } from '../maladie/facts.ts'
import { jours } from '../maladie/jours.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { exact } from '../readings/exact.ts'
import { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { sum } from '../revenu/base.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { isProblems } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Emploi, Situation } from '../scenario/situation.ts'
import { daysFromTo, type Day } from '../time/day.ts'
import { spans } from '../versements/versements.ts'
import { droitDuSalarie } from './droit.ts'
import { dureeComplement, type DureeComplement } from './duree-complement.ts'
import { indemniteMaladie, salaireJournalierBase, TOUT_OUVERT } from './indemnite-maladie.ts'
import { planDeLArret, regimeGeneral, type PlanDeLArret } from './plan-de-l-arret.ts'
import type { ComplementEmployeur, PeriodeComplement } from './result.ts'
import { diviseurDe } from './salaires.ts'
import { indemniteMajoree } from './trois-enfants.ts'

/** What the employer must add to the daily allowance of the job (C. trav. L1226-1), explained. Null: no job goes on during the stop. */
export function complementEmployeur(situation: Situation, arret: Arret, law: Consultation): ComplementEmployeur | null {
  const droit = droitDuSalarie(situation, arret.constatation, null)
  if (droit === null || isProblems(droit)) return null
  const plan = planDeLArret(situation, arret, droit, law)
  if (isProblems(plan)) return null
  const { emploi } = droit
  if (emploi.fin !== null && emploi.fin < arret.debut) return null
  const ij = indemniteMaladie(plan, TOUT_OUVERT, law, exact).indemniteJournaliere.value
  const duree = dureeComplement(arret, emploi, joursIndemnises(situation, arret, plan, emploi, law, ij), law)
  const explanation = new Explanation()
  const faits = { plan, duree, emploi, indemniteJournaliere: ij }
  const montants = complement(faits, law, explanation)
  return {
    ...prestation(explanation, law, reservesOf(faits, montants.total.value, law), situation.hypotheses),
    anneesAnciennete: duree.anciennete,
    salaireJournalier: montants.salaireJournalier.toCutText(),
    indemniteJournaliere: ij.toCutText(),
    joursCarence: duree.joursCarence,
    joursRestants: duree.restants,
    periodes:
      explanation.refusals.length > 0
        ? []
        : montants.tranches.flatMap(({ jours, taux, montant }) => periodes(jours, taux, montant.value)),
    totalBrut: montants.total.toCutText(),
  }
}

/** The days of the whole absence that social security pays for the job, while the job lasts; at part time nothing is computed. */
function joursIndemnises(
  situation: Situation,
  arret: Arret,
  plan: PlanDeLArret,
  emploi: Emploi,
  law: Consultation,
  ij: Ratio,
): readonly Day[] {
  if (ij.isZero()) return []
  const absence = { ...arret, debut: arret.constatation }
  const { indemnisables } = jours(absence, regimeGeneral(situation, arret, plan, law), law, true)
  return indemnisables.filter((day) => emploi.fin === null || day <= emploi.fin)
}

type Faits = {
  readonly plan: PlanDeLArret
  readonly duree: DureeComplement
  readonly emploi: Emploi
  readonly indemniteJournaliere: Ratio
}
/** Days that are topped up by the same amount. */
type Tranche<A> = { readonly jours: readonly Day[]; readonly taux: PeriodeComplement['taux']; readonly montant: A }
type Montants<A> = { readonly salaireJournalier: A; readonly tranches: readonly Tranche<A>[]; readonly total: A }

/** C. trav. D1226-1: nine tenths, then two thirds, of the gross pay that would have been earned, less the daily allowance before levies. */
function complement<C extends Condition, A extends Amount<C>>(
  faits: Faits,
  law: Consultation,
  reading: Reading<C, A>,
  jour: (salaires: A) => A = (salaires) =>
    salaires.dividedBy(diviseurDe(faits.plan.mois, faits.plan.constatation, law)),
): Montants<A> {
  const { plan, duree } = faits
  const { premier, secondNumerateur, secondDenominateur } = law.on(plan.constatation).tauxComplement
  const salaireJournalier = jour(sum(plan.salaires.map(({ brut }) => reading.number(brut)))).named(
    'salaireJournalier',
    'Code du travail D1226-1',
  )
  const garanti = [
    salaireJournalier.times(reading.figure(premier)),
    salaireJournalier.times(reading.figure(secondNumerateur).dividedBy(secondDenominateur)),
  ] as const
  const tranches = [
    ...tranchesOf(duree.premier, 'PREMIER', garanti[0], faits, law, reading),
    ...tranchesOf(duree.second, 'SECOND', garanti[1], faits, law, reading),
  ]
  const total = sum(tranches.map(({ jours, montant }) => montant.times(reading.count(jours.length))))
    .paidIf(...conditions(faits, reading))
    .named('complementTotal', 'Code du travail D1226-1')
  return { salaireJournalier, tranches, total }
}

/** What is guaranteed for a day, less the daily allowance; and less the larger one of three children, on its days. */
function tranchesOf<C extends Condition, A extends Amount<C>>(
  jours: readonly Day[],
  taux: PeriodeComplement['taux'],
  garanti: A,
  { plan, indemniteJournaliere }: Faits,
  law: Consultation,
  reading: Reading<C, A>,
): readonly Tranche<A>[] {
  const moins = (ij: Ratio): A => garanti.minus(reading.number(ij)).largest(reading.count(0)).roundedToCents()
  const montant = moins(indemniteJournaliere).named(
    taux === 'PREMIER' ? 'complementPremierTaux' : 'complementSecondTaux',
    'Code du travail D1226-1',
  )
  const { majoration } = plan
  if (!majoration?.due) return [{ jours, taux, montant }]
  const majoree = indemniteMajoree(salaireJournalierBase(plan, law, exact), majoration)
  return [
    { jours: jours.filter((day) => day < majoration.depuis), taux, montant },
    { jours: jours.filter((day) => day >= majoration.depuis), taux, montant: moins(majoree.value) },
  ]
}

/** C. trav. L1226-1, D1226-4. */
function conditions<C extends Condition, A extends Amount<C>>(
  { duree, emploi, indemniteJournaliere }: Faits,
  reading: Reading<C, A>,
): readonly C[] {
  const { jours: seniority } = duree
  return [
    reading.fact(emploi.contrat === 'ORDINAIRE').orRefuse('CONTRAT_SANS_COMPLEMENT', 'Code du travail L1226-1'),
    enough(seniority.acquis, seniority.requis, reading).orRefuse('ANCIENNETE_INSUFFISANTE', 'Code du travail L1226-1'),
    reading
      .fact(!indemniteJournaliere.isZero() && !duree.sansIndemnite)
      .orRefuse('COMPLEMENT_SANS_INDEMNITE', 'Code du travail L1226-1 2°'),
    reading.fact(!duree.epuise).orRefuse('COMPLEMENT_EPUISE', 'Code du travail D1226-4'),
  ]
}

const periodes = (
  days: readonly Day[],
  taux: PeriodeComplement['taux'],
  montant: Ratio,
): readonly PeriodeComplement[] =>
  (montant.isZero() ? [] : spans(days)).map(({ du, au }) => {
    const nombre = daysFromTo(du, au)
    return {
      du,
      au,
      jours: nombre,
      taux,
      montantParJour: montant.toCutText(),
      brut: montant.times(Ratio.of(nombre)).toCutText(),
    }
  })

/** The law names the pay that would have been earned, not how a day of it is counted; and stops due to Covid had rules of their own. */
function reservesOf(faits: Faits, total: Ratio, law: Consultation): readonly Reserve[] {
  const { plan } = faits
  const trentieme = complement(faits, law, exact, (salaires) =>
    salaires.dividedBy(exact.count(plan.mois * DAYS_OF_PAY)),
  )
  const other = trentieme.total.toCutText()
  const covid = law.consult().on(plan.constatation).carenceIsolementCovid
  return [
    ...(other === total.toCutText() ? [] : [reserve('COMPLEMENT_SALAIRE', 'Code du travail D1226-1', other)]),
    ...(covid ? [reserve('COMPLEMENT_COVID', 'Ordonnance 2020-322')] : []),
  ]
}

/** A monthly pay counts thirty days in the other reading. */
const DAYS_OF_PAY = 30

import type { Consultation } from '../law/law.ts'
import { congePaye, type CongeDemande } from '../maternite/conge-paye.ts'
import type { Naissance } from '../maternite/facts.ts'
import { doutesDeLEmploi } from '../maternite/reserves.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import type { Explained, Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { estAJour } from '../revenu/a-jour.ts'
import { affiliationEnMois } from '../revenu/affiliation.ts'
import { prestation, type Reserve } from '../scenario/prestation.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { latest, type Day } from '../time/day.ts'
import { joursSalaries } from './jours-salaries.ts'
import { congePaternite, type CongePaternite } from './periodes.ts'
import type { Paternite } from './result.ts'

const ARTICLES_DE_L_EMPLOI = 'Code du travail L1225-35 et D1225-8'

/** Paternity of the independent activity (CSS L623-1 II, D623-2, D331-3 to D331-6), explained, and of a job beside; or the facts that are missing. */
export function paternite(situation: Situation, facts: Naissance, law: Consultation): Paternite | readonly Problem[] {
  const conge = congePaternite(facts, law)
  const paye = congePaye(demandeDePaternite(situation, facts, conge, law), law)
  if (isProblems(paye)) return paye
  const { explanation, indemniteJournaliere } = paye
  tellDaysLeftOut(conge, explanation)
  const reading = law.consult()
  const doutes = [
    ...paye.doutes,
    ...troisPeriodes(facts, conge, indemniteJournaliere, reading),
    ...doutesDeLEmploi('PATERNITE_JOURS_DE_L_EMPLOI', ARTICLES_DE_L_EMPLOI, paye, conge.indemnisables.length, () =>
      joursSalaries(facts, conge, reading),
    ),
  ]
  return {
    ...prestation(explanation, law, doutes, situation.hypotheses),
    ...paye.forfaits,
    joursMaximum: conge.joursMaximum,
    joursRestants: conge.joursRestants,
    finAuPlusTard: conge.finAuPlusTard,
  }
}

/** What is asked for the leave of a second parent. */
export const demandeDePaternite = (
  situation: Situation,
  facts: Naissance,
  conge: CongePaternite,
  law: Consultation,
): CongeDemande => ({
  situation,
  premierVersement: facts.premierVersement ?? conge.debut,
  jours: conge.indemnisables,
  conditions: (reading) => conditions(situation, conge, law, reading),
  emploi: { debut: conge.debut, jourAffiliation: conge.debut, references: [conge.debut], conditions: () => [] },
})

/** CSS D623-8: months of affiliation when the leave begins. L623-1 II, D623-2: seven days without work from the birth on. */
function conditions<C extends Condition, A extends Amount<C>>(
  situation: Situation,
  { debut, premiere }: CongePaternite,
  law: Consultation,
  reading: Reading<C, A>,
): readonly C[] {
  return [
    affiliation(situation, debut, law, reading),
    estAJour(situation, debut, law, reading),
    enough(premiere.jours, premiere.requis, reading).orRefuse('PREMIERE_PERIODE_TROP_COURTE', 'CSS D623-2'),
  ]
}

/** CSS D623-8: so many complete months of affiliation on the first day of a leave. */
export const affiliation = <C extends Condition, A extends Amount<C>>(
  situation: Situation,
  debut: Day,
  law: Consultation,
  reading: Reading<C, A>,
): C =>
  affiliationEnMois(
    situation.affiliation,
    debut,
    law.on(debut).affiliationMaternite,
    'AFFILIATION_AVANT_CONGE',
    reading,
  )

/** Days that were given and are not paid, each reason once. */
function tellDaysLeftOut({ suivantes, ecarts }: CongePaternite, explanation: Explanation): void {
  const [shortest] = suivantes.toSorted((a, b) => a.jours - b.jours)
  explanation
    .count(0)
    .paidIf(
      ...(shortest
        ? [enough(shortest.jours, shortest.requis, explanation).orRefuse('PERIODE_TROP_COURTE', 'CSS D623-2')]
        : []),
      explanation.fact(!ecarts.periodesEnTrop).orRefuse('PERIODES_EN_TROP', 'CSS D623-2'),
      explanation.fact(!ecarts.horsDelai).orRefuse('CONGE_HORS_DELAI', 'CSS D623-2, D331-3'),
      explanation.fact(!ecarts.joursEnTrop).orRefuse('JOURS_EN_TROP', 'CSS D623-2'),
    )
}

/** Doubt: whether the three periods of D623-2 include the first seven days; the other reading leaves the last one unpaid. */
function troisPeriodes(
  { naissance, datePresumee }: Naissance,
  { suivantes, indemnisables }: CongePaternite,
  indemnite: Explained,
  law: Consultation,
): readonly Reserve[] {
  const most = law.on(latest(naissance, datePresumee)).periodesPaternite.apresLaPremiere.count
  const counted = suivantes.filter(({ compte }) => compte)
  const last = counted.at(-1)
  if (!last || counted.length < most || indemnite.isZero()) return []
  const others = indemnisables.filter((day) => day < last.debut).length
  const other = indemnite.value.times(Ratio.of(others))
  return [reserve('PATERNITE_TROIS_PERIODES', 'CSS D623-2', other.toCents('HALF_UP').toCutText())]
}

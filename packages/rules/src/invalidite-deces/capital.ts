import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { aJour } from '../revenu/a-jour.ts'
import { pass } from '../revenu/base.ts'
import type { Situation } from '../scenario/situation.ts'
import { firstOfYear, plusYears, yearOf } from '../time/day.ts'
import { conditionDeRevenu, type PlanDuRevenu } from './condition-de-revenu.ts'
import type { Deces, Enfant } from './facts.ts'

const REGLEMENT = 'Règlement invalidité-décès, article'
const STATUTS = 'Statuts de la Cipav'

/** Articles 34 and 36: enough income of somebody active; of somebody retired, a last activity of one's own and eighty quarters in the scheme. */
export function droitAuCapital<C extends Condition, A extends Amount<C>>(
  { date, qualite, derniereActiviteIndependante, trimestres }: Deces,
  lePlan: PlanDuRevenu | null,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const onDay = law.on(date)
  const one = reading.count(1)
  if (qualite !== 'RETRAITE')
    return lePlan ? one.paidIf(conditionDeRevenu(lePlan, onDay.decesTauxDuSeuil, `${REGLEMENT} 34`, law, reading)) : one
  return one.paidIf(
    reading.fact(derniereActiviteIndependante).orRefuse('DERNIERE_ACTIVITE_SALARIEE', `${REGLEMENT} 36`),
    reading
      .count(trimestres)
      .atLeast(onDay.decesTrimestresRetraite)
      .orRefuse('TRIMESTRES_INSUFFISANTS', `${REGLEMENT} 36`),
  )
}

/** Statuts de la Cipav: a member at work, who pays and is up to date. */
export const droitAuCapitalCipav = <C extends Condition, A extends Amount<C>>(
  situation: Situation,
  { date, qualite }: Deces,
  reading: Reading<C, A>,
): A =>
  reading
    .count(1)
    .paidIf(
      reading.fact(qualite !== 'RETRAITE').orRefuse('CIPAV_RETRAITE', STATUTS),
      reading.fact(aJour(situation, date)).orRefuse('CIPAV_COTISATIONS_IMPAYEES', STATUTS),
    )

/** Article 33: a share of the PASS of the day of death. */
export function capital<C extends Condition, A extends Amount<C>>(
  { date, qualite }: Deces,
  ouvert: boolean,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const { decesCapital } = law.on(date)
  return pass(firstOfYear(yearOf(date)), law, reading)
    .times(qualite === 'RETRAITE' ? decesCapital.retraite : decesCapital.actif)
    .roundedToCents()
    .paidIf(reading.fact(ouvert))
    .named('capitalDeces', `${REGLEMENT} 33`)
}

/** Articles 33 and 35: for each orphan, young, in studies, or disabled. */
const capitalOrphelin = <C extends Condition, A extends Amount<C>>(
  deces: Deces,
  enfant: Enfant,
  rank: number,
  ouvert: boolean,
  law: Consultation,
  reading: Reading<C, A>,
): A =>
  pass(firstOfYear(yearOf(deces.date)), law, reading)
    .times(law.on(deces.date).decesCapital.orphelin)
    .roundedToCents()
    .paidIf(
      reading.fact(isOrphelin(deces, enfant, law)).orRefuse('ORPHELIN_TROP_AGE', `${REGLEMENT} 35`),
      reading.fact(ouvert),
    )
    .named('capitalOrphelin', `${REGLEMENT} 33`, String(rank))

/** Younger than sixteen, than twenty in studies or apprenticed, of any age if disabled. */
function isOrphelin({ date }: Deces, { naissance, etudiant, handicape }: Enfant, law: Consultation): boolean {
  const { orphelinAge, orphelinAgeEtudes } = law.on(date)
  const age = etudiant ? orphelinAgeEtudes : orphelinAge
  return handicape || date < plusYears(naissance, age.count)
}

/** The capital, then that of each orphan. */
export const capitaux = <C extends Condition, A extends Amount<C>>(
  deces: Deces,
  ouvert: boolean,
  law: Consultation,
  reading: Reading<C, A>,
): readonly [A, ...A[]] => [
  capital(deces, ouvert, law, reading),
  ...deces.enfants.map((enfant, i) => capitalOrphelin(deces, enfant, i + 1, ouvert, law, reading)),
]

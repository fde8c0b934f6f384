import { smicMensuel } from '../emploi-salarie/smic-mensuel.ts'
import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { daysFromTo, earliest, latest, plusDays } from '../time/day.ts'
import type { FaitsConjointe, FaitsRemplacement } from './read-conjointe.ts'

/** The days of a replacement, settled before any amount. */
export type PlanDuRemplacement = {
  readonly faits: FaitsRemplacement
  /** Days of it that lie around the birth, those asked for at least, and those paid at most. */
  readonly autourDeLaNaissance: number
  readonly minimum: number
  readonly maximum: number
}

/** CSS D663-2: so many days before and after the birth count; so many are paid, more on request. */
export function planDuRemplacement(
  { naissance, premierVersement }: FaitsConjointe,
  faits: FaitsRemplacement,
  law: Consultation,
): PlanDuRemplacement {
  const { avant, apres, minimum, maximum, surDemande } = law.on(premierVersement).remplacementConjointe
  const first = latest(faits.debut, plusDays(naissance, -avant.count))
  const last = earliest(faits.fin, plusDays(naissance, apres.count - 1))
  return {
    faits,
    autourDeLaNaissance: Math.max(0, daysFromTo(first, last)),
    minimum: minimum.count,
    maximum: (faits.prolonge ? surDemande : maximum).count,
  }
}

/** How many of its days are paid. */
export const joursPayes = ({ autourDeLaNaissance, maximum }: PlanDuRemplacement): number =>
  Math.min(autourDeLaNaissance, maximum)

/** CSS D663-2: a day is paid at most a share of twice the monthly SMIC. */
export function plafondRemplacement<C extends Condition, A extends Amount<C>>(
  { premierVersement }: FaitsConjointe,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const { smic, jours } = law.on(premierVersement).plafondRemplacement
  return smicMensuel(premierVersement, law, reading)
    .roundedToCents()
    .named('smicMensuel', 'CSS D663-2')
    .times(smic)
    .dividedBy(jours)
    .roundedToCents()
    .named('plafondRemplacement', 'CSS D663-2')
}

/** CSS D663-2: what a day of it really costs, within the most that a day is paid, for the days that are paid. */
export const indemniteRemplacement = <C extends Condition, A extends Amount<C>>(
  plan: PlanDuRemplacement,
  plafond: A,
  ouvert: boolean,
  reading: Reading<C, A>,
): A =>
  reading
    .number(plan.faits.cout)
    .dividedBy(reading.count(daysFromTo(plan.faits.debut, plan.faits.fin)))
    .cappedAt(plafond)
    .times(reading.count(joursPayes(plan)))
    .roundedToCents()
    .paidIf(
      reading.fact(ouvert),
      enough(plan.autourDeLaNaissance, plan.minimum, reading).orRefuse('REMPLACEMENT_TROP_COURT', 'CSS D663-2'),
    )
    .named('indemniteRemplacement', 'CSS D663-2')

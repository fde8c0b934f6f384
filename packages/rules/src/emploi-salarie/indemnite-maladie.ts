import type { Consultation } from '../law/law.ts'
import type { Exclusion } from '../maladie/exclusions.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import { sum } from '../revenu/base.ts'
import type { Day } from '../time/day.ts'
import { ouvertes } from './conditions.ts'
import type { PlanDeLArret } from './plan-de-l-arret.ts'
import { diviseurDe } from './salaires.ts'
import { smicMensuel } from './smic-mensuel.ts'

/** What the days settle: nothing is left of the limits, of the first months, of the days at full time. */
export type OuvertureSalarie = {
  /** What leaves no day. */
  readonly exclusion: Exclusion | null
  readonly droitsEpuises: boolean
  readonly tempsPartielSeul: boolean
}
/** Where nothing that the days settle stands in the way. */
export const TOUT_OUVERT: OuvertureSalarie = { exclusion: null, droitsEpuises: false, tempsPartielSeul: false }
export type IndemniteMaladie<A> = { readonly indemniteJournaliere: A; readonly salaireJournalierBase: A }

/** CSS R323-4: so many times the monthly SMIC of the last day of the civil month before the work stopped. */
export function plafondDuSalaire<C extends Condition, A extends Amount<C>>(
  constatation: Day,
  jourDuSmic: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  return smicMensuel(jourDuSmic, law, reading)
    .times(law.on(constatation).plafondSalaireMaladie)
    .named('plafondDuSalaire', 'CSS R323-4')
}

/** CSS R323-4: the capped pays of three months over 91.25; seasonal work, those of twelve over 365, capped together. */
export function salaireJournalierBase<C extends Condition, A extends Amount<C>>(
  { constatation, jourDuSmic, mois, salaires }: PlanDeLArret,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const plafond = plafondDuSalaire(constatation, jourDuSmic, law, reading)
  const pays = salaires.map(({ brut }) => reading.number(brut))
  const capped =
    mois === 12 ? sum(pays).cappedAt(plafond.times(reading.count(mois))) : sum(pays.map((pay) => pay.cappedAt(plafond)))
  return capped.dividedBy(diviseurDe(mois, constatation, law)).named('salaireJournalierBase', 'CSS R323-4')
}

/** CSS L323-4, R323-5: half of the daily base wage. R313-3: hours or pay enough. L161-8: or the right of a former job, kept for a time. */
export function indemniteMaladie<C extends Condition, A extends Amount<C>>(
  plan: PlanDeLArret,
  ouverture: OuvertureSalarie,
  law: Consultation,
  reading: Reading<C, A>,
): IndemniteMaladie<A> {
  const base = salaireJournalierBase(plan, law, reading)
  const { exclusion } = ouverture
  const indemniteJournaliere = base
    .times(law.on(plan.constatation).tauxIndemniteSalarie)
    .roundedToCents()
    .paidIf(
      reading.fact(plan.maintienOuvert).orRefuse('MAINTIEN_EXPIRE', 'CSS L161-8'),
      ...ouvertes(plan.voies, reading),
      ...(ouverture.droitsEpuises ? apresSixMois(plan, reading) : []),
      reading.fact(!ouverture.tempsPartielSeul).orRefuse('TEMPS_PARTIEL_SALARIE', 'CSS L323-3'),
      ...(exclusion ? [reading.fact(false).orRefuse(exclusion.code, exclusion.article)] : []),
    )
    .named('indemniteSalariee', 'CSS L323-4')
  return { indemniteJournaliere, salaireJournalierBase: base }
}

/** CSS R313-3 2°. */
function apresSixMois<C extends Condition, A extends Amount<C>>(
  { long }: PlanDeLArret,
  reading: Reading<C, A>,
): readonly C[] {
  if (!long) return []
  return [
    enough(long.affiliation.jours, long.affiliation.joursRequis, reading).orRefuse(
      'AFFILIATION_SALARIE_INSUFFISANTE',
      'CSS R313-3 2°',
    ),
    ...ouvertes(long.voies, reading),
  ]
}

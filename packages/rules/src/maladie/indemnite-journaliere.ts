import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { enough } from '../readings/enough.ts'
import type { Affiliation } from '../revenu/affiliation.ts'
import type { Caisse } from '../scenario/input.ts'
import type { Day } from '../time/day.ts'
import { pass, revenuAnnuelMoyen, type Abattement, type Base } from '../revenu/base.ts'
import { seuilDeRevenu } from '../revenu/seuil.ts'
import type { Exclusion } from './exclusions.ts'

/** The facts that a daily allowance rests on beside income, settled before any amount. */
export type Ouverture = {
  readonly caisse: Caisse
  readonly constatation: Day
  readonly anneesDuSeuil: readonly number[]
  /** Days since affiliation, and days that one year of it takes. */
  readonly affiliation: Affiliation
  readonly cotisationsAJour: boolean
  /** False: a pension is drawn, and on that day nothing was paid beside one. */
  readonly retraiteIndemnisee: boolean
  /** Whatever else leaves nothing to pay. */
  readonly exclusions: readonly Exclusion[]
}
export type Indemnite<A> = {
  readonly indemniteJournaliere: A
  /** Null: no income is known yet. */
  readonly raam: A | null
  readonly seuil: A
  /** Null: the fund pays nothing on that day. */
  readonly plafond: A | null
}

/** CSS D622-8: 10 % of the mean PASS of the three civil years before the finding. */
export const seuil = <C extends Condition, A extends Amount<C>>(
  annees: readonly number[],
  constatation: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A => seuilDeRevenu(annees, law.on(constatation).tauxDuSeuil, 'CSS D622-8', law, reading)

/** CSS D622-7: once the PASS of the day of the finding, three times for the Cipav; null where the fund pays nothing. */
export function plafond<C extends Condition, A extends Amount<C>>(
  caisse: Caisse,
  constatation: Day,
  law: Consultation,
  reading: Reading<C, A>,
): A | null {
  const onDay = law.on(constatation)
  if (caisse === 'CIPAV' && !onDay.cipavIndemnisee) return null
  const multiple = caisse === 'SSI' ? onDay.plafondSsi : onDay.plafondCipav
  return pass(constatation, law, reading).times(multiple).named('plafond', 'CSS D622-7')
}

/** CSS D622-7: 1/730 of the mean yearly income, capped at the ceiling of the finding. D622-8: nothing below the threshold. D622-1: one year of affiliation. */
export function indemniteJournaliere<C extends Condition, A extends Amount<C>>(
  base: Base,
  ouverture: Ouverture,
  abattement: Abattement,
  law: Consultation,
  reading: Reading<C, A>,
): Indemnite<A> {
  const { caisse, constatation } = ouverture
  const raam = revenuAnnuelMoyen(base, abattement, reading)
  const leSeuil = seuil(ouverture.anneesDuSeuil, constatation, law, reading)
  const lePlafond = plafond(caisse, constatation, law, reading)
  const capped =
    raam && lePlafond
      ? raam.cappedAt(lePlafond).dividedBy(law.on(constatation).diviseur).roundedToCents()
      : reading.count(0)
  const indemniteJournaliere = capped
    .paidIf(
      reading.fact(lePlafond !== null).orRefuse('CAISSE_SANS_INDEMNITES', 'Décret 2021-755'),
      enough(ouverture.affiliation.jours, ouverture.affiliation.joursRequis, reading).orRefuse(
        'AFFILIATION_INSUFFISANTE',
        'CSS D622-1',
      ),
      reading.fact(ouverture.cotisationsAJour).orRefuse('COTISATIONS_IMPAYEES', 'Décret 2019-529'),
      raam
        ? raam.atLeast(leSeuil).orRefuse('REVENU_INSUFFISANT', 'CSS D622-8')
        : reading.fact(false).orRefuse('REVENU_INCONNU', 'CSS D622-7 II'),
      reading.fact(ouverture.retraiteIndemnisee).orRefuse('RETRAITE_SANS_INDEMNITES', 'CSS D613-14 2° ancien'),
      ...ouverture.exclusions.map(({ code, article }) => reading.fact(false).orRefuse(code, article)),
    )
    .named('indemniteJournaliere', 'CSS D622-7')
  return { indemniteJournaliere, raam, seuil: leSeuil, plafond: lePlafond }
}

/** CSS D622-10: a day of therapeutic part time pays half of the allowance. */
export const indemniteTempsPartiel = <A extends Amount<unknown>>(
  indemniteJournaliere: A,
  constatation: Day,
  law: Consultation,
): A =>
  indemniteJournaliere
    .times(law.on(constatation).tempsPartielTherapeutique.taux)
    .roundedToCents()
    .named('indemniteTempsPartiel', 'CSS D622-10')

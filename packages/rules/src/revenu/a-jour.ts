import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import type { Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'

/** Whether no contribution is owed on the turnover of any year up to that of a day; what was not given counts as paid. */
export const aJour = (situation: Situation, jour: Day): boolean =>
  !situation.activites.some(({ recettes }) =>
    [...recettes].some(
      ([annee, { cotisations }]) =>
        annee >= yearOf(situation.debut) &&
        annee <= yearOf(jour) &&
        cotisations &&
        !cotisations.payees.isAtLeast(cotisations.dues),
    ),
  )

/** Décret 2019-529: until it entered into force, contributions had to be paid. */
export const estAJour = <C extends Condition, A extends Amount<C>>(
  situation: Situation,
  jour: Day,
  law: Consultation,
  reading: Reading<C, A>,
): C =>
  reading
    .fact(!law.on(jour).conditionCotisationsAJour || aJour(situation, jour))
    .orRefuse('COTISATIONS_IMPAYEES', 'Décret 2019-529')

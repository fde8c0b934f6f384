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

import fc from 'fast-check'
import { day, daysFromTo, plusDays } from '../time/day.ts'
import { answer } from './answer.ts'
import { claim, type Requirement } from './claim.ts'
import { established } from './situations.ts'
import { toldSituation } from './told-situation.ts'

/** The first paid day follows the waiting days, and waiting and paid days never exceed the stop. */
export const nothingWhileWaiting: Requirement = (law, year) =>
  claim(
    fc.property(established(year), (input) => {
      const { joursCarence, joursIndemnises, premierJourIndemnise, versements } = answer(input, law).calendrier
      const [debut, fin] = [day(input.arret!.debut), day(input.arret!.fin)]
      const length = daysFromTo(debut, fin)
      const paid = versements.reduce((count, { jours }) => count + jours, 0)
      return (
        joursCarence + joursIndemnises <= length &&
        paid === joursIndemnises &&
        (premierJourIndemnise === null ? joursIndemnises === 0 : premierJourIndemnise === plusDays(debut, joursCarence))
      )
    }),
    toldSituation,
  )

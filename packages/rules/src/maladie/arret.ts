import { begunBy } from '../scenario/begun.ts'
import type { Benefit } from '../scenario/benefit.ts'
import { isProblems } from '../scenario/problem.ts'
import { arretMaladie } from './arret-maladie.ts'
import type { Consultation } from '../law/law.ts'
import type { Prestations } from '../scenario/prestations.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Arret } from './facts.ts'
import type { AutrePayeur } from './part.ts'
import { plusDays } from '../time/day.ts'
import { readArret } from './read-arret.ts'

/** What a stop asks beside the sick pay of the independent activity: another payer, and further benefits. */
export type AutreActivite = {
  readonly payeur: AutrePayeur
  prestations(situation: Situation, arret: Arret, law: Consultation): Partial<Prestations>
}

/** The event of a stop, which asks for sick pay: of the independent activity, and of another where one is given. */
export const arretAvec =
  (autre: AutreActivite | null): Benefit<'arret'> =>
  (reader, input, situation) => {
    const stop = readArret(reader, input)
    if (!stop) return null
    const met = begunBy(reader, situation, stop.constatation, 'ACTIVITE_APRES_ARRET')
    const cessee = plusDays(stop.interruption, -1)
    if (stop.interruption < stop.constatation && cessee < met.debut)
      reader.problem(['arret', 'activiteCesseeLe'], 'FIN_AVANT_DEBUT', cessee)
    return {
      path: ['arret', stop.constatation < stop.debut ? 'arretInitialDebut' : 'debut'],
      day: stop.constatation,
      answer(law) {
        const found = arretMaladie(met, stop, law, autre?.payeur ?? null)
        if (isProblems(found)) return found
        return { arretMaladie: found, ...autre?.prestations(met, stop, law.consult()) }
      },
    }
  }

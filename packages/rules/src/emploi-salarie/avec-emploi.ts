import type { AutreActivite } from '../maladie/arret.ts'
import { complementEmployeur } from './complement-employeur.ts'
import { partSalariee } from './part-salariee.ts'

/** What a stop asks of a job: the sick pay of the general scheme, and what the employer adds. */
export const avecEmploi: AutreActivite = {
  payeur: partSalariee,
  prestations: (situation, arret, law) => ({ complementEmployeur: complementEmployeur(situation, arret, law) }),
}

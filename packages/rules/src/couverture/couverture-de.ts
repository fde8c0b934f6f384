import { underDoctrine } from '../doctrine/under-doctrine.ts'
import type { Consultation } from '../law/law.ts'
import type { Reserve } from '../scenario/prestation.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import { reserve } from '../scenario/reserve.ts'
import { phrase } from '../words/phrase.ts'
import { accident } from './accident.ts'
import { chomage } from './chomage.ts'
import { deces } from './deces.ts'
import { famille } from './famille.ts'
import { invalidite } from './invalidite.ts'
import { maladie } from './maladie.ts'
import { maternite } from './maternite.ts'
import { RISQUES_SOCIAUX, type RisqueSocial } from './names.ts'
import { notesOf } from './notes.ts'
import { pension } from './pension.ts'
import { choixOf, type Regle } from './prise.ts'
import type { Choix, Couverture } from './result.ts'
import { soins } from './soins.ts'
import { namesOf, type Statuts } from './statuts.ts'

const REGLES: Readonly<Record<RisqueSocial, Regle>> = {
  SOINS: soins,
  MALADIE: maladie,
  MATERNITE: maternite,
  FAMILLE: famille,
  INVALIDITE: invalidite,
  DECES: deces,
  RETRAITE: pension,
  ACCIDENT_DU_TRAVAIL: accident,
  CHOMAGE: chomage,
}

/** Who covers somebody on a day, risk by risk, and what may be chosen. */
export const couvertureDe = (statuts: Statuts, hypotheses: readonly Hypothese[], law: Consultation): Couverture => {
  const risques = RISQUES_SOCIAUX.map((risque) => ({
    risque,
    prises: REGLES[risque](statuts, law),
    choix: choixDe(risque, statuts),
  }))
  return {
    jour: statuts.jour,
    statuts: namesOf(statuts),
    risques,
    notes: notesOf(statuts),
    etat: law.etat(),
    ...underDoctrine(doutesDe(statuts, law), law),
    hypotheses,
  }
}

/** Allowances are added since 2017, though some publications keep that of the job alone; in the second half of 2021 sources disagree on a pensioner of the Cipav. */
function doutesDe({ jour, caisse, salarieDepuis, retraite }: Statuts, law: Consultation): readonly Reserve[] {
  const { cipavIndemnisee, joursRetraite } = law.on(jour)
  const unpaid = retraite && caisse === 'CIPAV' && cipavIndemnisee && joursRetraite.count === 0
  return [
    ...(salarieDepuis ? [reserve('CUMUL_DES_ACTIVITES', 'CSS L622-1 et L323-4')] : []),
    ...(unpaid ? [reserve('RETRAITE_CIPAV_2021', 'Décret 2021-755')] : []),
  ]
}

/** Care is the one cover that a person with two activities may move, where it follows an activity; an accident policy can be taken by anyone. */
function choixDe(risque: RisqueSocial, { salarieDepuis, retraite, demandeurEmploi }: Statuts): readonly Choix[] {
  if (risque === 'SOINS' && salarieDepuis && !retraite && !demandeurEmploi)
    return [choixOf(phrase('CHOIX_REGIME_DES_SOINS'), 'CPAM')]
  if (risque === 'ACCIDENT_DU_TRAVAIL') return [choixOf(phrase('CHOIX_ASSURANCE_ACCIDENT'), 'CPAM')]
  return []
}

import { phrase } from '../words/phrase.ts'
import { prise, where, type Regle } from './prise.ts'

/** No unemployment insurance of the activity itself; since November 2019 a flat allowance in narrow cases (code du travail L5424-25). */
export const chomage: Regle = (statuts, law) => [
  law.on(statuts.jour).allocationTravailleursIndependants
    ? prise('INDEPENDANT', 'FRANCE_TRAVAIL', phrase('CHOMAGE_ALLOCATION_INDEPENDANTS'), 'Code du travail L5424-25', {
        couvert: false,
      })
    : prise('INDEPENDANT', 'FRANCE_TRAVAIL', phrase('CHOMAGE_INDEPENDANT'), 'Code du travail L5422-1', {
        couvert: false,
      }),
  ...where(
    statuts.salarieDepuis !== null,
    prise('SALARIE', 'FRANCE_TRAVAIL', phrase('CHOMAGE_SALARIE'), 'Code du travail L5422-1'),
  ),
  ...where(
    statuts.demandeurEmploi,
    prise('DEMANDEUR_EMPLOI', 'FRANCE_TRAVAIL', phrase('CHOMAGE_ARE'), 'Code du travail L5422-1'),
  ),
]

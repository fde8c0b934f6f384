import { phrase } from '../words/phrase.ts'
import { assuranceMaladie, prise, where, type Regle } from './prise.ts'

/** No self-employed person is insured against accidents at work unless they ask for it (CSS L743-1): they are treated as sickness. */
export const accident: Regle = (statuts, law) => [
  prise('INDEPENDANT', assuranceMaladie(statuts, law), phrase('ACCIDENT_INDEPENDANT'), 'CSS L743-1', {
    couvert: false,
  }),
  ...where(statuts.salarieDepuis !== null, prise('SALARIE', 'CPAM', phrase('ACCIDENT_SALARIE'), 'CSS L411-1')),
]

import { phrase } from '../words/phrase.ts'
import { assuranceMaladie, prise, type Regle } from './prise.ts'

/** CSS L160-1: care follows one scheme at a time: that of the pension, of the benefit, of the first activity. */
export const soins: Regle = (statuts, law) => {
  const { salarieDepuis, independantDepuis } = statuts
  if (statuts.retraite) return [prise('RETRAITE', 'CPAM', phrase('SOINS_RETRAITE'), 'CSS L160-1')]
  if (statuts.demandeurEmploi) return [prise('DEMANDEUR_EMPLOI', 'CPAM', phrase('SOINS_ARE'), 'CSS L311-5')]
  const own = assuranceMaladie(statuts, law)
  if (!salarieDepuis) return [prise('INDEPENDANT', own, phrase('SOINS_INDEPENDANT'), 'CSS L160-1')]
  return salarieDepuis < independantDepuis
    ? [prise('SALARIE', 'CPAM', phrase('SOINS_POLYACTIF'), 'CSS L160-1')]
    : [prise('INDEPENDANT', own, phrase('SOINS_POLYACTIF'), 'CSS L160-1')]
}

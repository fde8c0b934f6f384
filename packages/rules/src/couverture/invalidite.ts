import { phrase } from '../words/phrase.ts'
import { assuranceMaladie, prise, type Regle } from './prise.ts'

const paid = { prestation: 'invalidite' } as const

/** One pension for every scheme, of the last activity; none once retired (règlement invalidité-décès, article 1). */
export const invalidite: Regle = (statuts, law) => {
  const organisme = assuranceMaladie(statuts, law)
  if (statuts.retraite) {
    return [prise('RETRAITE', organisme, phrase('INVALIDITE_RETRAITE'), 'CSS L632-1', { couvert: false })]
  }
  if (statuts.caisse === 'CIPAV') {
    return [prise('INDEPENDANT', 'CIPAV', phrase('INVALIDITE_CIPAV'), 'CSS L644-2', paid)]
  }
  const unique = statuts.salarieDepuis !== null || statuts.demandeurEmploi
  return [prise('INDEPENDANT', organisme, phrase(unique ? 'INVALIDITE_UNIQUE' : 'INVALIDITE_SSI'), 'CSS L632-1', paid)]
}

import { phrase } from '../words/phrase.ts'
import { assuranceMaladie, prise, where, type Regle } from './prise.ts'
import type { PriseEnCharge } from './result.ts'
import type { Consultation } from '../law/law.ts'
import type { Statuts } from './statuts.ts'

const paid = { prestation: 'deces' } as const

/** Règlement invalidité-décès, articles 33 to 36: a capital for those left behind, from the last scheme. */
export const deces: Regle = (statuts, law) => [
  independant(statuts, law),
  ...where(statuts.salarieDepuis !== null, prise('SALARIE', 'CPAM', phrase('DECES_SALARIE'), 'CSS L361-1')),
]

function independant(statuts: Statuts, law: Consultation): PriseEnCharge {
  const organisme = assuranceMaladie(statuts, law)
  if (statuts.caisse === 'CIPAV') return prise('INDEPENDANT', 'CIPAV', phrase('DECES_CIPAV'), 'CSS L644-2', paid)
  return statuts.retraite
    ? prise('RETRAITE', organisme, phrase('DECES_RETRAITE'), 'CSS L632-1', paid)
    : prise('INDEPENDANT', organisme, phrase('DECES_SSI'), 'CSS L632-1', paid)
}

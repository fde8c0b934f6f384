import { phrase } from '../words/phrase.ts'
import { assuranceMaladie, prise, where, type Regle } from './prise.ts'
import type { PriseEnCharge } from './result.ts'
import type { Consultation } from '../law/law.ts'
import type { Statuts } from './statuts.ts'

const paid = { prestation: 'deces' } as const

/** Règlement invalidité-décès, articles 33 to 36: a capital for those left behind, from the last scheme; that of the Cipav is for members at work. */
export const deces: Regle = (statuts, law) => [
  independant(statuts, law),
  ...where(statuts.salarieDepuis !== null, prise('SALARIE', 'CPAM', phrase('DECES_SALARIE'), 'CSS L361-1')),
  ...where(
    statuts.demandeurEmploi && statuts.salarieDepuis === null,
    prise('DEMANDEUR_EMPLOI', 'CPAM', phrase('DECES_SALARIE'), 'CSS L311-5'),
  ),
]

function independant(statuts: Statuts, law: Consultation): PriseEnCharge {
  const organisme = assuranceMaladie(statuts, law)
  if (statuts.caisse === 'CIPAV' && statuts.retraite)
    return prise('RETRAITE', 'CIPAV', phrase('DECES_CIPAV_RETRAITE'), 'Statuts de la Cipav', { couvert: false })
  if (statuts.caisse === 'CIPAV') return prise('INDEPENDANT', 'CIPAV', phrase('DECES_CIPAV'), 'CSS L644-2', paid)
  return statuts.retraite
    ? prise('RETRAITE', organisme, phrase('DECES_RETRAITE'), 'CSS L632-1', paid)
    : prise('INDEPENDANT', organisme, phrase('DECES_SSI'), 'CSS L632-1', paid)
}

import { phrase } from '../words/phrase.ts'
import { assuranceRetraite, prise, where, type Regle } from './prise.ts'

const paid = { prestation: 'retraite' } as const

/** Each activity builds its own pension, within four quarters a year over all schemes. */
export const pension: Regle = (statuts, law) => {
  const cipav = statuts.caisse === 'CIPAV'
  const organisme = cipav ? 'CIPAV' : assuranceRetraite(statuts, law)
  return [
    statuts.retraite
      ? prise('RETRAITE', organisme, phrase('RETRAITE_CUMUL'), 'CSS L161-22-1-1', paid)
      : prise(
          'INDEPENDANT',
          organisme,
          phrase(cipav ? 'RETRAITE_CIPAV' : 'RETRAITE_SSI'),
          cipav ? 'CSS L640-1' : 'CSS L631-1',
          paid,
        ),
    ...where(
      statuts.salarieDepuis !== null,
      prise('SALARIE', 'CARSAT', phrase('RETRAITE_SALARIE'), 'CSS L351-2', paid),
      prise('SALARIE', 'AGIRC_ARRCO', phrase('RETRAITE_COMPLEMENTAIRE_SALARIE'), 'CSS L921-1'),
    ),
    ...where(statuts.demandeurEmploi, prise('DEMANDEUR_EMPLOI', 'CARSAT', phrase('RETRAITE_ARE'), 'CSS L351-3')),
  ]
}

import type { Consultation } from '../law/law.ts'
import type { Day } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import { assuranceMaladie, prise, where, type Regle } from './prise.ts'

const paid = { prestation: 'invalidite' } as const

/** One pension for every scheme, of the last activity; none once retired (règlement invalidité-décès, article 1). The Cipav has a pension of its own, beside that of a job (CSS L341-1). */
export const invalidite: Regle = (statuts, law) => {
  const organisme = assuranceMaladie(statuts, law)
  const unique = statuts.salarieDepuis !== null || statuts.demandeurEmploi
  if (statuts.retraite) {
    return [prise('RETRAITE', organisme, phrase('INVALIDITE_RETRAITE'), 'CSS L632-1', { couvert: false })]
  }
  if (statuts.caisse === 'CIPAV') {
    return [
      prise('INDEPENDANT', 'CIPAV', phrase('INVALIDITE_CIPAV'), 'CSS L644-2', paid),
      ...where(
        unique,
        prise(
          statuts.salarieDepuis ? 'SALARIE' : 'DEMANDEUR_EMPLOI',
          'CPAM',
          phrase('INVALIDITE_SALARIE'),
          'CSS L341-1',
        ),
      ),
    ]
  }
  const condition = unique
    ? phrase('INVALIDITE_UNIQUE')
    : phrase('INVALIDITE_SSI', { mois: affiliation(statuts.jour, law) })
  return [prise('INDEPENDANT', organisme, condition, 'CSS L632-1', paid)]
}

/** Règlement of 01/08/2023, article 1; the rules of the years before its predecessor were not read. */
const affiliation = (jour: Day, law: Consultation): string | null =>
  law.on(jour).invaliditeReglementNonLu ? null : law.on(jour).invaliditeAffiliation.text

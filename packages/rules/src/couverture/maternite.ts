import { phrase } from '../words/phrase.ts'
import { seuilDuJour } from './maladie.ts'
import { assuranceMaladie, gardee, prise, where, type Regle } from './prise.ts'

/** CSS L623-1: every self-employed person, craft, trade or liberal, has the same maternity, adoption and paternity benefits. */
export const maternite: Regle = (statuts, law) => [
  prise(
    'INDEPENDANT',
    assuranceMaladie(statuts, law),
    phrase('MATERNITE_INDEPENDANT', {
      mois: law.on(statuts.jour).affiliationMaternite.text,
      seuil: seuilDuJour(statuts.jour, law),
    }),
    'CSS L623-1',
    { prestation: 'maternite' },
  ),
  ...where(
    statuts.salarieDepuis !== null,
    prise('SALARIE', 'CPAM', phrase('MATERNITE_SALARIE'), 'CSS L331-3', { prestation: 'maternite' }),
  ),
  ...gardee(statuts.droitsGardes.maternite, () => phrase('MATERNITE_ANCIENNE_ACTIVITE'), 'maternite'),
]

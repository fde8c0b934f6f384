import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import { seuil } from '../maladie/indemnite-journaliere.ts'
import { exact } from '../readings/exact.ts'
import { yearOf, type Day } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import type { Organisme } from './names.ts'
import { assuranceMaladie, gardee, prise, where, type Regle } from './prise.ts'
import type { PriseEnCharge } from './result.ts'
import type { Statuts } from './statuts.ts'

/** Each activity pays its own allowance under its own conditions; a former one where the present one pays nothing (CSS L161-8, L311-5). */
export const maladie: Regle = (statuts, law) => [
  independant(statuts, law),
  ...where(
    statuts.salarieDepuis !== null,
    prise('SALARIE', 'CPAM', phrase('MALADIE_SALARIE'), 'CSS L321-1', { prestation: 'arretMaladie' }),
  ),
  ...where(
    statuts.salarieDepuis !== null && statuts.contratOrdinaire,
    prise('SALARIE', 'EMPLOYEUR', phrase('MALADIE_EMPLOYEUR'), 'Code du travail L1226-1', {
      prestation: 'complementEmployeur',
    }),
  ),
  ...gardee(statuts.droitsGardes.maladie, (mois) => phrase('MALADIE_ANCIENNE_ACTIVITE', { mois }), 'arretMaladie'),
]

function independant(statuts: Statuts, law: Consultation): PriseEnCharge {
  const { jour, caisse } = statuts
  const onDay = law.on(jour)
  const organisme = assuranceMaladie(statuts, law)
  const paid = { prestation: 'arretMaladie' } as const
  const mois = onDay.affiliationMinimale.text
  if (statuts.retraite) return retraite(organisme, onDay.joursRetraite)
  if (caisse === 'SSI') {
    const condition = phrase('MALADIE_SSI', { mois, seuil: seuilDuJour(jour, law) })
    return prise('INDEPENDANT', organisme, condition, 'CSS L622-1', paid)
  }
  if (!onDay.cipavIndemnisee) {
    return prise('INDEPENDANT', organisme, phrase('MALADIE_CIPAV_AUCUNE'), 'Décret 2021-755', { couvert: false })
  }
  const condition = phrase('MALADIE_CIPAV', {
    mois,
    seuil: seuilDuJour(jour, law),
    jours: onDay.joursParArretCipav.text,
  })
  return prise('INDEPENDANT', organisme, condition, 'CSS L622-1', paid)
}

/** CSS L323-2: a retired person is paid some days in all, since 2022; before, none. */
const retraite = (organisme: Organisme, jours: Figure): PriseEnCharge =>
  jours.count > 0
    ? prise('RETRAITE', organisme, phrase('MALADIE_RETRAITE', { jours: jours.text }), 'CSS L323-2', {
        prestation: 'arretMaladie',
      })
    : prise('RETRAITE', organisme, phrase('MALADIE_RETRAITE_AUCUNE'), 'CSS L323-2', { couvert: false })

/** The income threshold of a stop that begins on that day. */
export function seuilDuJour(jour: Day, law: Consultation): string {
  const annee = yearOf(jour)
  return seuil([annee - 3, annee - 2, annee - 1], jour, law, exact).toCutText()
}

import type { ReservePrevoyance, TermePrevoyance } from '../../prevoyance/terms.ts'
import type { WordsOf } from '../words.ts'

/** What a need leaves uncovered. */
export const prevoyance: WordsOf<TermePrevoyance, never, ReservePrevoyance> = {
  termes: {
    besoinMensuel: 'Besoin par mois',
    besoinDeLaPeriode: 'Besoin sur la période (mois)',
    prestationsDeLaPeriode: 'Prestations légales sur la période (mois)',
    ecartDeLaPeriode: 'Reste à couvrir sur la période (mois)',
    plafondMadelinPrevoyance: 'Plafond Madelin, prévoyance (régime réel)',
    plafondMadelinPerteEmploi: 'Plafond Madelin, perte d’emploi (régime réel)',
    plafondMadelinRetraite: 'Plafond Madelin, retraite (régime réel)',
  },
  refus: {},
  reserves: {
    PENSION_APRES_TROIS_ANS:
      'La pension d’invalidité est comptée telle qu’elle serait accordée aujourd’hui, à partir de la fin des trois ans d’arrêt ; la caisse peut l’accorder plus tôt, ou la refuser.',
  },
  faits: {
    chargesMensuelles: 'pas de charges à continuer de payer',
    chargesQuiCessent: 'pas de charges qui cessent',
    autresRevenus: 'pas d’autre revenu ni contrat',
    capitalVise: 'capital décès visé : douze mois du besoin',
    joursParMois: 'dix-huit jours facturés par mois',
  },
}

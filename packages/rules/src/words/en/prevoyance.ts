import type { ReservePrevoyance, TermePrevoyance } from '../../prevoyance/terms.ts'
import type { WordsOf } from '../words.ts'

/** What a need leaves uncovered. */
export const prevoyance: WordsOf<TermePrevoyance, never, ReservePrevoyance> = {
  termes: {
    besoinMensuel: 'Need a month',
    besoinDeLaPeriode: 'Need over the period (months)',
    prestationsDeLaPeriode: 'Benefits of the law over the period (months)',
    ecartDeLaPeriode: 'Left to cover over the period (months)',
    plafondMadelinPrevoyance: 'Madelin limit, provident cover (real regime)',
    plafondMadelinPerteEmploi: 'Madelin limit, loss of employment (real regime)',
    plafondMadelinRetraite: 'Madelin limit, pension (real regime)',
  },
  refus: {},
  reserves: {
    PENSION_APRES_TROIS_ANS:
      'The disability pension is counted as it would be granted today, from the end of three years of stop on; the fund may grant it earlier, or refuse it.',
  },
  faits: {
    chargesMensuelles: 'no charges to go on paying',
    chargesQuiCessent: 'no charges that stop',
    autresRevenus: 'no other income or contract',
    capitalVise: 'capital on death aimed at: twelve months of the need',
    joursParMois: 'eighteen days invoiced a month',
  },
}

import type { ReserveRegimeReel, TermeRegimeReel } from '../../regime-reel/terms.ts'
import type { WordsOf } from '../words.ts'

/** The contributions of the real regime, for comparison. */
export const regimeReel: WordsOf<TermeRegimeReel, never, ReserveRegimeReel> = {
  termes: {
    assietteReelle: 'Base in the real regime',
    tauxMaladieReel: 'Sickness rate in the real regime',
    maladieAuReel: 'Sickness and maternity in the real regime',
    indemnitesAuReel: 'Daily allowances in the real regime',
    invaliditeDecesAuReel: 'Disability and death in the real regime',
    retraiteBaseAuReel: 'Basic pension in the real regime',
    totalAuReel: 'Total in the real regime',
  },
  refus: {},
  reserves: {
    REEL_INDEMNITES_2022:
      'In 2022 and 2023 Urssaf went on counting 0.85% for daily allowances, where the decree says 0.5%.',
  },
  faits: {},
}

import type { ReserveRegimeReel, TermeRegimeReel } from '../../regime-reel/terms.ts'
import type { WordsOf } from '../words.ts'

/** The contributions of the real regime, for comparison. */
export const regimeReel: WordsOf<TermeRegimeReel, never, ReserveRegimeReel> = {
  termes: {
    assietteReelle: 'Assiette au régime réel',
    tauxMaladieReel: 'Taux de maladie au régime réel',
    maladieAuReel: 'Maladie-maternité au régime réel',
    indemnitesAuReel: 'Indemnités journalières au régime réel',
    invaliditeDecesAuReel: 'Invalidité-décès au régime réel',
    retraiteBaseAuReel: 'Retraite de base au régime réel',
    totalAuReel: 'Total au régime réel',
  },
  refus: {},
  reserves: {
    REEL_INDEMNITES_2022:
      'En 2022 et 2023, l’Urssaf a continué à compter 0,85 % pour les indemnités journalières, quand le décret dit 0,5 %.',
  },
  faits: {},
}

import type { LabelsOf } from '../label.ts'
import type { coverage as kinds } from '../kinds/coverage.ts'

/** Who covers a micro-entrepreneur, and which fund a profession belongs to. */
export const coverage: LabelsOf<typeof kinds> = {
  liberalesALaSsi: {
    theme: 'COVERAGE',
    fr: 'Libérales non réglementées : l’activité qui commence relève de la SSI',
    en: 'Liberal professions that are not regulated: an activity that begins belongs to the SSI',
  },
  optionSsiOuverte: {
    theme: 'COVERAGE',
    fr: 'Libérales d’avant 2018 : choix de quitter la Cipav ouvert',
    en: 'Liberal activities from before 2018: choice to leave CIPAV open',
  },
  independantsAuRegimeGeneral: {
    theme: 'COVERAGE',
    fr: 'Les caisses du régime général gèrent les dossiers des indépendants',
    en: 'The funds of the general scheme hold the files of the self-employed',
  },
  allocationTravailleursIndependants: {
    theme: 'COVERAGE',
    fr: 'L’allocation des travailleurs indépendants existe',
    en: 'The allowance of self-employed workers (ATI) exists',
  },
}

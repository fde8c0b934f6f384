import type { LabelsOf } from '../label.ts'
import type { provident as kinds } from '../kinds/provident.ts'

const tauxBenefice = { fr: 'part du bénéfice', en: 'share of the profit' }
const tauxPass = { fr: 'part du PASS', en: 'share of the PASS' }
const limiteEnPass = { fr: 'limite, en PASS', en: 'limit, in PASS' }

/** What the real regime may deduct for private cover, to compare with. */
export const provident: LabelsOf<typeof kinds> = {
  madelinOuvertAuMicro: {
    theme: 'COVERAGE',
    fr: 'Cotisations Madelin déductibles par un micro-entrepreneur',
    en: 'Madelin contributions deductible by a micro-entrepreneur',
  },
  madelinPrevoyance: {
    theme: 'COVERAGE',
    fr: 'Madelin, plafond de la prévoyance',
    en: 'Madelin, limit for provident cover',
    columns: {
      tauxBenefice,
      tauxPass,
      tauxLimite: { fr: 'part de la limite', en: 'share of the limit' },
      limiteEnPass,
    },
  },
  madelinPerteEmploi: {
    theme: 'COVERAGE',
    fr: 'Madelin, plafond de la perte d’emploi',
    en: 'Madelin, limit for loss of employment',
    columns: { tauxBenefice, tauxPass, limiteEnPass },
  },
  madelinRetraite: {
    theme: 'COVERAGE',
    fr: 'Madelin, plafond de la retraite',
    en: 'Madelin, limit for pensions',
    columns: {
      tauxBenefice,
      tauxAuDela: { fr: 'part au-delà d’un PASS', en: 'share above one PASS' },
      tauxPass,
      limiteEnPass,
    },
  },
}

import type { Unite } from '../readings/unite.ts'

/** The terms that a step about pension rights can name, with what each counts. */
export const termesRetraite = {
  revenuParTrimestre: 'EUROS',
  revenuParAbattement: 'EUROS_PAR_AN',
  revenuParCotisations: 'EUROS_PAR_AN',
  salairesDeLAnnee: 'EUROS_PAR_AN',
  trimestresParAbattement: 'TRIMESTRES',
  trimestresParCotisations: 'TRIMESTRES',
  trimestresSalaries: 'TRIMESTRES',
  trimestresMaladie: 'TRIMESTRES',
  trimestresMaternite: 'TRIMESTRES',
  trimestresValides: 'TRIMESTRES',
  plafondSecondePension: 'EUROS_PAR_AN',
  pensionRetiree: 'EUROS_PAR_AN',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeRetraite = keyof typeof termesRetraite

/** Every reason for which a year gives no pension right; no figure comes with it. */
export type RefusRetraite = 'CUMUL_SANS_DROITS_NOUVEAUX' | 'CUMUL_NON_INTEGRAL'

/** Every doubt about the law that pension rights can rest on. */
export type ReserveRetraite =
  'METHODE_TRIMESTRES' | 'TRIMESTRE_CIPAV' | 'TRIMESTRES_ASSIMILES' | 'CUMUL_ANNEE_DU_DEPART' | 'CUMUL_2027'

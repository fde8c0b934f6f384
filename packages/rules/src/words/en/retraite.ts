import type { RefusRetraite, ReserveRetraite, TermeRetraite } from '../../retraite/terms.ts'
import type { WordsOf } from '../words.ts'

/** Pension rights of a year. */
export const retraite: WordsOf<TermeRetraite, RefusRetraite, ReserveRetraite> = {
  termes: {
    revenuParTrimestre: 'Income of a quarter',
    revenuParAbattement: 'Income after the allowance',
    revenuParCotisations: 'Income that the contributions answer to',
    salairesDeLAnnee: 'Pay of the year',
    trimestresParAbattement: 'Quarters by the allowance',
    trimestresParCotisations: 'Quarters by contributions',
    trimestresSalaries: 'Quarters of pay',
    trimestresMaladie: 'Quarters of sickness',
    trimestresMaternite: 'Quarters of maternity',
    trimestresValides: 'Quarters validated',
    plafondSecondePension: 'Cap of the second pension',
    pensionRetiree: 'Taken off the pension',
  },
  refus: {
    CUMUL_SANS_DROITS_NOUVEAUX: () => 'Before 2023, working while retired gave no new pension right.',
    CUMUL_NON_INTEGRAL: () =>
      'Someone retired earns new rights only without limit: every pension claimed, and the legal age with the full rate, or 67.',
  },
  reserves: {
    METHODE_TRIMESTRES:
      'The number of quarters depends on the method: the circulars start from the contributions paid, most published tables from the allowance.',
    TRIMESTRE_CIPAV:
      'The turnover of a quarter published for CIPAV gives another number of quarters than the computation.',
    TRIMESTRES_ASSIMILES:
      'Quarters of sickness and maternity come from a text of the general scheme; that it holds alike for all the self-employed was not checked.',
    CUMUL_ANNEE_DU_DEPART:
      'In the year in which the pension begins only the receipts of the months before it count, in equal parts over the year; how the scheme sets them apart was not read. The other reading counts the whole year.',
    CUMUL_2027:
      'The rule changes for pensions that first begin in 2027; the decree that sets the threshold is awaited.',
  },
  faits: {
    joursMaladie: 'no day of sick pay in the year',
    joursMaternite: 'no day of maternity pay in the year',
    accouchement: 'no birth given in the year',
    salaires: 'no pay in the months that are not given',
  },
}

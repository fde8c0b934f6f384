import type { RefusRetraite, ReserveRetraite, TermeRetraite } from '../../retraite/terms.ts'
import type { WordsOf } from '../words.ts'

/** Pension rights of a year. */
export const retraite: WordsOf<TermeRetraite, RefusRetraite, ReserveRetraite> = {
  termes: {
    revenuParTrimestre: 'Revenu d’un trimestre',
    revenuParAbattement: 'Revenu après abattement',
    revenuParCotisations: 'Revenu qui correspond aux cotisations',
    salairesDeLAnnee: 'Salaires de l’année',
    trimestresParAbattement: 'Trimestres d’après l’abattement',
    trimestresParCotisations: 'Trimestres d’après les cotisations',
    trimestresSalaries: 'Trimestres des salaires',
    trimestresMaladie: 'Trimestres de maladie',
    trimestresMaternite: 'Trimestres de maternité',
    trimestresValides: 'Trimestres validés',
    plafondSecondePension: 'Plafond de la seconde pension',
    pensionRetiree: 'Retiré de la pension',
  },
  refus: {
    CUMUL_SANS_DROITS_NOUVEAUX: () =>
      'Avant 2023, travailler en étant retraité ne donnait aucun droit nouveau à la retraite.',
    CUMUL_NON_INTEGRAL: () =>
      'Un retraité n’acquiert de nouveaux droits qu’en cumul intégral : toutes les pensions demandées, et l’âge légal avec le taux plein, ou 67 ans.',
  },
  reserves: {
    METHODE_TRIMESTRES:
      'Le nombre de trimestres dépend de la méthode : les circulaires partent des cotisations payées, la plupart des tableaux publiés de l’abattement.',
    TRIMESTRE_CIPAV:
      'Le chiffre d’affaires d’un trimestre publié pour la Cipav donne un autre nombre de trimestres que le calcul.',
    TRIMESTRES_ASSIMILES:
      'Les trimestres de maladie et de maternité viennent d’un texte du régime général ; qu’il vaille tel quel pour tous les indépendants n’a pas été vérifié.',
    CUMUL_ANNEE_DU_DEPART:
      'L’année du départ, seules comptent les recettes des mois d’avant la pension, réparties également sur l’année ; comment le régime les sépare n’a pas été lu. L’autre lecture compte l’année entière.',
    CUMUL_2027:
      'La règle du cumul change pour les premières pensions de 2027 ; le décret qui fixe le seuil est attendu.',
  },
  faits: {
    joursMaladie: 'aucun jour d’indemnités de maladie dans l’année',
    joursMaternite: 'aucun jour d’indemnités de maternité dans l’année',
    accouchement: 'pas d’accouchement dans l’année',
    salaires: 'aucun salaire dans les mois qui ne sont pas donnés',
  },
}

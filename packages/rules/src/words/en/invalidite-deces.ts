import type {
  RefusInvaliditeDeces,
  ReserveInvaliditeDeces,
  TermeInvaliditeDeces,
} from '../../invalidite-deces/terms.ts'
import { days } from '../english-numbers.ts'
import type { WordsOf } from '../words.ts'

/** Disability pensions, and capital on death. */
export const invaliditeDeces: WordsOf<TermeInvaliditeDeces, RefusInvaliditeDeces, ReserveInvaliditeDeces> = {
  termes: {
    moyenneDesMeilleuresAnnees: 'Mean of the best years',
    plafondDePension: 'Highest pension',
    minimumDePension: 'Least pension',
    pensionMensuelle: 'Pension a month',
    majorationMensuelle: 'Supplement for constant help',
    totalMensuel: 'Total a month',
    cotisationPrevoyance: 'Contribution for disability and death',
    pointsCipav: 'Points for disability and death',
    pensionAnnuelle: 'Pension a year',
    capitalDeces: 'Capital on death',
    capitalOrphelin: 'Capital of the orphan',
    partFixeDuCapital: 'Fixed part of the capital',
    partFixeDeLaPension: 'Fixed part of the pension',
    partFixeDeLaRente: 'Fixed part of the annuity',
    renteAnnuelle: 'Annuity a year',
  },
  refus: {
    AGE_LEGAL_ATTEINT: () =>
      'On its first day the legal pension age is reached: an old-age pension takes the place of the disability pension.',
    DEJA_RETRAITE: () => 'An old-age pension is drawn already: it excludes a disability pension.',
    INVALIDITE_AFFILIATION: ({ requis, manque }) =>
      `On the day of the request, ${days(requis)} of affiliation are required, except of somebody on sick pay; you are ${days(manque)} short.`,
    TAUX_INVALIDITE_INSUFFISANT: () => 'CIPAV pays a pension from a degree of disability of 66% on.',
    CIPAV_COTISATIONS_IMPAYEES: () => 'CIPAV requires contributions to be paid up.',
    DERNIERE_ACTIVITE_SALARIEE: () => 'The capital of a retired person requires a last activity of one’s own.',
    TRIMESTRES_INSUFFISANTS: ({ requis, constate, manque }) =>
      `The capital of a retired person requires ${requis ?? ''} quarters in the scheme of the self-employed; there are ${constate ?? ''}, ${manque ?? ''} missing.`,
    CIPAV_RETRAITE: () =>
      'At CIPAV the capital and the annuity require a member at work: they are not due for a pensioner.',
    ORPHELIN_TROP_AGE: () =>
      'A child has a right to capital before 16, before 20 in studies or apprenticed, at any age if disabled.',
  },
  reserves: {
    INVALIDITE_REVALORISATION:
      'Incomes of past years are taken as they were; that the rules revalue them before the mean was not checked.',
    INVALIDITE_PREMIERE_ANNEE: 'The first, partial year of activity counts as a full one in the mean.',
    INVALIDITE_MINIMUM: 'The least partial pension is worked out from a value of 2022: it was not read.',
    INVALIDITE_TOUS_REGIMES:
      'There is one pension: the gross pay of the months that were told counts with the income of the activity. How it does was not read; the other reading keeps to the activity.',
    INVALIDITE_REGLEMENT_ANCIEN:
      'Before 2021 we have not read the conditions of the pension: those of today are applied; the other reading has none of affiliation or income. The least pension of these years is worked out.',
    DECES_REGLEMENT_ANCIEN:
      'Before 18 August 2023 other rules applied, which we have not read; the other reading has no condition of income.',
    CIPAV_POINTS:
      'The points of a micro-entrepreneur come here from the share of the flat rate, over the year before; the other reading applies the rule of the real regime. The value of the point of 2025 and 2026 is not known.',
    DECES_DROITS_MAINTENUS:
      'The rules open the capital to somebody whose rights are kept after the activity, and do not say whether the income condition of the three years holds for them too. It is applied here; the total without it is given.',
    CIPAV_SANS_ACTIVITE:
      'The statutes of CIPAV speak of a member at work; that the capital is due after a disability pension, or with rights kept, was not checked.',
  },
  faits: {
    dateDemande: 'request made on the first day of the pension',
    beneficiaireIndemnites: 'no sick pay at the time of the request',
    accident: 'no accident',
    enfants: 'no child',
    etudiant: 'a child neither in studies nor apprenticed',
    handicape: 'a child who is not disabled',
    derniereActiviteIndependante: 'last activity of one’s own',
  },
}

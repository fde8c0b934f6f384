import type { LabelsOf } from '../label.ts'
import type { disability as kinds } from '../kinds/disability.ts'

const revalued = {
  fr: 'La revalorisation du 1er avril, par instruction ministérielle.',
  en: 'The revaluation of 1 April, by ministerial instruction.',
} as const

/** Disability pensions, and capital on death. */
export const disability: LabelsOf<typeof kinds> = {
  invaliditeTaux: {
    theme: 'DISABILITY',
    fr: 'Taux de la pension d’invalidité',
    en: 'Rate of the disability pension',
    columns: {
      partielle: { fr: 'Incapacité partielle', en: 'Partial' },
      totale: { fr: 'Invalidité totale', en: 'Total' },
    },
  },
  invaliditeAnneesRetenues: {
    theme: 'DISABILITY',
    unit: 'YEARS',
    fr: 'Meilleures années retenues',
    en: 'Best years kept',
  },
  invaliditeMinimumTotale: {
    theme: 'DISABILITY',
    unit: 'EUR_PER_MONTH',
    fr: 'Pension minimale, invalidité totale',
    en: 'Least pension, total disability',
    expected: revalued,
  },
  invaliditeMinimumPartielle: {
    theme: 'DISABILITY',
    unit: 'EUR_PER_MONTH',
    fr: 'Pension minimale, incapacité partielle',
    en: 'Least pension, partial disability',
    expected: revalued,
  },
  majorationTiercePersonne: {
    theme: 'DISABILITY',
    unit: 'EUR_PER_MONTH',
    fr: 'Majoration pour tierce personne',
    en: 'Supplement for constant help',
    expected: revalued,
  },
  invaliditeAffiliation: {
    theme: 'DISABILITY',
    unit: 'MONTHS',
    fr: 'Affiliation avant la demande',
    en: 'Affiliation before the request',
  },
  invaliditeTauxDuSeuil: {
    theme: 'DISABILITY',
    fr: 'Seuil de revenu, en part du PASS moyen (invalidité)',
    en: 'Income threshold, as a share of the mean PASS (disability)',
  },
  decesCapital: {
    theme: 'DISABILITY',
    unit: 'TIMES_PASS',
    fr: 'Capital décès',
    en: 'Capital on death',
    columns: {
      actif: { fr: 'Actif', en: 'Active' },
      retraite: { fr: 'Retraité', en: 'Retired' },
      orphelin: { fr: 'Orphelin, chacun', en: 'Orphan, each' },
    },
  },
  decesTauxDuSeuil: {
    theme: 'DISABILITY',
    fr: 'Seuil de revenu, en part du PASS moyen (décès)',
    en: 'Income threshold, as a share of the mean PASS (death)',
  },
  invaliditeReglementNonLu: {
    theme: 'DOUBTS',
    fr: 'Règlement de la pension d’invalidité non lu à cette date',
    en: 'The rules of the disability pension of that date were not read',
  },
  decesReglementNonLu: {
    theme: 'DOUBTS',
    fr: 'Règlement du capital décès non lu à cette date',
    en: 'The rules of the capital on death of that date were not read',
  },
  decesTrimestresRetraite: {
    theme: 'DISABILITY',
    unit: 'QUARTERS',
    fr: 'Trimestres du régime pour le capital d’un retraité',
    en: 'Quarters in the scheme for the capital of a retired person',
  },
  orphelinAge: { theme: 'DISABILITY', unit: 'YEARS', fr: 'Âge d’un orphelin', en: 'Age of an orphan' },
  orphelinAgeEtudes: {
    theme: 'DISABILITY',
    unit: 'YEARS',
    fr: 'Âge d’un orphelin étudiant ou apprenti',
    en: 'Age of an orphan who studies or is apprenticed',
  },
  cipavPrevoyanceTaux: {
    theme: 'DISABILITY',
    fr: 'Cipav : taux de l’invalidité-décès',
    en: 'CIPAV: rate for disability and death',
  },
  cipavPrevoyanceAssiette: {
    theme: 'DISABILITY',
    unit: 'TIMES_PASS',
    fr: 'Cipav : assiette de l’invalidité-décès',
    en: 'CIPAV: base for disability and death',
    columns: { minimum: { fr: 'Au moins', en: 'At least' }, maximum: { fr: 'Au plus', en: 'At most' } },
  },
  cipavPointAchat: {
    theme: 'DISABILITY',
    unit: 'EUR',
    fr: 'Cipav : prix d’achat d’un point',
    en: 'CIPAV: price of a point',
  },
  cipavPointService: {
    theme: 'DISABILITY',
    unit: 'EUR',
    fr: 'Cipav : valeur de service d’un point',
    en: 'CIPAV: value of a point',
    expected: {
      fr: 'Le conseil d’administration de la Cipav, en début d’année.',
      en: 'The board of CIPAV, early in the year.',
    },
  },
  cipavPartsFixes: {
    theme: 'DISABILITY',
    unit: 'TIMES_PASS',
    fr: 'Cipav : parts fixes',
    en: 'CIPAV: fixed parts',
    columns: {
      capital: { fr: 'Capital décès', en: 'Capital on death' },
      invalidite: { fr: 'Invalidité totale', en: 'Total disability' },
      rente: { fr: 'Rente de conjoint ou d’enfant', en: 'Annuity of spouse or child' },
    },
  },
  cipavDiviseurs: {
    theme: 'DISABILITY',
    fr: 'Cipav : diviseurs des points',
    en: 'CIPAV: what points are divided by',
    columns: {
      invalidite: { fr: 'Invalidité', en: 'Disability' },
      rente: { fr: 'Rente', en: 'Annuity' },
    },
  },
  cipavPointsAccident: {
    theme: 'DISABILITY',
    unit: 'NONE',
    fr: 'Cipav : points en plus après un accident',
    en: 'CIPAV: more points after an accident',
  },
  cipavTauxInvalidite: {
    theme: 'DISABILITY',
    fr: 'Cipav : taux d’invalidité au moins',
    en: 'CIPAV: degree of disability at least',
  },
}

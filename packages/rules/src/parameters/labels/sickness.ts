import type { LabelsOf } from '../label.ts'
import type { sickness as kinds } from '../kinds/sickness.ts'

/** Sick pay of the independent activity, its levies, and the doubts about it that have dates. */
export const sickness: LabelsOf<typeof kinds> = {
  abattementMeubleTourismeFiscal: {
    theme: 'DOUBTS',
    fr: 'Abattement fiscal, meublé de tourisme classé (autre lecture)',
    en: 'Tax allowance, classified furnished tourism (other reading)',
  },
  affiliationMinimale: {
    theme: 'SICKNESS',
    unit: 'MONTHS',
    fr: 'Durée minimale d’affiliation',
    en: 'Minimum time of affiliation',
  },
  tauxDuSeuil: {
    theme: 'SICKNESS',
    fr: 'Seuil de revenu, en part de la moyenne des PASS',
    en: 'Income threshold, as a share of the mean PASS',
  },
  diviseur: {
    theme: 'SICKNESS',
    unit: 'DAYS',
    fr: 'Diviseur du revenu annuel moyen',
    en: 'Divisor of the mean yearly income',
  },
  plafondSsi: { theme: 'SICKNESS', unit: 'TIMES_PASS', fr: 'Plafond du revenu, SSI', en: 'Cap on income, SSI' },
  plafondCipav: { theme: 'SICKNESS', unit: 'TIMES_PASS', fr: 'Plafond du revenu, Cipav', en: 'Cap on income, Cipav' },
  cipavIndemnisee: {
    theme: 'SICKNESS',
    fr: 'La Cipav ouvre droit aux indemnités journalières',
    en: 'Cipav gives a right to daily allowances',
  },
  conditionCotisationsAJour: {
    theme: 'SICKNESS',
    fr: 'Être à jour de ses cotisations est une condition',
    en: 'Being up to date with contributions is a condition',
  },
  revenuAuProrataDesCotisations: {
    theme: 'SICKNESS',
    fr: 'Le revenu d’une année compte à proportion des cotisations payées',
    en: 'The income of a year counts in proportion to the contributions paid',
  },
  premieresAnneesAuProrataDesJours: {
    theme: 'SICKNESS',
    fr: 'Premières années : revenu rapporté aux jours d’activité',
    en: 'First years: income in ratio to the days of activity',
  },
  anneesAlternatives: {
    theme: 'SICKNESS',
    fr: 'Années retenues si elles sont plus favorables (sans 2020)',
    en: 'Years used where they are more favourable (without 2020)',
  },
  delaiDeCarence: {
    theme: 'SICKNESS',
    unit: 'DAYS',
    fr: 'Délai de carence',
    en: 'Waiting days',
    columns: {
      hospitalisation: { fr: 'hospitalisation', en: 'hospital stay' },
      arretCourt: { fr: 'arrêt court', en: 'short stop' },
      arretLong: { fr: 'arrêt plus long', en: 'longer stop' },
      dureeArretCourt: { fr: 'un arrêt est court jusqu’à', en: 'a stop is short up to' },
    },
  },
  carenceSuspendue: {
    theme: 'SICKNESS',
    fr: 'Délai de carence suspendu pour tous les arrêts',
    en: 'Waiting days suspended for every stop',
  },
  carenceIsolementCovid: {
    theme: 'DOUBTS',
    fr: 'Délai de carence suspendu pour les arrêts d’isolement (Covid)',
    en: 'Waiting days suspended for isolation stops (Covid)',
  },
  carenceArretCourtDiscutee: {
    theme: 'DOUBTS',
    fr: 'Délai de carence des arrêts courts discuté',
    en: 'Waiting days of short stops disputed',
  },
  repriseBreve: {
    theme: 'DOUBTS',
    unit: 'DAYS',
    fr: 'Reprise brève entre deux arrêts, sans nouvelle carence (autre lecture)',
    en: 'Brief return to work between two stops, no new waiting days (other reading)',
  },
  joursIndemnisesMaximum: {
    theme: 'SICKNESS',
    unit: 'DAYS',
    fr: 'Jours indemnisés au plus par période',
    en: 'Most days paid per period',
  },
  periodeDuMaximum: {
    theme: 'SICKNESS',
    unit: 'YEARS',
    fr: 'Durée de la période du maximum',
    en: 'Length of that period',
  },
  anneesAld: {
    theme: 'SICKNESS',
    unit: 'YEARS',
    fr: 'Durée d’indemnisation d’une affection de longue durée',
    en: 'Time for which a long illness is paid',
  },
  joursParArretCipav: {
    theme: 'SICKNESS',
    unit: 'DAYS',
    fr: 'Jours indemnisés au plus par arrêt, Cipav',
    en: 'Most days paid per stop, Cipav',
  },
  joursParVersement: { theme: 'SICKNESS', unit: 'DAYS', fr: 'Jours par versement', en: 'Days per payment' },
  tauxCsg: { theme: 'LEVIES', fr: 'CSG sur les indemnités journalières', en: 'CSG on daily allowances' },
  tauxCrds: { theme: 'LEVIES', fr: 'CRDS sur les indemnités journalières', en: 'CRDS on daily allowances' },
}

import { COUNT, columns, count, flag, rate, times, type Kinds } from '../kind.ts'

/** Sick pay of the independent activity, its levies, and the doubts about it that have dates. */
export const sickness = {
  abattementMeubleTourismeFiscal: rate(),
  affiliationMinimale: count('MONTHS'),
  tauxDuSeuil: rate(),
  diviseur: count('DAYS'),
  plafondSsi: times('TIMES_PASS'),
  plafondCipav: times('TIMES_PASS'),
  cipavIndemnisee: flag(),
  conditionCotisationsAJour: flag(),
  revenuAuProrataDesCotisations: flag(),
  premieresAnneesAuProrataDesJours: flag(),
  anneesAlternatives: { type: 'YEARS', unit: 'NONE', cadence: 'WHEN_AMENDED' },
  delaiDeCarence: columns('DAYS', {
    hospitalisation: COUNT,
    arretCourt: COUNT,
    arretLong: COUNT,
    dureeArretCourt: COUNT,
  }),
  carenceSuspendue: flag(),
  carenceIsolementCovid: flag(),
  carenceArretCourtDiscutee: flag(),
  repriseBreve: count('DAYS'),
  joursIndemnisesMaximum: count('DAYS'),
  periodeDuMaximum: count('YEARS'),
  anneesAld: count('YEARS'),
  joursParArretCipav: count('DAYS'),
  joursParVersement: count('DAYS'),
  tauxCsg: rate(),
  tauxCrds: rate(),
} as const satisfies Kinds

import { COUNT, columns, count, flag, rate, times, type Kinds } from '../kind.ts'

/** Sick pay of the independent activity, its levies, and the doubts about it that have dates. */
export const sickness = {
  abattementMeubleTourismeFiscal: rate('DOUBTS'),
  affiliationMinimale: count('SICKNESS', 'MONTHS'),
  tauxDuSeuil: rate('SICKNESS'),
  diviseur: count('SICKNESS', 'DAYS'),
  plafondSsi: times('SICKNESS', 'TIMES_PASS'),
  plafondCipav: times('SICKNESS', 'TIMES_PASS'),
  cipavIndemnisee: flag('SICKNESS'),
  conditionCotisationsAJour: flag('SICKNESS'),
  revenuAuProrataDesCotisations: flag('SICKNESS'),
  premieresAnneesAuProrataDesJours: flag('SICKNESS'),
  anneesAlternatives: { type: 'YEARS', unit: 'NONE', theme: 'SICKNESS', cadence: 'WHEN_AMENDED' },
  delaiDeCarence: columns('SICKNESS', 'DAYS', {
    hospitalisation: COUNT,
    arretCourt: COUNT,
    arretLong: COUNT,
    dureeArretCourt: COUNT,
  }),
  carenceSuspendue: flag('SICKNESS'),
  carenceIsolementCovid: flag('DOUBTS'),
  carenceArretCourtDiscutee: flag('DOUBTS'),
  repriseBreve: count('DOUBTS', 'DAYS'),
  joursIndemnisesMaximum: count('SICKNESS', 'DAYS'),
  periodeDuMaximum: count('SICKNESS', 'YEARS'),
  anneesAld: count('SICKNESS', 'YEARS'),
  joursParArretCipav: count('SICKNESS', 'DAYS'),
  joursParVersement: count('SICKNESS', 'DAYS'),
  tauxCsg: rate('LEVIES'),
  tauxCrds: rate('LEVIES'),
} as const satisfies Kinds

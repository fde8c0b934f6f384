import { columns, count, COUNT, flag, rate, times, type Kinds } from '../kind.ts'

/** Sick pay of the independent activity, its levies, and the doubts about it that have dates. */
export const sickness = {
  abattementMeubleTourismeFiscal: rate,
  affiliationMinimale: count,
  tauxDuSeuil: rate,
  diviseur: count,
  plafondSsi: times,
  plafondCipav: times,
  cipavIndemnisee: flag,
  conditionCotisationsAJour: flag,
  revenuAuProrataDesCotisations: flag,
  premieresAnneesAuProrataDesJours: flag,
  anneesAlternatives: { type: 'YEARS', cadence: 'WHEN_AMENDED' },
  delaiDeCarence: columns({
    hospitalisation: COUNT,
    arretCourt: COUNT,
    arretLong: COUNT,
    dureeArretCourt: COUNT,
  }),
  carenceSuspendue: flag,
  carenceIsolementCovid: flag,
  carenceArretCourtDiscutee: flag,
  repriseBreve: count,
  joursIndemnisesMaximum: count,
  periodeDuMaximum: count,
  anneesAld: count,
  joursParArretCipav: count,
  joursParVersement: count,
  tauxCsg: rate,
  tauxCrds: rate,
} as const satisfies Kinds

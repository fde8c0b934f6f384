import type { Unite } from '../readings/unite.ts'

/** The terms that a step about contributions can name, with what each counts. */
export const termesCotisations = {
  recettesDeclarees: 'EUROS',
  acreAccordee: 'PART',
  tauxReduit: 'PART',
  recettesExonerees: 'EUROS',
  cotisationAuTauxPlein: 'EUROS',
  exonerationAcre: 'EUROS',
  cotisationSociale: 'EUROS',
  formationProfessionnelle: 'EUROS',
  fraisDeChambre: 'EUROS',
  versementLiberatoireOuvert: 'PART',
  versementLiberatoire: 'EUROS',
  totalDu: 'EUROS',
} as const satisfies Readonly<Record<string, Unite>>
export type TermeCotisations = keyof typeof termesCotisations

/** Every reason for which a relief or an option is not granted, with what its figures count. */
export const refusCotisations = {
  ACRE_DEMANDE_TARDIVE: 'JOURS',
  VERSEMENT_LIBERATOIRE_REVENU: 'EUROS_PAR_AN',
} as const satisfies Readonly<Record<string, Unite>>
export type RefusCotisations = keyof typeof refusCotisations | 'ACRE_PUBLIC_NON_LISTE' | 'ACRE_OUTRE_MER'

/** Every doubt about the law that contributions can rest on; PLAFOND_MICRO_DEPASSE is one of sick pay too. */
export type ReserveCotisations =
  'FORMATION_PRESTATIONS' | 'ACRE_PLAFOND' | 'VERSEMENT_LIBERATOIRE_PLAFOND' | 'PLAFOND_MICRO_PREMIERE_ANNEE'

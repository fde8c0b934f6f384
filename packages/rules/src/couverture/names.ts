import type { Profession } from './professions.ts'

/** What can happen to a person, as cover is asked about it. */
export const RISQUES_SOCIAUX = [
  'SOINS',
  'MALADIE',
  'MATERNITE',
  'FAMILLE',
  'INVALIDITE',
  'DECES',
  'RETRAITE',
  'ACCIDENT_DU_TRAVAIL',
  'CHOMAGE',
] as const
export type RisqueSocial = (typeof RISQUES_SOCIAUX)[number]

/** In which capacity somebody is covered. */
export const STATUTS = ['INDEPENDANT', 'SALARIE', 'ANCIEN_SALARIE', 'DEMANDEUR_EMPLOI', 'RETRAITE', 'RESIDENT'] as const
export type Statut = (typeof STATUTS)[number]

/** Who pays or decides. */
export const ORGANISMES = [
  'CPAM',
  'SSI',
  'CARSAT',
  'CIPAV',
  'CAF',
  'URSSAF',
  'FRANCE_TRAVAIL',
  'AGIRC_ARRCO',
  'EMPLOYEUR',
  'IMPOTS',
] as const
export type Organisme = (typeof ORGANISMES)[number]

/** The lists of cover, by the name under which their words are kept. */
export type NomsCouverture = {
  readonly RisqueSocial: RisqueSocial
  readonly Statut: Statut
  readonly Organisme: Organisme
  readonly Profession: Profession
}

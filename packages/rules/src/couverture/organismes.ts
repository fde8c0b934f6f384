import type { Organisme } from './names.ts'

/** Where the public asks. The site of the SSI is closed: its files are at the health insurance. */
const ADRESSES: Readonly<Record<Organisme, string | null>> = {
  CPAM: 'https://www.ameli.fr/assure',
  SSI: 'https://www.ameli.fr/assure',
  CARSAT: 'https://www.lassuranceretraite.fr',
  CIPAV: 'https://www.lacipav.fr',
  CAF: 'https://www.caf.fr',
  URSSAF: 'https://www.autoentrepreneur.urssaf.fr',
  FRANCE_TRAVAIL: 'https://www.francetravail.fr',
  AGIRC_ARRCO: 'https://www.agirc-arrco.fr',
  EMPLOYEUR: null,
  IMPOTS: 'https://www.impots.gouv.fr',
}

/** The address of an institution; null for an employer. */
export const adresseDe = (organisme: Organisme): string | null => ADRESSES[organisme]

import { COUNT, RATE, columns, count, flag, rate, type Kinds } from '../kind.ts'

/** What to send and to do about a stop or a birth, and what the income tax makes of a benefit. */
export const formalities = {
  delaiEnvoiArret: count('SICKNESS', 'HOURS'),
  envoiTardif: columns('SICKNESS', 'NONE', { mois: COUNT, reduction: RATE }),
  heuresDePresence: columns('SICKNESS', 'HOURS', {
    matinDe: COUNT,
    matinA: COUNT,
    apresMidiDe: COUNT,
    apresMidiA: COUNT,
  }),
  arretTeleconsultation: count('SICKNESS', 'DAYS'),
  dureePrescription: columns('SICKNESS', 'MONTHS', { premiere: COUNT, prolongation: COUNT }),
  formulaireSecurise: flag('SICKNESS'),
  delaiDeclaration: count('CONTRIBUTIONS', 'MONTHS'),
  declarationGrossesse: count('MATERNITY', 'MONTHS'),
  congePaterniteSalarie: columns('MATERNITY', 'DAYS', {
    naissance: COUNT,
    obligatoires: COUNT,
    parts: COUNT,
    joursAuMoins: COUNT,
  }),
  preavisPaternite: count('MATERNITY', 'MONTHS'),
  preavisCongeNaissance: columns('MATERNITY', 'NONE', { mois: COUNT, joursApresUnConge: COUNT }),
  tauxCsgDeductible: rate('LEVIES'),
  aldExonereeImpot: flag('LEVIES'),
  indemnitesMicroImposables: flag('DOUBTS'),
} as const satisfies Kinds

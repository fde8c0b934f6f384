import { COUNT, RATE, columns, count, flag, rate, type Kinds } from '../kind.ts'

/** What to send and to do about a stop or a birth, and what the income tax makes of a benefit. */
export const formalities = {
  delaiEnvoiArret: count('HOURS'),
  envoiTardif: columns('NONE', { mois: COUNT, reduction: RATE }),
  heuresDePresence: columns('HOURS', {
    matinDe: COUNT,
    matinA: COUNT,
    apresMidiDe: COUNT,
    apresMidiA: COUNT,
  }),
  arretTeleconsultation: count('DAYS'),
  dureePrescription: columns('MONTHS', { premiere: COUNT, prolongation: COUNT }),
  formulaireSecurise: flag(),
  delaiDeclaration: count('MONTHS'),
  declarationGrossesse: count('MONTHS'),
  congePaterniteSalarie: columns('DAYS', {
    naissance: COUNT,
    obligatoires: COUNT,
    parts: COUNT,
    joursAuMoins: COUNT,
  }),
  congeAdoptionSalarie: columns('DAYS', { unEnfant: COUNT, troisEnfantsAuFoyer: COUNT, plusieurs: COUNT }),
  preavisPaternite: count('MONTHS'),
  preavisCongeNaissance: columns('NONE', { mois: COUNT, joursApresUnConge: COUNT }),
  tauxCsgDeductible: rate(),
  aldExonereeImpot: flag(),
  indemnitesMicroImposables: flag(),
} as const satisfies Kinds

import { columns, count, COUNT, flag, rate, RATE, type Kinds } from '../kind.ts'

/** What to send and to do about a stop or a birth, and what the income tax makes of a benefit. */
export const formalities = {
  delaiEnvoiArret: count,
  envoiTardif: columns({ mois: COUNT, reduction: RATE }),
  heuresDePresence: columns({
    matinDe: COUNT,
    matinA: COUNT,
    apresMidiDe: COUNT,
    apresMidiA: COUNT,
  }),
  arretTeleconsultation: count,
  dureePrescription: columns({ premiere: COUNT, prolongation: COUNT }),
  formulaireSecurise: flag,
  delaiDeclaration: count,
  declarationGrossesse: count,
  congePaterniteSalarie: columns({
    naissance: COUNT,
    obligatoires: COUNT,
    parts: COUNT,
    joursAuMoins: COUNT,
  }),
  congeAdoptionSalarie: columns({ unEnfant: COUNT, troisEnfantsAuFoyer: COUNT, plusieurs: COUNT }),
  preavisPaternite: count,
  preavisCongeNaissance: columns({ mois: COUNT, joursApresUnConge: COUNT }),
  tauxCsgDeductible: rate,
  aldExonereeImpot: flag,
  indemnitesMicroImposables: flag,
} as const satisfies Kinds

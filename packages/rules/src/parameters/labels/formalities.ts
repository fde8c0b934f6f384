import type { LabelsOf } from '../label.ts'
import type { formalities as kinds } from '../kinds/formalities.ts'

/** What to send and to do about a stop or a birth, and what the income tax makes of a benefit. */
export const formalities: LabelsOf<typeof kinds> = {
  delaiEnvoiArret: {
    theme: 'SICKNESS',
    unit: 'HOURS',
    fr: 'Délai d’envoi de l’arrêt de travail',
    en: 'Time to send the notice of a stop',
  },
  envoiTardif: {
    theme: 'SICKNESS',
    fr: 'Second envoi tardif de l’arrêt de travail',
    en: 'Second notice of a stop that is late',
    columns: {
      mois: { fr: 'dans les (mois)', en: 'within (months)' },
      reduction: { fr: 'part de l’indemnité perdue', en: 'share of the allowance lost' },
    },
  },
  heuresDePresence: {
    theme: 'SICKNESS',
    unit: 'HOURS',
    fr: 'Heures de présence à domicile pendant l’arrêt',
    en: 'Hours to be at home during a stop',
    columns: {
      matinDe: { fr: 'matin, de', en: 'morning, from' },
      matinA: { fr: 'matin, à', en: 'morning, to' },
      apresMidiDe: { fr: 'après-midi, de', en: 'afternoon, from' },
      apresMidiA: { fr: 'après-midi, à', en: 'afternoon, to' },
    },
  },
  arretTeleconsultation: {
    theme: 'SICKNESS',
    unit: 'DAYS',
    fr: 'Arrêt prescrit en téléconsultation, au plus (0 : sans limite)',
    en: 'Stop prescribed at a distance, at most (0: no limit)',
  },
  dureePrescription: {
    theme: 'SICKNESS',
    unit: 'MONTHS',
    fr: 'Durée d’une prescription d’arrêt, au plus (0 : sans limite)',
    en: 'Length of a prescription of a stop, at most (0: no limit)',
    columns: {
      premiere: { fr: 'première', en: 'first' },
      prolongation: { fr: 'prolongation', en: 'prolongation' },
    },
  },
  formulaireSecurise: {
    theme: 'SICKNESS',
    fr: 'Seul le formulaire papier sécurisé est accepté',
    en: 'Only the secured paper form is accepted',
  },
  delaiDeclaration: {
    theme: 'CONTRIBUTIONS',
    unit: 'MONTHS',
    fr: 'Délai de déclaration du chiffre d’affaires après la période',
    en: 'Time to declare turnover after its period',
  },
  declarationGrossesse: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Déclaration de grossesse, avant la fin du mois de grossesse',
    en: 'Declaration of pregnancy, before the end of the month of pregnancy',
  },
  congePaterniteSalarie: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de paternité d’un emploi',
    en: 'Paternity leave of a job',
    columns: {
      naissance: { fr: 'jours ouvrables payés par l’employeur', en: 'working days that the employer pays' },
      obligatoires: { fr: 'jours obligatoires ensuite', en: 'compulsory days after them' },
      parts: { fr: 'parts du reste, au plus', en: 'parts of the rest, at most' },
      joursAuMoins: { fr: 'jours de chacune, au moins', en: 'days of each, at least' },
    },
  },
  congeAdoptionSalarie: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé d’adoption d’un emploi',
    en: 'Adoption leave of a job',
    columns: {
      unEnfant: { fr: 'un enfant', en: 'one child' },
      troisEnfantsAuFoyer: { fr: 'un enfant, trois au foyer', en: 'one child, three at home' },
      plusieurs: { fr: 'plusieurs enfants', en: 'several children' },
    },
  },
  preavisPaternite: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Congé de paternité : préavis à l’employeur',
    en: 'Paternity leave: notice to the employer',
  },
  preavisCongeNaissance: {
    theme: 'MATERNITY',
    fr: 'Congé supplémentaire de naissance : préavis à l’employeur',
    en: 'Additional birth leave: notice to the employer',
    columns: {
      mois: { fr: 'mois', en: 'months' },
      joursApresUnConge: {
        fr: 'jours, à la suite d’un congé de paternité ou d’adoption',
        en: 'days, right after a paternity or adoption leave',
      },
    },
  },
  tauxCsgDeductible: {
    theme: 'LEVIES',
    fr: 'CSG déductible du revenu imposable',
    en: 'CSG that is deducted from the taxed income',
  },
  aldExonereeImpot: {
    theme: 'LEVIES',
    fr: 'Indemnités d’une affection de longue durée exonérées d’impôt',
    en: 'Allowances of a long illness exempt from income tax',
  },
  indemnitesMicroImposables: {
    theme: 'DOUBTS',
    fr: 'Indemnités d’un micro-entrepreneur imposables (contesté)',
    en: 'Allowances of a micro-entrepreneur taxed (contested)',
  },
}

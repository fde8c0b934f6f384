import type { LabelsOf } from '../label.ts'
import type { maternity as kinds } from '../kinds/maternity.ts'

const leave = {
  avant: { fr: 'avant la date présumée', en: 'before the presumed day' },
  apres: { fr: 'après', en: 'after' },
  total: { fr: 'en tout', en: 'in all' },
}

/** Maternity and adoption of the independent activity. */
export const maternity: LabelsOf<typeof kinds> = {
  affiliationMaternite: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Durée minimale d’affiliation, maternité, paternité et adoption',
    en: 'Minimum time of affiliation, maternity, paternity and adoption',
  },
  cessationMinimale: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Cessation minimale d’activité, maternité',
    en: 'Least time without work, maternity',
    columns: {
      total: { fr: 'en tout', en: 'in all' },
      apresNaissance: { fr: 'dont après la naissance', en: 'of which after the birth' },
      avantDatePresumee: { fr: 'dont juste avant la date présumée', en: 'of which just before the presumed day' },
    },
  },
  tauxDuSeuilMaternite: {
    theme: 'MATERNITY',
    fr: 'Seuil de revenu du forfait entier, en part de la moyenne des PASS',
    en: 'Income threshold of the full flat rate, as a share of the mean PASS',
  },
  tauxReduit: {
    theme: 'MATERNITY',
    fr: 'Part du forfait versée sous le seuil',
    en: 'Share of the flat rate paid below the threshold',
  },
  diviseurForfait: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Diviseur du PASS, indemnité forfaitaire',
    en: 'Divisor of the PASS, flat daily allowance',
  },
  partPremierVersement: {
    theme: 'MATERNITY',
    fr: 'Part du premier versement de l’allocation de repos maternel',
    en: 'Share of the first payment of the maternal rest allowance',
  },
  moisNaissanceTresPrecoce: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Mois de grossesse avant la fin duquel une naissance fait verser l’allocation en une fois',
    en: 'Month of pregnancy before the end of which a birth makes the allowance one payment',
  },
  congeMaternite: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de maternité, premier ou deuxième enfant',
    en: 'Maternity leave, first or second child',
    columns: leave,
  },
  congeMaterniteTroisEnfants: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de maternité, troisième enfant et plus',
    en: 'Maternity leave, third child and more',
    columns: leave,
  },
  congeMaterniteJumeaux: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de maternité, jumeaux',
    en: 'Maternity leave, twins',
    columns: leave,
  },
  congeMaterniteTriples: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de maternité, triplés et plus',
    en: 'Maternity leave, triplets and more',
    columns: leave,
  },
  reportsDuConge: {
    theme: 'MATERNITY',
    unit: 'WEEKS',
    fr: 'Semaines du congé de maternité qui peuvent être déplacées',
    en: 'Weeks of maternity leave that may be moved',
    columns: {
      avanceTroisEnfants: { fr: 'vers l’avant, troisième enfant', en: 'to before, third child' },
      avanceJumeaux: { fr: 'vers l’avant, jumeaux', en: 'to before, twins' },
      reportApresNaissance: { fr: 'vers l’après, avis médical', en: 'to after, medical opinion' },
    },
  },
  naissancePrematuree: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Naissance d’autant de jours trop tôt, enfant hospitalisé : congé allongé au-delà de',
    en: 'Birth too early by more than so many days, child in hospital: longer leave',
  },
  reportHospitalisation: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Enfant hospitalisé autant de jours après la naissance : fin du congé reportable',
    en: 'Child in hospital so many days after the birth: rest of the leave may wait',
  },
  joursGrossessePathologique: {
    theme: 'DOUBTS',
    unit: 'DAYS',
    fr: 'Jours en plus pour grossesse pathologique (autre lecture)',
    en: 'More days for a pathological pregnancy (other reading)',
  },
  remplacementConjointe: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Conjointe collaboratrice : jours de remplacement',
    en: 'Collaborating spouse: days of replacement',
    columns: {
      avant: { fr: 'avant la naissance', en: 'before the birth' },
      apres: { fr: 'à partir de la naissance', en: 'from the birth on' },
      minimum: { fr: 'au moins', en: 'at least' },
      maximum: { fr: 'payés au plus', en: 'paid at most' },
      surDemande: { fr: 'payés au plus, sur demande', en: 'paid at most, on request' },
    },
  },
  plafondRemplacement: {
    theme: 'MATERNITY',
    fr: 'Conjointe collaboratrice : plafond d’un jour de remplacement',
    en: 'Collaborating spouse: the most that a day of replacement is paid',
    columns: {
      smic: { fr: 'SMIC mensuels', en: 'monthly SMIC' },
      jours: { fr: 'divisés par', en: 'divided by' },
    },
  },
  partAllocationAdoption: {
    theme: 'MATERNITY',
    fr: 'Part de l’allocation de repos maternel versée pour une adoption',
    en: 'Share of the maternal rest allowance paid for an adoption',
  },
  congeAdoption: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé d’adoption, durée maximale',
    en: 'Adoption leave, longest time',
    columns: {
      unEnfant: { fr: 'un enfant', en: 'one child' },
      troisEnfantsAuFoyer: { fr: 'un enfant, trois ou plus au foyer', en: 'one child, three or more at home' },
      deuxEnfants: { fr: 'deux enfants', en: 'two children' },
      troisEnfantsEtPlus: { fr: 'trois enfants et plus', en: 'three children and more' },
    },
  },
  partageAdoption: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé d’adoption partagé, jours en plus',
    en: 'Adoption leave that is shared, more days',
    columns: {
      unEnfant: { fr: 'un enfant', en: 'one child' },
      plusieurs: { fr: 'plusieurs enfants', en: 'several children' },
    },
  },
}

import type { LabelsOf } from '../label.ts'
import type { paternity as kinds } from '../kinds/paternity.ts'

/** Paternity leave and the additional birth leave of the independent activity. */
export const paternity: LabelsOf<typeof kinds> = {
  congePaternite: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de paternité et d’accueil de l’enfant',
    en: 'Paternity and childcare leave',
    columns: {
      simple: { fr: 'un enfant', en: 'one child' },
      multiple: { fr: 'naissance multiple', en: 'multiple birth' },
    },
  },
  premierePeriodePaternite: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de paternité, première période dès la naissance',
    en: 'Paternity leave, first period from the birth on',
  },
  periodesPaternite: {
    theme: 'MATERNITY',
    fr: 'Congé de paternité, périodes suivantes',
    en: 'Paternity leave, later periods',
    columns: {
      apresLaPremiere: { fr: 'au plus', en: 'at most' },
      joursAuMoins: { fr: 'jours de chacune, au moins', en: 'days of each, at least' },
    },
  },
  delaiPaternite: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Congé de paternité, délai',
    en: 'Paternity leave, time limit',
  },
  delaiPaterniteAuDebut: {
    theme: 'MATERNITY',
    fr: 'Congé de paternité : seul le début doit tomber dans le délai',
    en: 'Paternity leave: only its start must lie within the time limit',
  },
  hospitalisationPaternite: {
    theme: 'MATERNITY',
    unit: 'DAYS',
    fr: 'Congé de paternité, jours en plus pendant l’hospitalisation du nouveau-né',
    en: 'Paternity leave, more days while the newborn is in hospital',
  },
  naissanceOuvrantConge: {
    theme: 'MATERNITY',
    fr: 'L’enfant né ou attendu ce jour ouvre droit au congé supplémentaire de naissance',
    en: 'A child born or due on that day gives a right to the additional birth leave',
  },
  moisCongeNaissance: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Congé supplémentaire de naissance, mois au plus',
    en: 'Additional birth leave, months at most',
  },
  tauxCongeNaissance: {
    theme: 'MATERNITY',
    fr: 'Congé supplémentaire de naissance, part de l’indemnité',
    en: 'Additional birth leave, share of the allowance',
    columns: {
      premierMois: { fr: 'premier mois', en: 'first month' },
      deuxiemeMois: { fr: 'deuxième mois', en: 'second month' },
    },
  },
  delaiCongeNaissance: {
    theme: 'MATERNITY',
    unit: 'MONTHS',
    fr: 'Congé supplémentaire de naissance, délai',
    en: 'Additional birth leave, time limit',
  },
}

import type { Prestations } from '@abri/rules'
import type { Words } from '../words.ts'

/** What an answer can hold, as the agenda names it. */
export const benefitNames: Readonly<Record<keyof Prestations, Words>> = {
  arretMaladie: { fr: 'Arrêt maladie', en: 'Sick pay' },
  complementEmployeur: { fr: 'Complément de l’employeur', en: 'Employer’s complement' },
  cotisations: { fr: 'Cotisations', en: 'Contributions' },
  maternite: { fr: 'Maternité', en: 'Maternity' },
  couverture: { fr: 'Couverture', en: 'Cover' },
  retraite: { fr: 'Retraite', en: 'Retirement' },
  adoption: { fr: 'Adoption', en: 'Adoption' },
  paternite: { fr: 'Paternité', en: 'Paternity' },
  congeNaissance: { fr: 'Congé de naissance', en: 'Birth leave' },
  invalidite: { fr: 'Invalidité', en: 'Disability' },
  deces: { fr: 'Décès', en: 'Death' },
  regimeReel: { fr: 'Régime réel', en: 'Real regime' },
  conjointe: { fr: 'Conjointe collaboratrice', en: 'Collaborating spouse' },
  prevoyance: { fr: 'Prévoyance', en: 'Provident cover' },
}

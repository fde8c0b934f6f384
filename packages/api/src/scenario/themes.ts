/** The themes of parameters in the order in which they are shown, with their names. */
export const themeWords = {
  CEILINGS: { fr: 'Plafonds', en: 'Ceilings' },
  INCOME: { fr: 'Revenu', en: 'Income' },
  SICKNESS: { fr: 'Maladie', en: 'Sickness' },
  MATERNITY: { fr: 'Maternité, paternité, adoption', en: 'Maternity, paternity, adoption' },
  DISABILITY: { fr: 'Invalidité et décès', en: 'Disability and death' },
  RETIREMENT: { fr: 'Retraite', en: 'Retirement' },
  CONTRIBUTIONS: { fr: 'Cotisations', en: 'Contributions' },
  EMPLOYMENT: { fr: 'Emploi salarié', en: 'Salaried job' },
  COVERAGE: { fr: 'Couverture sociale', en: 'Social cover' },
  LEVIES: { fr: 'Prélèvements', en: 'Levies' },
  DOUBTS: { fr: 'Points discutés', en: 'Disputed points' },
} as const

/** A theme, by its stable key. */
export type ThemeKey = keyof typeof themeWords

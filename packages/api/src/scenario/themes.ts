/** The themes of parameters in the order in which they are shown, with their names. */
export const themeWords = {
  CEILINGS: { fr: 'Plafonds', en: 'Ceilings' },
  INCOME: { fr: 'Revenu', en: 'Income' },
  SICKNESS: { fr: 'Maladie', en: 'Sickness' },
  EMPLOYMENT: { fr: 'Activité salariée', en: 'Salaried activity' },
  MATERNITY: { fr: 'Maternité et paternité', en: 'Maternity and paternity' },
  DISABILITY: { fr: 'Invalidité et décès', en: 'Invalidity and death' },
  RETIREMENT: { fr: 'Retraite', en: 'Retirement' },
  CONTRIBUTIONS: { fr: 'Cotisations', en: 'Contributions' },
  COVERAGE: { fr: 'Couverture et démarches', en: 'Cover and formalities' },
  LEVIES: { fr: 'Prélèvements', en: 'Levies' },
  DOUBTS: { fr: 'Points discutés', en: 'Disputed points' },
} as const

/** A theme, by its stable key. */
export type ThemeKey = keyof typeof themeWords

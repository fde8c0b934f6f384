/** The theme under which the grid of years shows a parameter. */
export type Theme = 'CEILINGS' | 'INCOME' | 'SICKNESS' | 'LEVIES' | 'DOUBTS'
/** How often the law moves a value: a yearly one is verified until 31 December of its last row's year, any other until repealed. */
export type Cadence = 'YEARLY' | 'WHEN_AMENDED'
export type Unit = 'EUR_PER_MONTH' | 'EUR_PER_YEAR' | 'RATIO' | 'TIMES_PASS' | 'DAYS' | 'MONTHS' | 'YEARS' | 'NONE'
export type ParameterType = 'AMOUNT' | 'RATE' | 'COUNT' | 'BOOLEAN' | 'YEARS' | 'TABLE'

/** What the code says of a parameter; its dated values stand in a release. */
export type Declaration = {
  readonly type: ParameterType
  readonly unit: Unit
  readonly theme: Theme
  readonly cadence: Cadence
  readonly label: { readonly fr: string; readonly en: string }
  /** For a TABLE: its columns, with the type of each. */
  readonly columns?: Readonly<
    Record<
      string,
      { readonly type: 'AMOUNT' | 'RATE' | 'COUNT'; readonly label: { readonly fr: string; readonly en: string } }
    >
  >
  /** What the analyst waits for, and when. */
  readonly expected?: { readonly fr: string; readonly en: string }
}

const often = { cadence: 'WHEN_AMENDED' } as const
const rate = (theme: Theme, fr: string, en: string) =>
  ({ type: 'RATE', unit: 'RATIO', theme, ...often, label: { fr, en } }) as const
const flag = (theme: Theme, fr: string, en: string) =>
  ({ type: 'BOOLEAN', unit: 'NONE', theme, ...often, label: { fr, en } }) as const
const count = (unit: Unit, fr: string, en: string) =>
  ({ type: 'COUNT', unit, theme: 'SICKNESS', ...often, label: { fr, en } }) as const

/** Every parameter that a rule or a named check reads, by its stable key. */
export const declarations = {
  pmss: {
    type: 'AMOUNT',
    unit: 'EUR_PER_MONTH',
    theme: 'CEILINGS',
    cadence: 'YEARLY',
    label: { fr: 'Plafond mensuel de la sécurité sociale (PMSS)', en: 'Monthly social security ceiling (PMSS)' },
    expected: { fr: 'arrêté attendu en décembre', en: 'order expected in December' },
  },
  plafondMicro: {
    type: 'TABLE',
    unit: 'EUR_PER_YEAR',
    theme: 'CEILINGS',
    ...often,
    label: { fr: 'Plafonds de chiffre d’affaires du régime micro', en: 'Turnover ceilings of the micro regime' },
    columns: {
      vente: { type: 'AMOUNT', label: { fr: 'vente', en: 'sales' } },
      services: { type: 'AMOUNT', label: { fr: 'services', en: 'services' } },
    },
  },
  abattementVente: rate('INCOME', 'Abattement, vente et hébergement', 'Allowance, sales and lodging'),
  abattementPrestationBic: rate('INCOME', 'Abattement, prestations BIC', 'Allowance, commercial services'),
  abattementLiberale: rate('INCOME', 'Abattement, activité libérale (BNC)', 'Allowance, liberal activity (BNC)'),
  abattementMeubleTourisme: rate(
    'INCOME',
    'Abattement, meublé de tourisme classé',
    'Allowance, classified furnished tourism',
  ),
  abattementMeubleTourismeFiscal: rate(
    'DOUBTS',
    'Abattement fiscal, meublé de tourisme classé (autre lecture)',
    'Tax allowance, classified furnished tourism (other reading)',
  ),
  affiliationMinimale: count('MONTHS', 'Durée minimale d’affiliation', 'Minimum time of affiliation'),
  tauxDuSeuil: rate(
    'SICKNESS',
    'Seuil de revenu, en part de la moyenne des PASS',
    'Income threshold, as a share of the mean PASS',
  ),
  diviseur: count('DAYS', 'Diviseur du revenu annuel moyen', 'Divisor of the mean yearly income'),
  plafondSsi: {
    type: 'RATE',
    unit: 'TIMES_PASS',
    theme: 'SICKNESS',
    ...often,
    label: { fr: 'Plafond du revenu, SSI', en: 'Cap on income, SSI' },
  },
  plafondCipav: {
    type: 'RATE',
    unit: 'TIMES_PASS',
    theme: 'SICKNESS',
    ...often,
    label: { fr: 'Plafond du revenu, Cipav', en: 'Cap on income, Cipav' },
  },
  cipavIndemnisee: flag(
    'SICKNESS',
    'La Cipav ouvre droit aux indemnités journalières',
    'Cipav gives a right to daily allowances',
  ),
  conditionCotisationsAJour: flag(
    'SICKNESS',
    'Être à jour de ses cotisations est une condition',
    'Being up to date with contributions is a condition',
  ),
  revenuAuProrataDesCotisations: flag(
    'SICKNESS',
    'Le revenu d’une année compte à proportion des cotisations payées',
    'The income of a year counts in proportion to the contributions paid',
  ),
  premieresAnneesAuProrataDesJours: flag(
    'SICKNESS',
    'Premières années : revenu rapporté aux jours d’activité',
    'First years: income in ratio to the days of activity',
  ),
  anneesAlternatives: {
    type: 'YEARS',
    unit: 'NONE',
    theme: 'SICKNESS',
    ...often,
    label: {
      fr: 'Années retenues si elles sont plus favorables (sans 2020)',
      en: 'Years used where they are more favourable (without 2020)',
    },
  },
  delaiDeCarence: {
    type: 'TABLE',
    unit: 'DAYS',
    theme: 'SICKNESS',
    ...often,
    label: { fr: 'Délai de carence', en: 'Waiting days' },
    columns: {
      hospitalisation: { type: 'COUNT', label: { fr: 'hospitalisation', en: 'hospital stay' } },
      arretCourt: { type: 'COUNT', label: { fr: 'arrêt court', en: 'short stop' } },
      arretLong: { type: 'COUNT', label: { fr: 'arrêt plus long', en: 'longer stop' } },
      dureeArretCourt: { type: 'COUNT', label: { fr: 'un arrêt est court jusqu’à', en: 'a stop is short up to' } },
    },
  },
  carenceSuspendue: flag(
    'SICKNESS',
    'Délai de carence suspendu pour tous les arrêts',
    'Waiting days suspended for every stop',
  ),
  carenceIsolementCovid: flag(
    'DOUBTS',
    'Délai de carence suspendu pour les arrêts d’isolement (Covid)',
    'Waiting days suspended for isolation stops (Covid)',
  ),
  carenceArretCourtDiscutee: flag(
    'DOUBTS',
    'Délai de carence des arrêts courts discuté',
    'Waiting days of short stops disputed',
  ),
  repriseBreve: {
    type: 'COUNT',
    unit: 'DAYS',
    theme: 'DOUBTS',
    ...often,
    label: {
      fr: 'Reprise brève entre deux arrêts, sans nouvelle carence (autre lecture)',
      en: 'Brief return to work between two stops, no new waiting days (other reading)',
    },
  },
  joursIndemnisesMaximum: count('DAYS', 'Jours indemnisés au plus par période', 'Most days paid per period'),
  periodeDuMaximum: count('YEARS', 'Durée de la période du maximum', 'Length of that period'),
  anneesAld: count(
    'YEARS',
    'Durée d’indemnisation d’une affection de longue durée',
    'Time for which a long illness is paid',
  ),
  joursParArretCipav: count('DAYS', 'Jours indemnisés au plus par arrêt, Cipav', 'Most days paid per stop, Cipav'),
  joursParVersement: count('DAYS', 'Jours par versement', 'Days per payment'),
  tauxCsg: rate('LEVIES', 'CSG sur les indemnités journalières', 'CSG on daily allowances'),
  tauxCrds: rate('LEVIES', 'CRDS sur les indemnités journalières', 'CRDS on daily allowances'),
} as const satisfies Readonly<Record<string, Declaration>>

export type ParameterKey = keyof typeof declarations

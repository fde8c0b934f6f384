import { describedEnum } from './described-enum.ts'
import type { ThemeKey } from './themes.ts'

export const Langue = describedEnum('Langue', 'The language of labels and messages.', {
  FR: 'French.',
  EN: 'English.',
})
export type Langue = keyof typeof Langue
/** What the schema says of an argument that names a language. */
export const LANGUE = 'The language of the words. Default: FR.'

export const NatureActivite = describedEnum('NatureActivite', 'Which allowance turns turnover into income.', {
  VENTE: 'Sales of goods, meals eaten on the spot, lodging.',
  PRESTATION_BIC: 'Commercial and craft services.',
  LIBERALE: 'Liberal activities (BNC).',
  MEUBLE_TOURISME: 'Classified furnished tourism.',
})

export const Caisse = describedEnum('Caisse', 'The scheme that pays. CIPAV takes LIBERALE only.', {
  SSI: 'Sécurité sociale des indépendants: craft, trade, liberal activities that are not regulated.',
  CIPAV: 'Regulated liberal activities of the Cipav list.',
})

export const CaissePayeuse = describedEnum('CaissePayeuse', 'Who pays an allowance.', {
  SSI: 'Sécurité sociale des indépendants, for the independent activity.',
  CIPAV: 'The Cipav branch, for the independent activity.',
  REGIME_GENERAL: 'The general scheme, for a salaried job.',
})

export const MotifArret = describedEnum(
  'MotifArret',
  'Why work stopped, where the law frees that reason from waiting days at some time.',
  {
    MALADIE: 'Illness or accident.',
    FAUSSE_COUCHE: 'A miscarriage before 22 weeks: no waiting days from 2024 on.',
    INTERRUPTION_MEDICALE_GROSSESSE: 'A medical termination of pregnancy: no waiting days from July 2024 on.',
    RECHUTE_ACCIDENT: 'The relapse of an accident: no waiting days until June 2021.',
    GROSSESSE_PATHOLOGIQUE: 'A pathological pregnancy: no waiting days until June 2021.',
  },
)

export const Territoire = describedEnum('Territoire', 'Where the person works.', {
  METROPOLE_DROM: 'Mainland France and the overseas departments, except Mayotte.',
  MAYOTTE: 'Refused by name: its ceilings differ.',
})

export const CodeEtat = describedEnum('CodeEtat', 'The state of the law that an answer rests on.', {
  EN_VIGUEUR: 'In force.',
  ANNONCE: 'A row was announced before its text, or begins after the publication of the release.',
  PROJETE: 'A table is read beyond the day until which it is verified: its last value is carried on.',
})

export const Unite = describedEnum('Unite', 'What a number counts.', {
  EUROS: 'Euros.',
  EUROS_PAR_AN: 'Euros a year.',
  EUROS_PAR_MOIS: 'Euros a month.',
  EUROS_PAR_JOUR: 'Euros a day.',
  EUROS_PAR_HEURE: 'Euros an hour.',
  HEURES: 'Hours.',
  JOURS: 'Days.',
  MOIS: 'Months.',
  TRIMESTRES: 'Quarters of pension insurance.',
  PART: 'A share or a coefficient.',
})

export const Theme = describedEnum<ThemeKey>('Theme', 'The theme under which parameters are grouped.', {
  CEILINGS: 'Ceilings: PMSS, turnover of the micro regime.',
  INCOME: 'From turnover to income.',
  SICKNESS: 'Sick pay.',
  EMPLOYMENT: 'What a salaried job beside the activity gives.',
  MATERNITY: 'Maternity, paternity, adoption, birth leave.',
  DISABILITY: 'Disability pensions and death capital.',
  RETIREMENT: 'Pension quarters and pensions.',
  CONTRIBUTIONS: 'What a micro-entrepreneur pays on turnover.',
  COVERAGE: 'Who pays what, and choices open to the person.',
  LEVIES: 'CSG and CRDS.',
  DOUBTS: 'Doubts about the law that have dates, and other readings.',
})

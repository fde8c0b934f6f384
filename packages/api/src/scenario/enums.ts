import { registerEnumType } from 'type-graphql'
import { themeWords, type ThemeKey } from './themes.ts'

/** An enum whose values are its names, as GraphQL sends them. */
export const valuesOf = <T extends string>(...names: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K }

export const Langue = valuesOf('FR', 'EN')
export type Langue = keyof typeof Langue
registerEnumType(Langue, {
  name: 'Langue',
  description: 'The language of labels and messages.',
  valuesConfig: { FR: { description: 'French.' }, EN: { description: 'English.' } },
})
/** What the schema says of an argument that names a language. */
export const LANGUE = 'The language of the words. Default: FR.'

export const NatureActivite = valuesOf('VENTE', 'PRESTATION_BIC', 'LIBERALE', 'MEUBLE_TOURISME')
registerEnumType(NatureActivite, {
  name: 'NatureActivite',
  description: 'Which allowance turns turnover into income.',
  valuesConfig: {
    VENTE: { description: 'Sales of goods, meals eaten on the spot, lodging.' },
    PRESTATION_BIC: { description: 'Commercial and craft services.' },
    LIBERALE: { description: 'Liberal activities (BNC).' },
    MEUBLE_TOURISME: { description: 'Classified furnished tourism.' },
  },
})

export const Caisse = valuesOf('SSI', 'CIPAV')
registerEnumType(Caisse, {
  name: 'Caisse',
  description: 'The scheme that pays. CIPAV takes LIBERALE only.',
  valuesConfig: {
    SSI: { description: 'Sécurité sociale des indépendants: craft, trade, liberal activities that are not regulated.' },
    CIPAV: { description: 'Regulated liberal activities of the Cipav list.' },
  },
})

export const CaissePayeuse = valuesOf('SSI', 'CIPAV', 'REGIME_GENERAL')
registerEnumType(CaissePayeuse, {
  name: 'CaissePayeuse',
  description: 'Who pays an allowance.',
  valuesConfig: {
    SSI: { description: 'Sécurité sociale des indépendants, for the independent activity.' },
    CIPAV: { description: 'The Cipav branch, for the independent activity.' },
    REGIME_GENERAL: { description: 'The general scheme, for a salaried job.' },
  },
})

export const MotifArret = valuesOf(
  'MALADIE',
  'FAUSSE_COUCHE',
  'INTERRUPTION_MEDICALE_GROSSESSE',
  'RECHUTE_ACCIDENT',
  'GROSSESSE_PATHOLOGIQUE',
)
registerEnumType(MotifArret, {
  name: 'MotifArret',
  description: 'Why work stopped, where the law frees that reason from waiting days at some time.',
  valuesConfig: {
    MALADIE: { description: 'Illness or accident.' },
    FAUSSE_COUCHE: { description: 'A miscarriage before 22 weeks: no waiting days from 2024 on.' },
    INTERRUPTION_MEDICALE_GROSSESSE: {
      description: 'A medical termination of pregnancy: no waiting days from July 2024 on.',
    },
    RECHUTE_ACCIDENT: { description: 'The relapse of an accident: no waiting days until June 2021.' },
    GROSSESSE_PATHOLOGIQUE: { description: 'A pathological pregnancy: no waiting days until June 2021.' },
  },
})

export const Territoire = valuesOf('METROPOLE_DROM', 'MAYOTTE')
registerEnumType(Territoire, {
  name: 'Territoire',
  description: 'Where the person works.',
  valuesConfig: {
    METROPOLE_DROM: { description: 'Mainland France and the overseas departments, except Mayotte.' },
    MAYOTTE: { description: 'Refused by name: its ceilings differ.' },
  },
})

export const CodeEtat = valuesOf('EN_VIGUEUR', 'ANNONCE', 'PROJETE')
registerEnumType(CodeEtat, {
  name: 'CodeEtat',
  description: 'The state of the law that an answer rests on.',
  valuesConfig: {
    EN_VIGUEUR: { description: 'In force.' },
    ANNONCE: { description: 'A row was announced before its text, or begins after the publication of the release.' },
    PROJETE: {
      description: 'A table is read beyond the day until which it is verified: its last value is carried on.',
    },
  },
})

export const Unite = valuesOf(
  'EUROS',
  'EUROS_PAR_AN',
  'EUROS_PAR_MOIS',
  'EUROS_PAR_JOUR',
  'EUROS_PAR_HEURE',
  'HEURES',
  'JOURS',
  'MOIS',
  'TRIMESTRES',
  'PART',
)
registerEnumType(Unite, {
  name: 'Unite',
  description: 'What a number counts.',
  valuesConfig: {
    EUROS: { description: 'Euros.' },
    EUROS_PAR_AN: { description: 'Euros a year.' },
    EUROS_PAR_MOIS: { description: 'Euros a month.' },
    EUROS_PAR_JOUR: { description: 'Euros a day.' },
    EUROS_PAR_HEURE: { description: 'Euros an hour.' },
    HEURES: { description: 'Hours.' },
    JOURS: { description: 'Days.' },
    MOIS: { description: 'Months.' },
    TRIMESTRES: { description: 'Quarters of pension insurance.' },
    PART: { description: 'A share or a coefficient.' },
  },
})

export const Theme = valuesOf(...(Object.keys(themeWords) as ThemeKey[]))
registerEnumType(Theme, {
  name: 'Theme',
  description: 'The theme under which parameters are grouped.',
  valuesConfig: {
    CEILINGS: { description: 'Ceilings: PMSS, turnover of the micro regime.' },
    INCOME: { description: 'From turnover to income.' },
    SICKNESS: { description: 'Sick pay.' },
    MATERNITY: { description: 'Maternity, paternity, adoption, birth leave.' },
    DISABILITY: { description: 'Disability pensions and death capital.' },
    RETIREMENT: { description: 'Pension quarters and pensions.' },
    CONTRIBUTIONS: { description: 'What a micro-entrepreneur pays on turnover.' },
    EMPLOYMENT: { description: 'What a salaried job beside the activity gives.' },
    COVERAGE: { description: 'Who pays what, and choices open to the person.' },
    LEVIES: { description: 'CSG and CRDS.' },
    DOUBTS: { description: 'Doubts about the law that have dates, and other readings.' },
  },
})

import { registerEnumType } from 'type-graphql'

/** An enum whose values are its names, as GraphQL sends them. */
export const valuesOf = <T extends string>(...names: readonly T[]): { readonly [K in T]: K } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [K in T]: K }

export const Langue = valuesOf('FR', 'EN')
export type Langue = keyof typeof Langue
registerEnumType(Langue, { name: 'Langue', description: 'The language of labels and messages.' })

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
registerEnumType(Caisse, { name: 'Caisse', description: 'The scheme that pays. CIPAV takes LIBERALE only.' })

export const Territoire = valuesOf('METROPOLE_DROM', 'MAYOTTE')
registerEnumType(Territoire, { name: 'Territoire', description: 'MAYOTTE is refused by name: its ceilings differ.' })

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

export const Unite = valuesOf('EUROS', 'EUROS_PAR_AN', 'EUROS_PAR_JOUR', 'JOURS')
registerEnumType(Unite, { name: 'Unite' })

export const Theme = valuesOf('CEILINGS', 'INCOME', 'SICKNESS', 'LEVIES', 'DOUBTS')
registerEnumType(Theme, { name: 'Theme', description: 'The theme under which parameters are grouped.' })

import { ORGANISMES, PROFESSIONS, RISQUES_SOCIAUX, STATUTS, type Liste, type Noms } from '@abri/rules'
import { texts } from '@abri/rules/en'
import { registerEnumType } from 'type-graphql'
import { valuesOf } from '../scenario/enums.ts'

/** Each member described by its English name. */
const described = <L extends Liste>(liste: L, codes: readonly Noms[L][]): Record<string, { description: string }> =>
  Object.fromEntries(codes.map((code) => [code, { description: `${texts.nom(liste, code)}.` }]))

export const RisqueSocial = valuesOf(...RISQUES_SOCIAUX)
registerEnumType(RisqueSocial, {
  name: 'RisqueSocial',
  description: 'What can happen to a person, as cover is asked about it.',
  valuesConfig: described('RisqueSocial', RISQUES_SOCIAUX),
})

export const Statut = valuesOf(...STATUTS)
registerEnumType(Statut, {
  name: 'Statut',
  description: 'In which capacity somebody is covered.',
  valuesConfig: described('Statut', STATUTS),
})

export const Organisme = valuesOf(...ORGANISMES)
registerEnumType(Organisme, {
  name: 'Organisme',
  description: 'Who pays or decides.',
  valuesConfig: described('Organisme', ORGANISMES),
})

const professions = Object.keys(PROFESSIONS) as (keyof typeof PROFESSIONS)[]
export const Profession = valuesOf(...professions)
registerEnumType(Profession, {
  name: 'Profession',
  description: 'A profession, to know which fund it belongs to. Those with a scheme of their own are refused by name.',
  valuesConfig: described('Profession', professions),
})

export const CodeNote = valuesOf('ARE', 'ARCE', 'MUTUELLE', 'PREVOYANCE')
registerEnumType(CodeNote, {
  name: 'CodeNote',
  description: 'What a note is about.',
  valuesConfig: {
    ARE: { description: 'What turnover does to unemployment benefit.' },
    ARCE: { description: 'The help to start a business, paid as a capital.' },
    MUTUELLE: { description: 'Supplementary health insurance: reimburses care.' },
    PREVOYANCE: { description: 'Private provision: replaces an income.' },
  },
})

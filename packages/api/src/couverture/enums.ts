import { ORGANISMES, PROFESSIONS, RISQUES_SOCIAUX, STATUTS } from '@abri/rules'
import { describedEnum } from '../scenario/described-enum.ts'
import { namedEnum } from '../scenario/named-enum.ts'

export const RisqueSocial = namedEnum(
  'RisqueSocial',
  'What can happen to a person, as cover is asked about it.',
  RISQUES_SOCIAUX,
)

export const Statut = namedEnum('Statut', 'In which capacity somebody is covered.', STATUTS)

export const Organisme = namedEnum('Organisme', 'Who pays or decides.', ORGANISMES)

export const Profession = namedEnum(
  'Profession',
  'A profession, to know which fund it belongs to. Those with a scheme of their own are refused by name.',
  Object.keys(PROFESSIONS) as (keyof typeof PROFESSIONS)[],
)

export const CodeNote = describedEnum('CodeNote', 'What a note is about.', {
  ARE: 'What turnover does to unemployment benefit.',
  ARCE: 'The help to start a business, paid as a capital.',
  MUTUELLE: 'Supplementary health insurance: reimburses care.',
  PREVOYANCE: 'Private provision: replaces an income.',
})

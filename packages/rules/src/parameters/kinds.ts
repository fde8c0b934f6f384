import { provident } from './kinds/provident.ts'
import { realRegime } from './kinds/real-regime.ts'
import { formalities } from './kinds/formalities.ts'
import { disability } from './kinds/disability.ts'
import { retirement } from './kinds/retirement.ts'
import { contributions } from './kinds/contributions.ts'
import { employment } from './kinds/employment.ts'
import { coverage } from './kinds/coverage.ts'
import { income } from './kinds/income.ts'
import { maternity } from './kinds/maternity.ts'
import { particularStops } from './kinds/particular-stops.ts'
import { paternity } from './kinds/paternity.ts'
import { references } from './kinds/references.ts'
import { sickness } from './kinds/sickness.ts'
import { wages } from './kinds/wages.ts'

/** Every parameter that a rule or a named check reads, by its stable key, in the order of the grid. */
export const kinds = {
  ...references,
  ...wages,
  ...income,
  ...sickness,
  ...particularStops,
  ...employment,
  ...contributions,
  ...maternity,
  ...coverage,
  ...retirement,
  ...paternity,
  ...disability,
  ...realRegime,
  ...provident,
  ...formalities,
} as const

export type ParameterKey = keyof typeof kinds

/** Whether these rules know a parameter of this key. */
export const isParameterKey = (key: string): key is ParameterKey => Object.hasOwn(kinds, key)

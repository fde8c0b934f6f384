import { provident } from './labels/provident.ts'
import { realRegime } from './labels/real-regime.ts'
import { formalities } from './labels/formalities.ts'
import { disability } from './labels/disability.ts'
import { retirement } from './labels/retirement.ts'
import { contributions } from './labels/contributions.ts'
import type { kinds } from './kinds.ts'
import type { LabelsOf } from './label.ts'
import { employment } from './labels/employment.ts'
import { coverage } from './labels/coverage.ts'
import { income } from './labels/income.ts'
import { maternity } from './labels/maternity.ts'
import { particularStops } from './labels/particular-stops.ts'
import { paternity } from './labels/paternity.ts'
import { references } from './labels/references.ts'
import { sickness } from './labels/sickness.ts'
import { wages } from './labels/wages.ts'

/** The words of every parameter. */
export const labels: LabelsOf<typeof kinds> = {
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
}

import { income } from '../parameters/kinds/income.ts'
import { particularStops } from '../parameters/kinds/particular-stops.ts'
import { references } from '../parameters/kinds/references.ts'
import { sickness } from '../parameters/kinds/sickness.ts'

/** The parameters that every stop of the independent activity may read: release 1 holds them. */
export type SickPayKey = keyof typeof references | keyof typeof income | keyof typeof sickness

/** Every parameter that sick pay of the independent activity reads: a page that asks nothing else needs no other table of a release. */
export const sickPayParameters = /* @__PURE__ */ Object.keys({
  ...references,
  ...income,
  ...sickness,
  ...particularStops,
}) as readonly (SickPayKey | keyof typeof particularStops)[]

import { income } from '../parameters/kinds/income.ts'
import { references } from '../parameters/kinds/references.ts'
import { sickness } from '../parameters/kinds/sickness.ts'

/** The parameters that sick pay of the independent activity reads. */
export type SickPayKey = keyof typeof references | keyof typeof income | keyof typeof sickness

/** Their keys: a page that asks nothing else needs no other table of a release. */
export const sickPayParameters = /* @__PURE__ */ Object.keys({
  ...references,
  ...income,
  ...sickness,
}) as readonly SickPayKey[]

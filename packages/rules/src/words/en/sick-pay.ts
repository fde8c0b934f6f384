import { income } from '../../parameters/labels/income.ts'
import { references } from '../../parameters/labels/references.ts'
import { sickness } from '../../parameters/labels/sickness.ts'
import { english } from '../english.ts'
import { maladie } from './maladie.ts'
import { situation } from './situation.ts'

/** What sick pay alone can say, in English: what a page bundles that asks nothing else. */
export const texts = /* @__PURE__ */ english({
  words: [situation, maladie],
  labels: { ...references, ...income, ...sickness },
})

import { income } from '../../parameters/labels/income.ts'
import { references } from '../../parameters/labels/references.ts'
import { sickness } from '../../parameters/labels/sickness.ts'
import { french } from '../french.ts'
import { maladie } from './maladie.ts'
import { situation } from './situation.ts'

/** What sick pay alone can say, in French: what a page bundles that asks nothing else. */
export const texts = /* @__PURE__ */ french({
  words: [situation, maladie],
  labels: { ...references, ...income, ...sickness },
})

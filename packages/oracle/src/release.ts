import { lawOf } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { upgradeTables } from '@abri/rules/upgrade'

/** The law that the rules are asked under: release 1 and every table that came after it. */
export const release = lawOf({
  ...baseline,
  content: {
    ...baseline.content,
    tables: [...baseline.content.tables, ...upgradeTables].toSorted((a, b) => (a.key < b.key ? -1 : 1)),
  },
})

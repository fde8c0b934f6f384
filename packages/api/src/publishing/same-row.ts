import type { Row } from '@abri/rules'
import { canonicalJson } from '../releases/canonical-json.ts'

/** Whether two rows say the same to the letter. */
export const isSameRow = (a: Row, b: Row): boolean => canonicalJson(a) === canonicalJson(b)

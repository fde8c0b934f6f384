import type { Release, ReleaseContent } from '../release/release.ts'
import { day } from '../time/day.ts'
import * as ceilings from './ceilings.ts'
import * as doubts from './doubts.ts'
import * as income from './income.ts'
import * as levies from './levies.ts'
import * as sickness from './sickness.ts'

const content: ReleaseContent = {
  format: 1,
  rulesVersion: '0.1.0',
  tables: [ceilings, income, sickness, levies, doubts]
    .flatMap((theme) => Object.values(theme))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
}

/** Release 1: the law as it stood on 21 November 2026, for stops from 2018 on. The same on every installation. */
export const baseline: Release = {
  number: 1,
  contenu: '662db95115be6e578253b72dd87117d7a2c9a3973ad11badf15c07e54753b75b',
  publishedOn: day('2026-11-21'),
  content,
}

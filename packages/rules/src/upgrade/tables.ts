import * as provident from './provident.ts'
import * as realRegime from './real-regime.ts'
import * as formalities from './formalities.ts'
import * as disability from './disability.ts'
import * as retirement from './retirement.ts'
import * as contributions from './contributions.ts'
import type { Table } from '../release/release.ts'
import * as employment from './employment.ts'
import * as maternity from './maternity.ts'
import * as particularStops from './particular-stops.ts'
import * as paternity from './paternity.ts'
import * as wages from './wages.ts'
import * as coverage from './coverage.ts'

/** The tables that came after release 1, by key: start-up offers those that the current release lacks as a draft. */
export const upgradeTables: readonly Table[] = [
  wages,
  particularStops,
  employment,
  contributions,
  maternity,
  coverage,
  retirement,
  paternity,
  disability,
  realRegime,
  provident,
  formalities,
]
  .flatMap((theme): readonly Table[] => Object.values(theme))
  .toSorted((a, b) => (a.key < b.key ? -1 : 1))

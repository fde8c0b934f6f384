import { allowanceIn } from '../maladie/daily-allowance.ts'
import { allocationAdoption, indemniteAdoption } from './adoption.ts'
import { cotisationsDuMois } from './cotisations.ts'
import { capitalDeces, renteDeces } from './deces.ts'
import { pensionInvalidite } from './invalidite.ts'
import { allocationReposMaternel, indemniteMaternite } from './maternite.ts'
import type { Measure } from './measure.ts'
import { versementMaladie, versementMaternite } from './payment.ts'
import { indemniteCongeNaissance, indemnitePaternite } from './paternite.ts'
import { trimestresRetraite } from './retraite.ts'

/** Every figure that a change of the law can move for somebody of whom no more than an independent activity is known. */
export const measures = {
  indemniteMaladie: allowanceIn,
  versementMaladie,
  indemniteMaternite,
  versementMaternite,
  allocationReposMaternel,
  indemniteAdoption,
  allocationAdoption,
  indemnitePaternite,
  indemniteCongeNaissance,
  pensionInvalidite,
  capitalDeces,
  renteDeces,
  trimestresRetraite,
  cotisationsDuMois,
} satisfies Readonly<Record<string, Measure>>

/** The name of one of them. */
export type MeasureKey = keyof typeof measures

import { yearly, type Kinds } from '../kind.ts'

/** Minimum wages that several benefits refer to. */
export const wages = {
  smic: yearly,
} as const satisfies Kinds

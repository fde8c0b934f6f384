import type { lawOf } from '@abri/rules'

/** The law of a release, ready to compute with. */
export type LawOfRelease = ReturnType<typeof lawOf>

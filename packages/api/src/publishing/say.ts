import type { Words } from './words.ts'

type Say = (detail: string, example: string) => string

/** A sentence that names nothing. */
export const say = (fr: string, en: string) => (): Words => ({ fr, en })
/** A sentence that names a detail, and an example. */
export const about =
  (fr: Say, en: Say) =>
  (detail: string, example: string): Words => ({ fr: fr(detail, example), en: en(detail, example) })

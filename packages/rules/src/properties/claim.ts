import type fc from 'fast-check'
import type { Law } from '../law/law.ts'
import type { Told } from '../parameters/label.ts'

export type { Told }

/** What must hold, and how to say in words a case where it does not. */
export type Claim = { readonly property: fc.IProperty<unknown>; tell(drawn: unknown): Told }

/** A property over generated cases, with the words for one of them. */
export const claim = <T extends readonly unknown[]>(property: fc.IProperty<T>, tell: (...drawn: T) => Told): Claim => ({
  property,
  tell: (drawn) => tell(...(drawn as T)),
})

/** A law of the law, for one civil year of stops under one release. */
export type Requirement = (law: Law, year: number) => Claim

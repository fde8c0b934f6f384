import type fc from 'fast-check'

/** A sentence in both languages. */
export type Told = { readonly fr: string; readonly en: string }

/** What must hold, and how to say in words a case where it does not. */
export type Claim = { readonly property: fc.IProperty<unknown>; tell(drawn: unknown): Told }

/** A property over generated cases, with the words for one of them. */
export const claim = <T extends readonly unknown[]>(property: fc.IProperty<T>, tell: (...drawn: T) => Told): Claim => ({
  property,
  tell: (drawn) => tell(...(drawn as T)),
})

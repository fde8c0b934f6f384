/** A default that the answer used because the fact was not given. */
export type Hypothese = { readonly path: readonly string[]; readonly value: string }

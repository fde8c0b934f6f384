/** Cents of euros with two decimals; of a law that is not known, what stands for it. */
export const centsOf = (euros: string | null, unknown: number): number =>
  euros === null ? unknown : Number(euros.replace('.', ''))

/** Cents as decimal text in euros; what cannot be said is nothing. */
export const eurosOf = (cents: number): string =>
  cents < 0 ? '0.00' : `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

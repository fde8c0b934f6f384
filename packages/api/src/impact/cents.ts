/** Cents of euros with two decimals; of a law that is not known, what stands for it. */
export const centsOf = (euros: string | null, unknown: number): number =>
  euros === null ? unknown : Number(euros.replace('.', ''))

/** Cents as decimal text in euros. */
export const eurosOf = (cents: number): string => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`

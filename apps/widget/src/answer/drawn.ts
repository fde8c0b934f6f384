/** An amount as a length to draw with, never to compute with. */
export const drawn = (amount: string): number => Number(amount)

/** A share of a length as CSS writes it. */
export const percent = (part: number, whole: number): string => `${whole === 0 ? 0 : (100 * part) / whole}%`

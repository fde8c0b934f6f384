import { numberText } from './number-text.ts'

/** Decimal text as the English write it: 23,980.5. */
export const nombre = (decimal: string): string => numberText(decimal, { group: ',', point: '.' })
/** €827.52. */
export const montant = (decimal: string): string => `€${nombre(decimal)}`
/** 1 day, 3 days. */
export const days = (count: string | null): string => `${count ?? ''} day${count === '1' ? '' : 's'}`
/** 1 hour, 150 hours, 149.5 hours. */
export const hours = (count: string | null): string => `${nombre(count ?? '0')} hour${count === '1' ? '' : 's'}`

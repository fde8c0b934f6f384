const asText = (text: string): string => text
const DATE = 1082
const NUMERIC = 1700
const INT8 = 20

/** Types that a driver would turn into a number or an instant of its own time zone: read as text on both databases. */
export const textTypes: Readonly<Record<number, (text: string) => string>> = {
  [DATE]: asText,
  [NUMERIC]: asText,
  [INT8]: asText,
}

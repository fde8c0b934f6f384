/** Monthly ceilings of social security in euros, as the orders and the press print them from 2015; 2027 is that of 2026 carried on. */
const PMSS: readonly number[] = [
  ...[3_170, 3_218, 3_269, 3_311, 3_377, 3_428, 3_428],
  ...[3_428, 3_666, 3_864, 3_925, 4_005, 4_005],
]

/** The monthly ceiling of a year in euros: of these years a twelfth of the yearly one, without rounding. */
export const monthlyCeiling = (year: number): number => PMSS[year - 2015]!

/** The yearly ceiling of a year in euros. */
export const yearlyCeiling = (year: number): number => 12 * monthlyCeiling(year)

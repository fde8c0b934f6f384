import { Fraction } from '../fraction.ts'
import { smicBefore, smicOf, type Salarie } from './profile.ts'
import type { Premisse } from './reasons.ts'

type Granted = ReadonlySet<Premisse>

/** Half of the daily base wage, in cents: three equal pays, capped, over 91.25 days; CSS R323-4 in whole numbers. */
export function dailyAllowance(salarie: Salarie, granted: Granted): bigint {
  if (granted.has('CONDITION_DE_PAIE_SEULE') && !earnsEnough(salarie)) return 0n
  const cap = monthlyCap(salarie, granted)
  const pay = new Fraction(salarie.brut)
  const capped = pay.compare(cap) > 0 ? cap : pay
  return capped.times(new Fraction(12, 730)).rounded()
}

const earnsEnough = ({ jour, brut }: Salarie): boolean => 6 * brut > 1_015 * smicOf(jour)

/** 1.8, then 1.4 minimum wages of 35 hours over 52 weeks. */
function monthlyCap({ jour }: Salarie, granted: Granted): Fraction {
  const lowered = granted.has('PLAFOND_UN_JOUR_TARD') ? '2025-04-02' : '2025-04-01'
  const hourly = granted.has('SMIC_DU_JOUR') ? smicOf(jour) : smicBefore(jour)
  return new Fraction(hourly * 35 * 52 * (jour < lowered ? 18 : 14), 120)
}

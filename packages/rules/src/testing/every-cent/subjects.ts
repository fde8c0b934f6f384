import { cipavOf } from './cipav.ts'
import { contributions } from './contributions.ts'
import { disabilityPension } from './invalidity.ts'
import { employeeMaternity, employeeSickPay } from './job.ts'
import { maternalRest } from './maternity.ts'
import { deductible } from './deductible.ts'
import { quartersOfAYear } from './quarters.ts'
import { sickPay } from './sick-pay.ts'
import type { Subject } from './subject.ts'

const YEARS = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const
/** The points of the Cipav begin in 2023. */
const YEARS_OF_POINTS = [2023, 2024, 2025, 2026] as const

/** Every allowance that depends on one amount, for every year since 2018. */
export const subjects: readonly Subject[] = [
  ...YEARS.flatMap((year) => [sickPay(year, 'SSI'), sickPay(year, 'CIPAV')]),
  ...YEARS.map(employeeSickPay),
  ...YEARS.map(employeeMaternity),
  ...YEARS.map(maternalRest),
  ...contributions,
  ...YEARS.flatMap(quartersOfAYear),
  ...YEARS.flatMap(deductible),
  ...YEARS.flatMap((year) => [disabilityPension(year, true), disabilityPension(year, false)]),
  ...YEARS_OF_POINTS.flatMap(cipavOf),
]

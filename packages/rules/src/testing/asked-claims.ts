import { Law, lawOf } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Row } from '../release/release.ts'
import { activite, ca, completeLaw, person, threeYears } from './people.ts'
import { completeRelease } from './releases.ts'
import { day } from '../time/day.ts'
import type { Requirement } from '../properties/claim.ts'

type Said = readonly [key: ParameterKey, value: Row['value'], from?: string]
/** The complete law where some parameters say something else, always or from a day on. */
export function saying(...said: readonly Said[]): Law {
  const tables = completeRelease.content.tables.map((table) =>
    said.reduce((changed, [key, value, from]) => {
      if (changed.key !== key) return changed
      const rows = from
        ? [...changed.rows, { ...changed.rows.at(-1)!, from: day(from), value }]
        : changed.rows.map((row) => ({ ...row, value }))
      return { ...changed, rows }
    }, table),
  )
  return lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
}

/** Whether a requirement holds of one case in 2026, drawn by hand. */
export const holds = (requirement: Requirement, under: Law, ...drawn: readonly unknown[]): boolean =>
  holdsIn(2026, requirement, under, ...drawn)
/** The same in another year. */
export function holdsIn(year: number, requirement: Requirement, under: Law, ...drawn: readonly unknown[]): boolean {
  const failure = requirement(under, year).property.run(drawn) as { readonly error?: unknown } | null
  if (failure && !String(failure.error).includes('returning false')) throw failure.error
  return failure === null
}
/** How a requirement words one case. */
export const told = (requirement: Requirement, ...drawn: readonly unknown[]) =>
  requirement(completeLaw, 2026).tell(drawn)

/** A person whose services were worth the same in each of three years. */
export const services = (montant: string) => person(threeYears(2026, montant), { nature: 'PRESTATION_BIC' })
/** Their stop of June 2026. */
export const ill = (montant: string, fin = '2026-06-30') => ({
  situation: services(montant),
  arret: { debut: '2026-06-01', fin },
})
/** Twelve years of one activity, all alike. */
export const life = (montant: string) =>
  activite(ca(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2015 + i, montant]))), {
    ...{ debut: '2015-01-01', nature: 'PRESTATION_BIC' },
  })

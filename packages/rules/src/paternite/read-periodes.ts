import type { Fields } from '../scenario/fields.ts'
import type { MoisDeCongeInput, PeriodeInput } from '../scenario/input.ts'
import { plusMonths } from '../time/day.ts'
import type { MoisDeConge, Periode } from './facts.ts'

const MOST_PERIODS = 40
const MOST_MONTHS = 12

type EnPeriodes = { readonly periodes?: readonly PeriodeInput[] | null }
type ParMois = { readonly congeNaissance?: readonly MoisDeCongeInput[] | null }

/** Reads the days of a leave that is taken in parts; null, and the legal leave, where none were given. */
export function readPeriodes(fields: Fields<EnPeriodes>): readonly Periode[] | null {
  if (!fields.told('periodes', 'CONGE_LEGAL')) return null
  return fields.list('periodes', 1, MOST_PERIODS).flatMap((periode) => {
    const debut = periode.day('debut')
    const fin = periode.day('fin')
    periode.inOrder(debut, fin, 'fin')
    return debut && fin ? [{ debut, fin }] : []
  })
}

/** Reads the months of a birth leave, in order; none where it is not asked. */
export function readMoisDeConge(fields: Fields<ParMois>): readonly MoisDeConge[] {
  if (!fields.told('congeNaissance')) return []
  const months = fields
    .list('congeNaissance', 1, MOST_PERIODS)
    .flatMap((one) => {
      const debut = one.day('debut')
      const mois = one.told('mois', '1') ? one.whole('mois', 1, MOST_MONTHS) : 1
      return debut && mois ? [{ debut, mois }] : []
    })
    .toSorted((a, b) => (a.debut < b.debut ? -1 : 1))
  months.forEach(({ debut }, i) => {
    const before = months[i - 1]
    if (before && plusMonths(before.debut, before.mois) > debut)
      fields.problem('congeNaissance', 'PERIODES_QUI_SE_SUIVENT_MAL', debut)
  })
  return months
}

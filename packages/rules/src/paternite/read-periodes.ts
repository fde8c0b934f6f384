import type { MoisDeCongeInput, PeriodeInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import { plusMonths } from '../time/day.ts'
import type { MoisDeConge, Periode } from './facts.ts'

const MOST_PERIODS = 40
const MOST_MONTHS = 12

/** Reads the days of a leave that is taken in parts; null where none were given. */
export function readPeriodes(
  reader: Reader,
  path: readonly string[],
  input: readonly PeriodeInput[] | null | undefined,
): readonly Periode[] | null {
  if (input == null) return null
  return reader.list(path, input, 1, MOST_PERIODS).flatMap((periode, i) => {
    const debut = reader.day([...path, i, 'debut'], periode.debut)
    const fin = reader.day([...path, i, 'fin'], periode.fin)
    if (debut && fin && fin < debut) reader.problem([...path, i, 'fin'], 'FIN_AVANT_DEBUT', fin)
    return debut && fin ? [{ debut, fin }] : []
  })
}

/** Reads the months of a birth leave, in order; none where it is not asked. */
export function readMoisDeConge(
  reader: Reader,
  path: readonly string[],
  input: readonly MoisDeCongeInput[] | null | undefined,
): readonly MoisDeConge[] {
  if (input == null) return []
  const months = reader
    .list(path, input, 1, MOST_PERIODS)
    .flatMap((one, i) => {
      const debut = reader.day([...path, i, 'debut'], one.debut)
      if (one.mois == null) reader.assume([...path, i, 'mois'], '1')
      const mois = one.mois == null ? 1 : reader.whole([...path, i, 'mois'], one.mois, 1, MOST_MONTHS)
      return debut && mois ? [{ debut, mois }] : []
    })
    .toSorted((a, b) => (a.debut < b.debut ? -1 : 1))
  months.forEach(({ debut }, i) => {
    const before = months[i - 1]
    if (before && plusMonths(before.debut, before.mois) > debut)
      reader.problem(path, 'PERIODES_QUI_SE_SUIVENT_MAL', debut)
  })
  return months
}

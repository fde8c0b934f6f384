import { Ratio } from '../readings/ratio.ts'
import type { BesoinInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Besoin } from './facts.ts'

const AT = ['besoin']
/** Days that are invoiced in a month where nobody says otherwise. */
const DAYS_A_MONTH = 18
const MOST_DAYS = 31

/** Reads a need once: an income to keep, or a daily rate, or charges that go on; null where it says none of them. */
export function readBesoin(reader: Reader, input: BesoinInput): Besoin | null {
  const jour = reader.day([...AT, 'jour'], input.jour)
  const optional = (name: 'capitalVise' | 'benefice'): Ratio | null =>
    input[name] == null ? null : reader.amount([...AT, name], input[name])
  const orNothing = (name: 'chargesMensuelles' | 'chargesQuiCessent' | 'autresRevenus'): Ratio => {
    if (input[name] == null) reader.assume([...AT, name], '0')
    return (input[name] == null ? null : reader.amount([...AT, name], input[name])) ?? ZERO
  }
  const revenu = readRevenu(reader, input)
  const told = [input.revenuCible, input.tarifJournalier, input.chargesMensuelles].some((one) => one != null)
  if (!told) reader.problem([...AT, 'revenuCible'], 'FAIT_MANQUANT')
  const capitalVise = optional('capitalVise')
  if (input.capitalVise == null) reader.assume([...AT, 'capitalVise'], 'DOUZE_MOIS')
  return (
    jour && {
      jour,
      revenu: revenu ?? ZERO,
      charges: orNothing('chargesMensuelles'),
      chargesQuiCessent: orNothing('chargesQuiCessent'),
      autresRevenus: orNothing('autresRevenus'),
      capitalVise,
      benefice: optional('benefice'),
    }
  )
}

/** The income to keep a month: as it is given, or a daily rate times the days that are invoiced. */
function readRevenu(reader: Reader, input: BesoinInput): Ratio | null {
  if (input.revenuCible != null) return reader.amount([...AT, 'revenuCible'], input.revenuCible)
  if (input.tarifJournalier == null) return null
  const rate = reader.amount([...AT, 'tarifJournalier'], input.tarifJournalier)
  if (input.joursParMois == null) reader.assume([...AT, 'joursParMois'], String(DAYS_A_MONTH))
  const days =
    input.joursParMois == null ? DAYS_A_MONTH : reader.whole([...AT, 'joursParMois'], input.joursParMois, 1, MOST_DAYS)
  return rate && rate.times(Ratio.of(days ?? 0))
}

const ZERO = Ratio.of(0)

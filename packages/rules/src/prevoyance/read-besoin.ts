import { ZERO, Ratio } from '../readings/ratio.ts'
import { Fields } from '../scenario/fields.ts'
import type { BesoinInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Besoin } from './facts.ts'

/** Days that are invoiced in a month where nobody says otherwise. */
const DAYS_A_MONTH = 18
const MOST_DAYS = 31

/** Reads a need once: an income to keep, or a daily rate, or charges that go on; null where it says none of them. */
export function readBesoin(reader: Reader, input: BesoinInput): Besoin | null {
  const fields = new Fields(reader, ['besoin'], input)
  const orNothing = (name: keyof BesoinInput): Ratio => fields.amountIfTold(name, '0') ?? ZERO
  const jour = fields.day('jour')
  const revenu = readRevenu(fields)
  const told = (['revenuCible', 'tarifJournalier', 'chargesMensuelles'] as const).some((name) => fields.told(name))
  if (!told) fields.problem('revenuCible', 'FAIT_MANQUANT')
  const capitalVise = fields.amountIfTold('capitalVise', 'DOUZE_MOIS')
  return (
    jour && {
      jour,
      revenu: revenu ?? ZERO,
      charges: orNothing('chargesMensuelles'),
      chargesQuiCessent: orNothing('chargesQuiCessent'),
      autresRevenus: orNothing('autresRevenus'),
      capitalVise,
      benefice: fields.amountIfTold('benefice'),
    }
  )
}

/** The income to keep a month: as it is given, or a daily rate times the days that are invoiced; nobody says which of two would count. */
function readRevenu(fields: Fields<BesoinInput>): Ratio | null {
  const told = { revenuCible: fields.told('revenuCible'), tarifJournalier: fields.told('tarifJournalier') }
  if (told.revenuCible && told.tarifJournalier) fields.problem('tarifJournalier', 'BESOIN_EN_DOUBLE')
  if (told.revenuCible) return fields.amount('revenuCible')
  if (!told.tarifJournalier) return null
  const rate = fields.amount('tarifJournalier')
  const days = fields.count('joursParMois', 1, MOST_DAYS, DAYS_A_MONTH)
  return rate && rate.times(Ratio.of(days))
}

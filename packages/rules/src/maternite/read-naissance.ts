import type { NaissanceInput, RoleParent } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Day } from '../time/day.ts'
import type { Naissance } from './facts.ts'

const MOST_CHILDREN = 20
const ROLES: readonly RoleParent[] = ['MERE', 'SECOND_PARENT']

/** Reads a birth once; null where its days cannot be read. */
export function readNaissance(reader: Reader, input: NaissanceInput): Naissance | null {
  const at = (name: string) => ['naissance', name]
  const dayAt = (name: string, value: string | null | undefined): Day | null =>
    value == null ? null : reader.day(at(name), value)
  const role = reader.oneOf(at('role'), input.role, ROLES)
  const datePresumee = reader.day(at('datePresumee'), input.datePresumee)
  if (input.dateNaissance == null && datePresumee) reader.assume(at('dateNaissance'), datePresumee)
  const naissance = dayAt('dateNaissance', input.dateNaissance) ?? datePresumee
  assumeTheLegalLeave(reader, input)
  const facts = {
    ...readChildren(reader, input),
    debutCessation: dayAt('debutCessation', input.debutCessation),
    finCessation: dayAt('finCessation', input.finCessation),
    premierVersement: dayAt('premierVersementPrevu', input.premierVersementPrevu),
    ...readWeeks(reader, input),
    arretPendantReport: dayAt('arretPendantReport', input.arretPendantReport),
    grossessePathologique: reader.orDefault(at('grossessePathologique'), input.grossessePathologique, false),
    hospitalisationJusquau: dayAt('hospitalisationEnfantJusquau', input.hospitalisationEnfantJusquau),
    repriseActivite: dayAt('repriseActivite', input.repriseActivite),
  }
  const { debutCessation, finCessation } = facts
  if (debutCessation && finCessation && finCessation < debutCessation)
    reader.problem(at('finCessation'), 'FIN_AVANT_DEBUT', finCessation)
  return role && datePresumee && naissance && { role, datePresumee, naissance, ...facts }
}

/** Days that were not given are those of the legal leave; an hospital stay that was not told is none. */
function assumeTheLegalLeave(reader: Reader, input: NaissanceInput): void {
  for (const name of ['debutCessation', 'finCessation', 'premierVersementPrevu'] as const)
    if (input[name] == null) reader.assume(['naissance', name], 'CONGE_LEGAL')
  if (input.hospitalisationEnfantJusquau == null) reader.assume(['naissance', 'hospitalisationEnfantJusquau'], 'AUCUNE')
}

function readChildren(reader: Reader, input: NaissanceInput): Pick<Naissance, 'enfantsNes' | 'troisEnfants'> {
  const path = (name: string) => ['naissance', name]
  const enfantsNes = readCount(reader, path('enfantsNes'), input.enfantsNes, 1, 1)
  const aCharge = readCount(reader, path('enfantsACharge'), input.enfantsACharge, 0, 0)
  const viables = readCount(reader, path('enfantsNesViables'), input.enfantsNesViables, 0, aCharge)
  return { enfantsNes, troisEnfants: aCharge >= 2 || viables >= 2 }
}

function readWeeks(reader: Reader, input: NaissanceInput): Pick<Naissance, 'semainesAvancees' | 'semainesReportees'> {
  const path = (name: string) => ['naissance', name]
  const semainesAvancees = readCount(reader, path('semainesAvancees'), input.semainesAvancees, 0, 0)
  const semainesReportees = readCount(reader, path('semainesReportees'), input.semainesReportees, 0, 0)
  if (semainesAvancees > 0 && semainesReportees > 0)
    reader.problem(path('semainesReportees'), 'REPORT_NON_PREVU', semainesReportees)
  return { semainesAvancees, semainesReportees }
}

/** A number of children or weeks, or its default. */
export function readCount(
  reader: Reader,
  path: readonly string[],
  value: number | null | undefined,
  least: number,
  byDefault: number,
): number {
  if (value == null) reader.assume(path, String(byDefault))
  return value == null ? byDefault : (reader.whole(path, value, least, MOST_CHILDREN) ?? byDefault)
}

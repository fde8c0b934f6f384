import { readMoisDeConge, readPeriodes } from '../paternite/read-periodes.ts'
import type { NaissanceInput, RoleParent } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Day } from '../time/day.ts'
import type { Naissance } from './facts.ts'

const MOST_CHILDREN = 20
const ROLES: readonly RoleParent[] = ['MERE', 'SECOND_PARENT']

/** Reads a birth once; null where its days cannot be read. What concerns the other parent alone is checked, and its defaults are not named. */
export function readNaissance(reader: Reader, input: NaissanceInput): Naissance | null {
  const role = reader.oneOf(['naissance', 'role'], input.role, ROLES)
  const datePresumee = reader.day(['naissance', 'datePresumee'], input.datePresumee)
  const naissance = dayOr(reader, 'dateNaissance', input.dateNaissance, datePresumee ?? '') ?? datePresumee
  const facts = {
    enfantsNes: readCount(reader, ['naissance', 'enfantsNes'], input.enfantsNes, 1, 1),
    ...readMother(role === 'SECOND_PARENT' ? reader.beside() : reader, input),
    periodes: readSecondParent(role === 'MERE' ? reader.beside() : reader, input),
    premierVersement: dayOr(reader, 'premierVersementPrevu', input.premierVersementPrevu, 'CONGE_LEGAL'),
    hospitalisationJusquau: dayOr(reader, 'hospitalisationEnfantJusquau', input.hospitalisationEnfantJusquau, 'AUCUNE'),
    congeNaissance: readMoisDeConge(reader, ['naissance', 'congeNaissance'], input.congeNaissance),
  }
  return role && datePresumee && naissance && { role, datePresumee, naissance, ...facts }
}

type OfMother = Omit<
  Naissance,
  | 'role'
  | 'datePresumee'
  | 'naissance'
  | 'enfantsNes'
  | 'periodes'
  | 'premierVersement'
  | 'hospitalisationJusquau'
  | 'congeNaissance'
>

function readMother(reader: Reader, input: NaissanceInput): OfMother {
  const at = (name: string) => ['naissance', name]
  const debutCessation = dayOr(reader, 'debutCessation', input.debutCessation, 'CONGE_LEGAL')
  const finCessation = dayOr(reader, 'finCessation', input.finCessation, 'CONGE_LEGAL')
  if (debutCessation && finCessation && finCessation < debutCessation)
    reader.problem(at('finCessation'), 'FIN_AVANT_DEBUT', finCessation)
  const aCharge = readCount(reader, at('enfantsACharge'), input.enfantsACharge, 0, 0)
  const viables = readCount(reader, at('enfantsNesViables'), input.enfantsNesViables, 0, aCharge)
  return {
    troisEnfants: aCharge >= 2 || viables >= 2,
    debutCessation,
    finCessation,
    ...readWeeks(reader, input),
    arretPendantReport: dayIfGiven(reader, 'arretPendantReport', input.arretPendantReport),
    grossessePathologique: reader.orDefault(at('grossessePathologique'), input.grossessePathologique, false),
    repriseActivite: dayIfGiven(reader, 'repriseActivite', input.repriseActivite),
  }
}

function readSecondParent(reader: Reader, input: NaissanceInput): Naissance['periodes'] {
  if (input.periodes == null) reader.assume(['naissance', 'periodes'], 'CONGE_LEGAL')
  return readPeriodes(reader, ['naissance', 'periodes'], input.periodes)
}

function readWeeks(reader: Reader, input: NaissanceInput): Pick<Naissance, 'semainesAvancees' | 'semainesReportees'> {
  const path = (name: string) => ['naissance', name]
  const semainesAvancees = readCount(reader, path('semainesAvancees'), input.semainesAvancees, 0, 0)
  const semainesReportees = readCount(reader, path('semainesReportees'), input.semainesReportees, 0, 0)
  if (semainesAvancees > 0 && semainesReportees > 0)
    reader.problem(path('semainesReportees'), 'REPORT_NON_PREVU', semainesReportees)
  return { semainesAvancees, semainesReportees }
}

const dayIfGiven = (reader: Reader, name: string, value: string | null | undefined): Day | null =>
  value == null ? null : reader.day(['naissance', name], value)

/** The day, or none and the default that the answer then names. */
function dayOr(reader: Reader, name: string, value: string | null | undefined, byDefault: string): Day | null {
  if (value == null && byDefault !== '') reader.assume(['naissance', name], byDefault)
  return dayIfGiven(reader, name, value)
}

/** A number of children, weeks or days, or its default. */
export function readCount(
  reader: Reader,
  path: readonly string[],
  value: number | null | undefined,
  least: number,
  byDefault: number,
  most = MOST_CHILDREN,
): number {
  if (value == null) reader.assume(path, String(byDefault))
  return value == null ? byDefault : (reader.whole(path, value, least, most) ?? byDefault)
}

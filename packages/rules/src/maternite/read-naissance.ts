import { readMoisDeConge, readPeriodes } from '../paternite/read-periodes.ts'
import { Fields } from '../scenario/fields.ts'
import type { NaissanceInput, RoleParent } from '../scenario/input.ts'
import { near, nearBirth } from '../scenario/near.ts'
import type { Reader } from '../scenario/reader.ts'
import { plusDays } from '../time/day.ts'
import type { Naissance } from './facts.ts'

/** More children or weeks than this are a mistake. */
export const MOST_CHILDREN = 20
const ROLES: readonly RoleParent[] = ['MERE', 'SECOND_PARENT']

/** Reads a birth once; null where its days cannot be read. What concerns the other parent alone is checked, and its defaults are not named. */
export function readNaissance(reader: Reader, input: NaissanceInput): Naissance | null {
  const fields = new Fields(reader, ['naissance'], input)
  const silent = new Fields(reader.beside(), ['naissance'], input)
  const role = fields.oneOf('role', ROLES)
  const datePresumee = fields.day('datePresumee')
  const naissance = fields.dayOr('dateNaissance', datePresumee) ?? datePresumee
  nearBirth(fields, 'dateNaissance', naissance, datePresumee)
  const facts = {
    enfantsNes: fields.count('enfantsNes', 1, MOST_CHILDREN, 1),
    ...readMother(role === 'SECOND_PARENT' ? silent : fields),
    periodes: readPeriodes(role === 'MERE' ? silent : fields),
    premierVersement: fields.dayIfTold('premierVersementPrevu', 'CONGE_LEGAL'),
    hospitalisationJusquau: fields.dayIfTold('hospitalisationEnfantJusquau', 'AUCUNE'),
    congeNaissance: readMoisDeConge(fields),
  }
  near(fields, 'premierVersementPrevu', facts.premierVersement, datePresumee)
  fields.inOrder(naissance, facts.hospitalisationJusquau, 'hospitalisationEnfantJusquau')
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

function readMother(fields: Fields<NaissanceInput>): OfMother {
  const debutCessation = fields.dayIfTold('debutCessation', 'CONGE_LEGAL')
  const finCessation = fields.dayIfTold('finCessation', 'CONGE_LEGAL')
  const repriseActivite = fields.dayIfTold('repriseActivite')
  // where work was taken up meanwhile, the last day without work is never before it
  fields.inOrder(repriseActivite ? plusDays(repriseActivite, -1) : debutCessation, finCessation, 'finCessation')
  const aCharge = fields.count('enfantsACharge', 0, MOST_CHILDREN, 0)
  const viables = fields.count('enfantsNesViables', 0, MOST_CHILDREN, aCharge)
  return {
    troisEnfants: aCharge >= 2 || viables >= 2,
    debutCessation,
    finCessation,
    ...readWeeks(fields),
    arretPendantReport: fields.dayIfTold('arretPendantReport'),
    grossessePathologique: fields.flag('grossessePathologique'),
    repriseActivite,
  }
}

function readWeeks(fields: Fields<NaissanceInput>): Pick<Naissance, 'semainesAvancees' | 'semainesReportees'> {
  const semainesAvancees = fields.count('semainesAvancees', 0, MOST_CHILDREN, 0)
  const semainesReportees = fields.count('semainesReportees', 0, MOST_CHILDREN, 0)
  if (semainesAvancees > 0 && semainesReportees > 0) fields.problem('semainesReportees', 'REPORT_NON_PREVU')
  return { semainesAvancees, semainesReportees }
}

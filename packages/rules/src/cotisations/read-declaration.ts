import type {
  AcreInput,
  ActiviteDeclareeInput,
  CotisationsInput,
  Departement,
  RecettesInput,
} from '../scenario/input.ts'
import { begunBy } from '../scenario/begun.ts'
import type { Path, Reader } from '../scenario/reader.ts'
import type { Activite, Situation } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import type { Acre, ActiviteDeclaree, Declaration, RecettesDePeriode } from './facts.ts'
import { firstOfMonth, lastOfMonth, monthsIn } from '../time/months.ts'
import { recettesOfYear } from './recettes-of-year.ts'

const DEPARTEMENTS: readonly Departement[] = ['AUTRE', 'ALSACE', 'MOSELLE']
const AT = ['cotisations']

/** Reads a declaration once; null where its days cannot be read. */
export function readDeclaration(reader: Reader, input: CotisationsInput, situation: Situation): Declaration | null {
  const period = readPeriod(reader, AT, input)
  const departement = reader.orDefault([...AT, 'departement'], input.departement, 'AUTRE')
  reader.oneOf([...AT, 'departement'], departement, DEPARTEMENTS)
  const outreMer = reader.orDefault([...AT, 'outreMer'], input.outreMer, false)
  const acre = readAcre(reader, input.acre, situation.debut)
  const versementLiberatoire = readVersementLiberatoire(reader, input)
  if (!period) return null
  const met = begunBy(reader, situation, period.au, 'ACTIVITE_APRES_PERIODE')
  if (situation.debut > period.au) return null
  return {
    ...period,
    departement,
    outreMerDepuis: outreMer ? situation.debut : null,
    acre: outreMer ? null : acre,
    versementLiberatoire,
    activites: readActivites(reader, input.activites, met, period),
  }
}

type Period = { readonly du: Day; readonly au: Day }

/** Whole months of one civil year. */
function readPeriod(reader: Reader, path: Path, input: { readonly du: string; readonly au: string }): Period | null {
  const du = reader.day([...path, 'du'], input.du)
  const au = reader.day([...path, 'au'], input.au)
  if (!du || !au) return null
  if (du !== firstOfMonth(du)) return reader.problem([...path, 'du'], 'MOIS_INCOMPLET', du)
  if (au !== lastOfMonth(au)) return reader.problem([...path, 'au'], 'MOIS_INCOMPLET', au)
  if (au < du) return reader.problem([...path, 'au'], 'FIN_AVANT_DEBUT', au)
  if (yearOf(au) !== yearOf(du)) return reader.problem([...path, 'au'], 'PERIODE_HORS_ANNEE', au)
  return { du, au }
}

function readActivites(
  reader: Reader,
  inputs: readonly ActiviteDeclareeInput[] | null | undefined,
  { activites, caisse }: Situation,
  period: Period,
): readonly ActiviteDeclaree[] {
  const told = new Map<number, { readonly input: ActiviteDeclareeInput; readonly path: Path }>()
  reader.list([...AT, 'activites'], inputs ?? [], 0, 20).forEach((input, i) => {
    const path = [...AT, 'activites', i]
    const known = activites.some(({ index }) => index === input.activite) && !told.has(input.activite)
    if (known) told.set(input.activite, { input, path })
    else reader.problem([...path, 'activite'], 'NOMBRE_INVALIDE', input.activite)
  })
  return activites.map((activite) => ({ ...readActivite(reader, activite, told.get(activite.index), period), caisse }))
}

function readActivite(
  reader: Reader,
  activite: Activite,
  told: { readonly input: ActiviteDeclareeInput; readonly path: Path } | undefined,
  period: Period,
): Omit<ActiviteDeclaree, 'caisse'> {
  const path = told?.path ?? [...AT, 'activites', activite.index]
  const craft = activite.nature === 'VENTE' || activite.nature === 'PRESTATION_BIC'
  const artisanale = craft && reader.orDefault([...path, 'artisanale'], told?.input.artisanale, false)
  const given = told?.input.recettes
  const recettes =
    given == null
      ? recettesOfYear(reader, AT, activite, yearOf(period.du))
      : readRecettes(reader, [...path, 'recettes'], given, activite, period)
  return { activite, artisanale, recettes }
}

function readRecettes(
  reader: Reader,
  path: Path,
  inputs: readonly RecettesInput[],
  activite: Activite,
  period: Period,
): readonly RecettesDePeriode[] {
  const found = reader.list(path, inputs, 0, 12).flatMap((input, i) => {
    const montant = reader.amount([...path, i, 'montant'], input.montant)
    const months = readPeriod(reader, [...path, i], input)
    if (!months || !montant) return []
    const outside = months.du < period.du || months.au > period.au
    if (outside) reader.problem([...path, i, 'du'], 'PERIODE_HORS_DECLARATION', months.du)
    return [{ ...months, montant }]
  })
  const told = found.flatMap(({ du, au }) => monthsIn(du, au))
  const twice = told.find((month, i) => told.indexOf(month) !== i)
  if (twice) reader.problem(path, 'PERIODES_EN_DOUBLE', twice)
  const du = activite.debut > period.du ? firstOfMonth(activite.debut) : period.du
  const missing = monthsIn(du, period.au).find((month) => !told.includes(month))
  if (missing) reader.problem(path, 'FAIT_MANQUANT', missing.slice(0, 7))
  return found
}

/** What was said of the relief; the day of creation is that of the first activity where it was not given. */
function readAcre(reader: Reader, input: AcreInput | null | undefined, debut: Day): Acre | null {
  const path = [...AT, 'acre']
  if (input == null) reader.assume(path, 'false')
  if (input == null || !reader.isObject(path, input)) return null
  if (input.creation == null) reader.assume([...path, 'creation'], debut)
  const creation = input.creation == null ? debut : reader.day([...path, 'creation'], input.creation)
  if (input.accordee === false || !creation) return null
  if (input.accordee === true) return { accordee: true, creation }
  if (input.demandeeLe == null) return reader.problem([...path, 'accordee'], 'FAIT_MANQUANT')
  const demandeeLe = reader.day([...path, 'demandeeLe'], input.demandeeLe)
  const publicListe = reader.orDefault([...path, 'publicListe'], input.publicListe, false)
  return demandeeLe && { accordee: false, creation, demandeeLe, publicListe }
}

function readVersementLiberatoire(reader: Reader, input: CotisationsInput): Declaration['versementLiberatoire'] {
  if (!reader.orDefault([...AT, 'versementLiberatoire'], input.versementLiberatoire, false)) return null
  const path = [...AT, 'revenuFiscalParPart']
  if (input.revenuFiscalParPart != null) return { revenuFiscalParPart: reader.amount(path, input.revenuFiscalParPart) }
  reader.assume(path, 'SOUS_LE_PLAFOND')
  return { revenuFiscalParPart: null }
}

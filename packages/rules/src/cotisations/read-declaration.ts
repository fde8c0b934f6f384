import type {
  AcreInput,
  ActiviteDeclareeInput,
  CotisationsInput,
  Departement,
  RecettesInput,
} from '../scenario/input.ts'
import { begunBy } from '../scenario/begun.ts'
import { Fields } from '../scenario/fields.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Activite, Situation } from '../scenario/situation.ts'
import { latest, yearOf, type Day } from '../time/day.ts'
import type { Acre, ActiviteDeclaree, Declaration, RecettesDePeriode } from './facts.ts'
import { firstOfMonth, lastOfMonth, monthsIn } from '../time/months.ts'
import { recettesOfYear } from './recettes-of-year.ts'

const DEPARTEMENTS = ['AUTRE', 'ALSACE', 'MOSELLE'] as const satisfies readonly Departement[]
const AT = ['cotisations']
const MOST_ACTIVITIES = 20

/** Reads a declaration once; null where its days cannot be read. */
export function readDeclaration(reader: Reader, input: CotisationsInput, situation: Situation): Declaration | null {
  const fields = new Fields(reader, AT, input)
  const period = readPeriod(fields)
  const departement = fields.oneOfOrFirst('departement', DEPARTEMENTS)
  const outreMer = fields.flag('outreMer')
  const acre = fields.within('acre', (told) => readAcre(told, situation.debut), 'false')
  const versementLiberatoire = fields.flag('versementLiberatoire')
    ? { revenuFiscalParPart: fields.amountIfTold('revenuFiscalParPart', 'SOUS_LE_PLAFOND') }
    : null
  if (!period) return null
  const met = begunBy(reader, situation, period.au, 'ACTIVITE_APRES_PERIODE')
  if (situation.debut > period.au) return null
  return {
    ...period,
    departement,
    outreMerDepuis: outreMer ? situation.debut : null,
    acre,
    versementLiberatoire,
    activites: readActivites(fields, situation, met, period),
  }
}

type Period = { readonly du: Day; readonly au: Day }

/** Whole months of one civil year. */
function readPeriod(fields: Fields<{ readonly du: string; readonly au: string }>): Period | null {
  const du = fields.day('du')
  const au = fields.day('au')
  if (!du || !au) return null
  if (du !== firstOfMonth(du)) return fields.problem('du', 'MOIS_INCOMPLET')
  if (au !== lastOfMonth(au)) return fields.problem('au', 'MOIS_INCOMPLET')
  if (!fields.inOrder(du, au, 'au')) return null
  return yearOf(au) === yearOf(du) ? { du, au } : fields.problem('au', 'PERIODE_HORS_ANNEE')
}

function readActivites(
  fields: Fields<CotisationsInput>,
  situation: Situation,
  { activites, caisse }: Situation,
  period: Period,
): readonly ActiviteDeclaree[] {
  const told = new Map<number, Fields<ActiviteDeclareeInput>>()
  for (const one of fields.listIfTold('activites', MOST_ACTIVITIES)) {
    const known = situation.activites.find(({ index }) => index === one.input.activite)
    if (!known || told.has(known.index)) one.problem('activite', 'NOMBRE_INVALIDE')
    else told.set(known.index, one)
    // one that begins later changes nothing, unless it is said to have received something
    if (known && known.debut > period.au && one.told('recettes'))
      one.problem('recettes', 'ACTIVITE_APRES_PERIODE', known.debut)
  }
  return activites.map((activite) => {
    const { index } = activite
    const own = told.get(index) ?? new Fields(fields.reader, [...AT, 'activites', index], { activite: index })
    return { ...readActivite(own, activite, period), caisse }
  })
}

function readActivite(
  fields: Fields<ActiviteDeclareeInput>,
  activite: Activite,
  period: Period,
): Omit<ActiviteDeclaree, 'caisse'> {
  const craft = activite.nature === 'VENTE' || activite.nature === 'PRESTATION_BIC'
  const artisanale = craft && fields.flag('artisanale')
  const recettes = fields.told('recettes')
    ? readRecettes(fields, activite, period)
    : recettesOfYear(fields.reader, AT, activite, yearOf(period.du))
  return { activite, artisanale, recettes }
}

function readRecettes(
  fields: Fields<ActiviteDeclareeInput>,
  activite: Activite,
  period: Period,
): readonly RecettesDePeriode[] {
  const found = fields.list('recettes', 0, 12).flatMap((received) => {
    const montant = received.amount('montant')
    const months = readPeriod(received)
    if (!months || !montant) return []
    if (months.du < period.du || months.au > period.au) received.problem('du', 'PERIODE_HORS_DECLARATION')
    return sinceTheStart(received, { ...months, montant }, activite.debut)
  })
  const told = found.flatMap(({ du, au }) => monthsIn(du, au))
  const twice = told.find((month, i) => told.indexOf(month) !== i)
  if (twice) fields.problem('recettes', 'PERIODES_EN_DOUBLE', twice)
  const du = activite.debut > period.du ? firstOfMonth(activite.debut) : period.du
  const missing = monthsIn(du, period.au).find((month) => !told.includes(month))
  if (missing) fields.problem('recettes', 'FAIT_MANQUANT', missing.slice(0, 7))
  return found
}

/** What came in before an activity began is none of its; a longer period counts wholly for its months of activity. */
function sinceTheStart(
  received: Fields<RecettesInput>,
  { du, au, montant }: RecettesDePeriode,
  debut: Day,
): readonly RecettesDePeriode[] {
  const first = firstOfMonth(debut)
  if (au >= first) return [{ du: latest(du, first), au, montant }]
  if (!montant.isZero()) received.problem('au', 'ACTIVITE_APRES_PERIODE', debut)
  return []
}

/** What was said of the relief; the day of creation is that of the first activity where it was not given. */
function readAcre(fields: Fields<AcreInput>, debut: Day): Acre | null {
  const { accordee } = fields.input
  if (accordee === false) return null
  const creation = fields.dayOr('creation', debut)
  if (accordee === true) return creation && { accordee, creation }
  if (!fields.told('demandeeLe')) return fields.problem('accordee', 'FAIT_MANQUANT', null)
  const demandeeLe = fields.day('demandeeLe')
  const publicListe = fields.flag('publicListe')
  return creation && demandeeLe && { accordee: false, creation, demandeeLe, publicListe }
}

import type { Figure } from '../law/figure.ts'
import type { Consultation, LawOnDay } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Caisse, Departement } from '../scenario/input.ts'
import type { Activite } from '../scenario/situation.ts'
import { yearOf, type Day } from '../time/day.ts'
import { partDue } from './acre.ts'
import type { ActiviteDeclaree, Declaration } from './facts.ts'
import { quarterNumber } from '../time/months.ts'

/** What one activity pays on the receipts of a month. */
export type Bareme = {
  readonly taux: Figure
  /** The relief: the share of the rate that stays due, and the rate below which it does not go. */
  readonly acre: { readonly part: Figure; readonly minimum: Figure | null } | null
  /** Null: the split is not known on that day, or for this activity. */
  readonly repartition: Repartition | null
  readonly formation: Figure
  /** Null: no chamber. */
  readonly chambre: Figure | null
  readonly versementLiberatoire: Figure
}
/** What the flat rate pays for. */
export type Repartition = LawOnDay['repartitionLiberale']

/** The tables of an activity on the first day of a month. `acre` is the day of creation where the relief is granted. */
export function baremeOf(
  { activite, artisanale, caisse }: ActiviteDeclaree,
  { departement, outreMerDepuis }: Pick<Declaration, 'departement' | 'outreMerDepuis'>,
  acre: Day | null,
  mois: Day,
  law: Consultation,
): Bareme {
  const onDay = law.on(mois)
  const part = acre && partDue(acre, mois, law)
  return {
    taux: tauxOf(columnOf(activite, caisse), outreMerDepuis, mois, onDay),
    acre: acre && part && { part, minimum: minimumOf(caisse, acre, onDay, law) },
    repartition: outreMerDepuis ? null : repartitionOf(activite, caisse, mois, law),
    formation: onDay.formationProfessionnelle[artisanale ? 'artisan' : formationOf[activite.nature]],
    chambre: chambreOf(activite, artisanale, departement, onDay),
    versementLiberatoire: onDay.versementLiberatoire[taxOf[activite.nature]],
  }
}

/** CSS D756-3: in an overseas department the rate grows with the periods since the start; furnished tourism has none of its own. */
function tauxOf(column: ReturnType<typeof columnOf>, outreMerDepuis: Day | null, mois: Day, onDay: LawOnDay): Figure {
  if (!outreMerDepuis || column === 'meubleTourisme') return onDay.tauxMicroSocial[column]
  const { tauxOutreMer, outreMerTrimestres, outreMerAnnees } = onDay
  const first = quarterNumber(mois) - quarterNumber(outreMerDepuis) < outreMerTrimestres.count
  const second = yearOf(mois) - yearOf(outreMerDepuis) < outreMerAnnees.count
  return tauxOutreMer[`${column}${first ? 1 : second ? 2 : 3}`]
}

/** The column of the flat rate. */
export const columnOf = ({ nature }: Activite, caisse: Caisse): keyof LawOnDay['tauxMicroSocial'] =>
  caisse === 'CIPAV' ? 'cipav' : rateOf[nature]

const rateOf = {
  VENTE: 'vente',
  PRESTATION_BIC: 'prestationBic',
  LIBERALE: 'liberale',
  MEUBLE_TOURISME: 'meubleTourisme',
} as const
const formationOf = {
  VENTE: 'vente',
  PRESTATION_BIC: 'prestation',
  LIBERALE: 'liberale',
  MEUBLE_TOURISME: 'prestation',
} as const
const taxOf = {
  VENTE: 'vente',
  PRESTATION_BIC: 'prestationBic',
  LIBERALE: 'liberale',
  MEUBLE_TOURISME: 'vente',
} as const

/** CSG, CRDS and the complementary pension of the Cipav are never relieved. */
const minimumOf = (caisse: Caisse, creation: Day, onDay: LawOnDay, law: Consultation): Figure | null =>
  caisse === 'CIPAV' && law.on(creation).acreMinimumCipav ? onDay.acreTauxMinimalCipav : null

/** The table of the split: null before it, and for furnished tourism, whose split is not known. */
export function repartitionKey({ nature }: Activite, caisse: Caisse): RepartitionKey | null {
  if (nature === 'MEUBLE_TOURISME') return null
  if (caisse === 'CIPAV') return 'repartitionCipav'
  return nature === 'LIBERALE' ? 'repartitionLiberale' : 'repartitionVentePrestationBic'
}
type RepartitionKey = ParameterKey & `repartition${string}`

export function repartitionOf(activite: Activite, caisse: Caisse, mois: Day, law: Consultation): Repartition | null {
  const key = repartitionKey(activite, caisse)
  return key && mois >= law.law.firstDay(key) ? law.on(mois)[key] : null
}

function chambreOf(
  { nature }: Activite,
  artisanale: boolean,
  departement: Departement,
  { fraisDeChambre }: LawOnDay,
): Figure | null {
  if (nature === 'LIBERALE' || nature === 'MEUBLE_TOURISME') return null
  const kind = nature === 'VENTE' ? 'Vente' : 'Prestation'
  if (!artisanale) return fraisDeChambre[`commerce${kind}`]
  return fraisDeChambre[`metiers${kind}${DEPARTEMENT[departement]}`]
}

const DEPARTEMENT = { AUTRE: '', ALSACE: 'Alsace', MOSELLE: 'Moselle' } as const

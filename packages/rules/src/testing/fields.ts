import type { SickPayKey } from '../maladie/parameters.ts'
import type { ArretMaladie } from '../maladie/result.ts'

/** What of an answer may move when the law does; dates are left out, for they move with the stop. */
export const FIELDS = [
  'raam',
  'annees',
  'seuil',
  'plafond',
  'indemnite',
  'refus',
  'carence',
  'indemnises',
  'totaux',
  'versements',
  'reserves',
  'etat',
] as const
export type Field = (typeof FIELDS)[number]

/** An answer as texts that can be compared. */
export function fieldsOf({
  parts,
  refus,
  calendrier,
  reserves,
  etat,
  indemniteJournaliere,
}: ArretMaladie): Record<Field, string> {
  const [part] = parts
  const { joursCarence, joursIndemnises, totalBrut, csg, crds, totalNet, versements } = calendrier
  return {
    raam: String(part!.raam),
    annees: part!.anneesReference.join(),
    seuil: String(part!.seuil),
    plafond: String(part!.plafond),
    indemnite: indemniteJournaliere,
    refus: refus.map(({ code }) => code).join(),
    carence: String(joursCarence),
    indemnises: String(joursIndemnises),
    totaux: [totalBrut, csg, crds, totalNet].join(),
    versements: versements.map(({ jours }) => jours).join(),
    reserves: reserves.map(({ code, autreLecture }) => `${code} ${autreLecture}`).join(),
    etat: etat.code,
  }
}

/** The fields in which two answers differ. */
export function differences(a: ArretMaladie, b: ArretMaladie): readonly Field[] {
  const [before, after] = [fieldsOf(a), fieldsOf(b)]
  return FIELDS.filter((field) => before[field] !== after[field])
}

const AMOUNT: readonly Field[] = ['indemnite', 'refus', 'indemnises', 'totaux', 'versements', 'reserves', 'etat']
const INCOME: readonly Field[] = ['raam', 'annees', ...AMOUNT]
const DAYS: readonly Field[] = ['carence', 'indemnises', 'totaux', 'versements', 'refus', 'indemnite', 'reserves']

/** The fields that each of them feeds: the compiler asks for a line where one is new. */
export const feeds: Readonly<Record<SickPayKey, readonly Field[]>> = {
  pmss: ['seuil', 'plafond', ...AMOUNT],
  plafondMicro: ['reserves'],
  abattementVente: INCOME,
  abattementPrestationBic: INCOME,
  abattementLiberale: INCOME,
  abattementMeubleTourisme: INCOME,
  abattementMeubleTourismeFiscal: ['reserves'],
  affiliationMinimale: AMOUNT,
  tauxDuSeuil: ['seuil', ...AMOUNT],
  diviseur: AMOUNT,
  plafondSsi: ['plafond', ...AMOUNT],
  plafondCipav: ['plafond', ...AMOUNT],
  cipavIndemnisee: ['plafond', ...AMOUNT],
  conditionCotisationsAJour: AMOUNT,
  revenuAuProrataDesCotisations: INCOME,
  premieresAnneesAuProrataDesJours: INCOME,
  anneesAlternatives: INCOME,
  delaiDeCarence: DAYS,
  carenceSuspendue: DAYS,
  carenceIsolementCovid: ['reserves'],
  carenceArretCourtDiscutee: ['reserves'],
  repriseBreve: ['reserves'],
  joursIndemnisesMaximum: DAYS,
  periodeDuMaximum: DAYS,
  anneesAld: DAYS,
  joursParArretCipav: DAYS,
  joursParVersement: ['versements', 'totaux'],
  tauxCsg: ['totaux'],
  tauxCrds: ['totaux'],
}

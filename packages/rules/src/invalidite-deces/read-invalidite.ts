import { ONE, Ratio } from '../readings/ratio.ts'
import { Fields } from '../scenario/fields.ts'
import type { CategorieInvalidite, InvaliditeInput } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Emploi, Situation } from '../scenario/situation.ts'
import { earliest, lastOfYear, yearOf, type Day } from '../time/day.ts'
import { firstOfMonth, monthsIn } from '../time/months.ts'
import type { Invalidite } from './facts.ts'

const CATEGORIES: readonly CategorieInvalidite[] = ['PARTIELLE', 'TOTALE', 'TIERCE_PERSONNE']

/** Reads a disability once; null where a day cannot be read. The day of birth decides the age: nothing stands in for it. */
export function readInvalidite(reader: Reader, input: InvaliditeInput, situation: Situation): Invalidite | null {
  const fields = new Fields(reader, ['invalidite'], input)
  const categorie = fields.oneOf('categorie', CATEGORIES)
  const dateEffet = fields.day('dateEffet')
  const dateDemande = fields.dayOr('dateDemande', dateEffet)
  const beneficiaireIndemnites = fields.flag('beneficiaireIndemnites')
  const cipav = situation.caisse === 'CIPAV'
  const accident = cipav && fields.flag('accident')
  const tauxInvalidite = cipav && categorie === 'PARTIELLE' ? readDegree(fields) : ONE
  const { naissance } = situation.personne
  if (!naissance) reader.problem(['situation', 'personne', 'naissance'], 'FAIT_MANQUANT')
  if (!categorie || !dateEffet || !dateDemande || !naissance) return null
  if (!cipav && situation.emploi && lacksMonths(situation.emploi, dateEffet))
    reader.assume(['situation', 'emploi', 'salaires'], 'MOIS_DONNES')
  return { dateEffet, dateDemande, categorie, naissance, beneficiaireIndemnites, tauxInvalidite, accident }
}

/** Whether the pay of some month of the civil years before a day was not told. */
const lacksMonths = ({ debut, fin, salaires }: Emploi, day: Day): boolean =>
  monthsIn(firstOfMonth(debut), earliest(fin ?? day, lastOfYear(yearOf(day) - 1))).some((mois) => !salaires.has(mois))

/** The degree of a partial disability, which the Cipav pays in proportion. */
function readDegree(fields: Fields<InvaliditeInput>): Ratio {
  if (!fields.told('tauxInvalidite')) fields.problem('tauxInvalidite', 'FAIT_MANQUANT')
  const degree = fields.amountIfTold('tauxInvalidite')
  if (degree && !ONE.isAtLeast(degree)) fields.problem('tauxInvalidite', 'NOMBRE_INVALIDE')
  return degree ?? ONE
}

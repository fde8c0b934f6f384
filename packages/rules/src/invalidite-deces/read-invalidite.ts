import { Ratio } from '../readings/ratio.ts'
import type { CategorieInvalidite, InvaliditeInput } from '../scenario/input.ts'
import type { Path, Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Invalidite } from './facts.ts'

const CATEGORIES: readonly CategorieInvalidite[] = ['PARTIELLE', 'TOTALE', 'TIERCE_PERSONNE']
const AT = ['invalidite']

/** Reads a disability once; null where a day cannot be read. The day of birth decides the age: nothing stands in for it. */
export function readInvalidite(reader: Reader, input: InvaliditeInput, situation: Situation): Invalidite | null {
  const categorie = reader.oneOf([...AT, 'categorie'], input.categorie, CATEGORIES)
  const dateEffet = reader.day([...AT, 'dateEffet'], input.dateEffet)
  const dateDemande = input.dateDemande == null ? dateEffet : reader.day([...AT, 'dateDemande'], input.dateDemande)
  if (input.dateDemande == null && dateEffet) reader.assume([...AT, 'dateDemande'], dateEffet)
  const beneficiaireIndemnites = reader.orDefault(
    [...AT, 'beneficiaireIndemnites'],
    input.beneficiaireIndemnites,
    false,
  )
  const cipav = situation.caisse === 'CIPAV'
  const accident = cipav && reader.orDefault([...AT, 'accident'], input.accident, false)
  const tauxInvalidite =
    cipav && categorie === 'PARTIELLE' ? readDegree(reader, [...AT, 'tauxInvalidite'], input) : Ratio.of(1)
  const { naissance } = situation.personne
  if (!naissance) reader.problem(['situation', 'personne', 'naissance'], 'FAIT_MANQUANT')
  if (!categorie || !dateEffet || !dateDemande || !naissance) return null
  return { dateEffet, dateDemande, categorie, naissance, beneficiaireIndemnites, tauxInvalidite, accident }
}

/** The degree of a partial disability, which the Cipav pays in proportion. */
function readDegree(reader: Reader, path: Path, { tauxInvalidite }: InvaliditeInput): Ratio {
  const one = Ratio.of(1)
  if (tauxInvalidite == null) reader.problem(path, 'FAIT_MANQUANT')
  const degree = tauxInvalidite == null ? null : reader.amount(path, tauxInvalidite)
  if (degree && !one.isAtLeast(degree)) reader.problem(path, 'NOMBRE_INVALIDE', tauxInvalidite)
  return degree ?? one
}

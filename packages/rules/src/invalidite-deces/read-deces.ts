import type { DecesInput, QualiteDuDefunt } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import type { Deces, Enfant } from './facts.ts'

const QUALITES: readonly QualiteDuDefunt[] = ['ACTIF', 'RETRAITE', 'INVALIDE', 'DROITS_MAINTENUS']
const MOST_CHILDREN = 30
const AT = ['deces']

/** Reads a death once; null where its day cannot be read. */
export function readDeces(reader: Reader, input: DecesInput, situation: Situation): Deces | null {
  const qualite = reader.oneOf([...AT, 'qualite'], input.qualite, QUALITES)
  const date = reader.day([...AT, 'date'], input.date)
  const enfants = readEnfants(reader, input)
  const accident = situation.caisse === 'CIPAV' && reader.orDefault([...AT, 'accident'], input.accident, false)
  const retired = qualite === 'RETRAITE'
  const derniereActiviteIndependante =
    !retired || reader.orDefault([...AT, 'derniereActiviteIndependante'], input.derniereActiviteIndependante, true)
  const quarters = situation.retraite?.trimestresIndependant ?? null
  if (retired && situation.caisse === 'SSI' && quarters === null)
    reader.problem(['situation', 'retraite', 'trimestresIndependant'], 'FAIT_MANQUANT')
  if (!qualite || !date) return null
  return { date, qualite, enfants, derniereActiviteIndependante, trimestres: quarters ?? 0, accident }
}

function readEnfants(reader: Reader, { enfants }: DecesInput): readonly Enfant[] {
  const path = [...AT, 'enfants']
  if (enfants == null) reader.assume(path, '[]')
  return reader.list(path, enfants ?? [], 0, MOST_CHILDREN).flatMap((enfant, i) => {
    const naissance = reader.day([...path, i, 'naissance'], enfant.naissance)
    const etudiant = reader.orDefault([...path, i, 'etudiant'], enfant.etudiant, false)
    const handicape = reader.orDefault([...path, i, 'handicape'], enfant.handicape, false)
    return naissance ? [{ naissance, etudiant, handicape }] : []
  })
}

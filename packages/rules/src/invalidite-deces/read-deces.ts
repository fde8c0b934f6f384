import { Fields } from '../scenario/fields.ts'
import type { DecesInput, QualiteDuDefunt } from '../scenario/input.ts'
import type { Reader } from '../scenario/reader.ts'
import type { Situation } from '../scenario/situation.ts'
import { plusDays, type Day } from '../time/day.ts'
import type { Deces, Enfant } from './facts.ts'

const QUALITES: readonly QualiteDuDefunt[] = ['ACTIF', 'RETRAITE', 'INVALIDE', 'DROITS_MAINTENUS']
const MOST_CHILDREN = 30
/** Code civil, article 311: a child is conceived at most so many days before its birth. */
const MOST_DAYS_UNBORN = 300

/** Reads a death once; null where its day cannot be read. */
export function readDeces(reader: Reader, input: DecesInput, situation: Situation): Deces | null {
  const fields = new Fields(reader, ['deces'], input)
  const date = fields.day('date')
  const qualite = readQualite(fields, date, situation)
  const enfants = readEnfants(fields, date, situation)
  const accident = situation.caisse === 'CIPAV' && fields.flag('accident')
  const retired = qualite === 'RETRAITE'
  const derniereActiviteIndependante = !retired || fields.orDefault<boolean>('derniereActiviteIndependante', true)
  const quarters = situation.retraite?.trimestresIndependant ?? null
  if (retired && situation.caisse === 'SSI' && quarters === null)
    reader.problem(['situation', 'retraite', 'trimestresIndependant'], 'FAIT_MANQUANT')
  if (!qualite || !date) return null
  return { date, qualite, enfants, derniereActiviteIndependante, trimestres: quarters ?? 0, accident }
}

/** Who draws a pension dies as a pensioner, though an activity goes on beside it; who draws none yet does not. */
function readQualite(fields: Fields<DecesInput>, date: Day | null, { retraite }: Situation): QualiteDuDefunt | null {
  const told = fields.oneOf('qualite', QUALITES)
  if (!retraite || !date || !told) return told
  if (retraite.depuis <= date) return 'RETRAITE'
  return told === 'RETRAITE' ? fields.problem('qualite', 'RETRAITE_APRES_DECES', retraite.depuis) : told
}

/** No child is born before its parent, nor long after the death. */
function readEnfants(fields: Fields<DecesInput>, date: Day | null, { personne }: Situation): readonly Enfant[] {
  return fields.listIfTold('enfants', MOST_CHILDREN, '[]').flatMap((enfant) => {
    const naissance = enfant.day('naissance')
    const etudiant = enfant.flag('etudiant')
    const handicape = enfant.flag('handicape')
    if (naissance && date && naissance > plusDays(date, MOST_DAYS_UNBORN))
      enfant.problem('naissance', 'ENFANT_NE_TROP_TARD')
    if (naissance && personne.naissance && naissance <= personne.naissance)
      enfant.problem('naissance', 'AVANT_LA_NAISSANCE')
    return naissance ? [{ naissance, etudiant, handicape }] : []
  })
}

import type { Path, Reader } from '../scenario/reader.ts'
import type { Activite } from '../scenario/situation.ts'
import { firstOfYear, lastOfYear } from '../time/day.ts'
import type { RecettesDePeriode } from './facts.ts'
import { firstOfMonth } from '../time/months.ts'

/** The turnover that the situation tells for a year, in equal parts over its months of activity; a problem where it tells none. */
export function recettesOfYear(
  reader: Reader,
  event: Path,
  activite: Activite,
  annee: number,
): readonly RecettesDePeriode[] {
  const recette = activite.recettes.get(annee)
  if (!recette) {
    reader.problem(['situation', 'activites', activite.index, 'chiffresAffaires'], 'ANNEE_MANQUANTE', String(annee))
    return []
  }
  const path = [...event, 'recettes']
  const told = reader.hypotheses.some((one) => one.path.join() === path.join())
  if (!told) reader.assume(path, 'REPARTIES_PAR_MOIS')
  const du = activite.debut > firstOfYear(annee) ? firstOfMonth(activite.debut) : firstOfYear(annee)
  return [{ du, au: lastOfYear(annee), montant: recette.montant }]
}

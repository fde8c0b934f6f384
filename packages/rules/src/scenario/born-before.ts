import type { Path, Reader } from './reader.ts'
import type { Situation } from './situation.ts'

/** Tells each day of a situation on which the person was not yet born: nobody works, is covered or is paid before. */
export function bornBefore(reader: Reader, situation: Situation): void {
  const { activites, affiliation, debut, emploi, chomage, retraite, personne } = situation
  const told: readonly (readonly [Path, string | undefined])[] = [
    ...activites.map((one) => [['activites', one.index, 'debut'], one.debut] as const),
    [['affiliationContinueDepuis'], affiliation < debut ? affiliation : undefined],
    [['emploi', 'debut'], emploi?.debut],
    [['chomage', 'depuis'], chomage?.depuis],
    [['retraite', 'depuis'], retraite?.depuis],
  ]
  for (const [path, day] of told)
    if (day && personne.naissance && day <= personne.naissance)
      reader.problem(['situation', ...path], 'AVANT_LA_NAISSANCE', day)
}

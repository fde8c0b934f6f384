import type { Figure } from '../law/figure.ts'
import type { Consultation } from '../law/law.ts'
import type { Day } from '../time/day.ts'
import { phrase } from '../words/phrase.ts'
import { declarations } from './declarations.ts'
import { demarche } from './demarche.ts'
import type { Periodicite } from './names.ts'
import type { Demarche } from './result.ts'

/** CSS L613-7: turnover is declared all the same, also when it is zero; no benefit is turnover. */
export function declarer(
  debut: Day,
  fin: Day,
  periodicite: Periodicite | null,
  law: Consultation,
): readonly Demarche[] {
  const comment = phrase('DECLARER_CHIFFRE_AFFAIRES_COMMENT')
  if (!periodicite) {
    const quoi = phrase('DECLARER_CHIFFRE_AFFAIRES')
    return [demarche('DECLARER_CHIFFRE_AFFAIRES', 'URSSAF', quoi, 'CSS L613-7', { comment })]
  }
  const delai = law.on(debut).delaiDeclaration.count
  return declarations(debut, fin, periodicite, delai).map((one) =>
    demarche(
      'DECLARER_CHIFFRE_AFFAIRES',
      'URSSAF',
      phrase('DECLARER_CHIFFRE_AFFAIRES_PERIODE', { debut: one.debut, fin: one.fin }),
      'CSS L613-7',
      { echeance: one.echeance, comment, aVerifier: true },
    ),
  )
}

/** CSS R351-12: paid days count for the pension, so their statements are kept. */
export const conserver = (): Demarche =>
  demarche('CONSERVER_DECOMPTES', 'CARSAT', phrase('CONSERVER_DECOMPTES'), 'CSS R351-12', {
    comment: phrase('CONSERVER_DECOMPTES_COMMENT'),
  })

/** CSS L161-8, loi 2021-1754 article 96: where the activity gives nothing, the rights of a former one may be kept some months; they are asked for. */
export function reexamen(mois: Figure): readonly Demarche[] {
  if (mois.count === 0) return []
  return [
    demarche('DEMANDER_REEXAMEN', 'CPAM', phrase('DEMANDER_REEXAMEN'), 'CSS L161-8', {
      adresse: REEXAMEN,
      comment: phrase('DEMANDER_REEXAMEN_COMMENT', { mois: mois.text }),
    }),
  ]
}

/** A help of the fund, case by case, for those who go on with their activity (AMA). */
export const aide = (): Demarche =>
  demarche('DEMANDER_AIDE', 'CPAM', phrase('DEMANDER_AIDE'), 'CSS L262-1', {
    adresse: AMA,
    comment: phrase('DEMANDER_AIDE_COMMENT'),
  })

const REEXAMEN =
  'https://www.ameli.fr/assure/actualites/indemnites-maladie-et-maternite-du-nouveau-pour-certains-travailleurs-independants'
const AMA =
  'https://www.ameli.fr/assure/droits-demarches/difficultes-acces-droits-soins/aides-specifiques-travailleur-independant/aide-accompagnement-maintien-activite-ama'

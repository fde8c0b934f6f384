import type { ParameterKey } from '../parameters/kinds.ts'
import type { Prestations } from './prestations.ts'

/** The answer to one `ScenarioInput`, shaped as in the GraphQL schema. Amounts are decimal text, cut to the cent. */
export type ScenarioResult = Scenario | InvalidSituation
/** Each benefit is null if and only if its event was not given. */
export type Scenario = Prestations & {
  readonly kind: 'Scenario'
  readonly reference: string | null
  /** Number and hash of the release it was computed under. */
  readonly release: { readonly number: number; readonly contenu: string }
  readonly versionRegles: string
}
export type InvalidSituation = {
  readonly kind: 'InvalidSituation'
  readonly reference: string | null
  readonly problems: readonly Problem[]
}
/** One fact that cannot be used: where it stands in the input, why, and what was found. Words: `problemes` of `@abri/rules/fr`. */
export type Problem = { readonly path: readonly string[]; readonly code: CodeProbleme; readonly value: string | null }
export type CodeProbleme =
  | 'MONTANT_INVALIDE'
  | 'JOUR_INVALIDE'
  | 'ANNEE_INVALIDE'
  | 'MOIS_INVALIDE'
  | 'MOIS_EN_DOUBLE'
  | 'NOMBRE_INVALIDE'
  | 'VALEUR_INVALIDE'
  | 'ANNEE_MANQUANTE'
  | 'ANNEE_EN_DOUBLE'
  | 'FAIT_MANQUANT'
  | 'LISTE_VIDE'
  | 'LISTE_TROP_LONGUE'
  | 'FIN_AVANT_DEBUT'
  | 'ARRET_TROP_LONG'
  | 'ARRET_INITIAL_APRES_DEBUT'
  | 'ARRET_ANTERIEUR_APRES_DEBUT'
  | 'MOIS_INCOMPLET'
  | 'PERIODE_HORS_ANNEE'
  | 'PERIODE_HORS_DECLARATION'
  | 'PERIODES_EN_DOUBLE'
  | 'REPORT_NON_PREVU'
  | 'PERIODES_QUI_SE_SUIVENT_MAL'
  | 'REPORT_HOSPITALISATION_IMPOSSIBLE'
  | 'ALD_APRES_ARRET'
  | 'TEMPS_PARTIEL_HORS_ARRET'
  | 'ACTIVITE_APRES_ARRET'
  | 'AFFILIATION_APRES_DEBUT'
  | 'PLUSIEURS_CAISSES'
  | 'NATURE_HORS_CIPAV'
  | 'TERRITOIRE_HORS_CHAMP'
  | 'EMPLOI_HORS_CHAMP'
  | 'DROIT_INCONNU_A_CETTE_DATE'
  | 'RELEASE_TROP_ANCIENNE'

export type CodeEtat = 'EN_VIGUEUR' | 'ANNONCE' | 'PROJETE'
/** Whether the law that an answer read is in force, announced, or carried beyond the day until which it was verified. */
export type EtatDuDroit = { readonly code: CodeEtat; readonly parametres: readonly ParameterKey[] }
/** A default that the answer used because the fact was not given. */
export type Hypothese = { readonly path: readonly string[]; readonly value: string }

export const isProblems = (value: unknown): value is readonly Problem[] => Array.isArray(value)

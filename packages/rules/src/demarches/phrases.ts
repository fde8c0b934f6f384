import type { Rien } from '../words/rien.ts'

type Periode = { readonly debut: string; readonly fin: string }

/** What an answer about formalities says. */
export type PhrasesDemarches = {
  readonly ENVOYER_ARRET: { readonly heures: string }
  readonly ENVOYER_ARRET_COMMENT: Rien
  readonly ENVOYER_ARRET_COMMENT_SECURISE: Rien
  readonly SANCTION_ENVOI_TARDIF: { readonly taux: string; readonly mois: string }
  readonly PREVENIR_EMPLOYEUR: { readonly heures: string }
  readonly PREVENIR_EMPLOYEUR_COMMENT: Rien
  readonly SANCTION_COMPLEMENT_PERDU: Rien
  readonly LETTRE_EMPLOYEUR: Periode & { readonly prescritLe: string }
  readonly NE_PAS_TRAVAILLER: Periode
  readonly NE_PAS_TRAVAILLER_COMMENT: Rien
  readonly SANCTION_REMBOURSEMENT: Rien
  readonly ETRE_PRESENT: {
    readonly matinDe: string
    readonly matinA: string
    readonly apresMidiDe: string
    readonly apresMidiA: string
  }
  readonly ETRE_PRESENT_COMMENT: Rien
  readonly ETRE_PRESENT_APRES_HOPITAL: Rien
  readonly SORTIES_LIBRES: Rien
  readonly CONSULTER_EN_PERSONNE: { readonly jours: string }
  readonly CONSULTER_EN_PERSONNE_COMMENT: Rien
  readonly PROLONGER: { readonly fin: string }
  readonly PROLONGER_COMMENT: Rien
  readonly PROLONGER_LIMITE: { readonly fin: string; readonly mois: string }
  readonly PROLONGER_LIMITE_COMMENT: Rien
  readonly DECLARER_CHIFFRE_AFFAIRES: Rien
  readonly DECLARER_CHIFFRE_AFFAIRES_PERIODE: Periode
  readonly DECLARER_CHIFFRE_AFFAIRES_COMMENT: Rien
  readonly CONSERVER_DECOMPTES: Rien
  readonly CONSERVER_DECOMPTES_COMMENT: Rien
  readonly DEMANDER_REEXAMEN: Rien
  readonly DEMANDER_REEXAMEN_COMMENT: { readonly mois: string }
  readonly DEMANDER_AIDE: Rien
  readonly DEMANDER_AIDE_COMMENT: Rien
}

import type { Rien } from '../words/rien.ts'

type Periode = { readonly debut: string; readonly fin: string }
/** The leaves that an employer is told of. */
export type CongeNomme = 'MATERNITE' | 'PATERNITE' | 'ADOPTION' | 'NAISSANCE'

/** What an answer about the formalities of a leave says beside those of a stop. */
export type PhrasesConges = {
  readonly A_VERIFIER: Rien
  readonly SANCTION_RIEN_VERSE: Rien
  readonly DECLARER_CESSATION: Rien
  readonly ATTESTATION_CESSATION: Periode
  readonly PREVENIR_EMPLOYEUR_CONGE: Rien
  readonly PREVENIR_EMPLOYEUR_CONGE_COMMENT: Rien
  readonly LETTRE_CONGE: Periode & { readonly conge: CongeNomme }
  readonly PREVENIR_EMPLOYEUR_NAISSANCE: { readonly jour: string }
  readonly CONGE_DE_L_EMPLOI: {
    readonly naissance: string
    readonly obligatoires: string
    readonly parts: string
    readonly jours: string
  }
  readonly PREVENIR_EMPLOYEUR_PERIODE: Periode
  readonly PRENDRE_CONGE_NAISSANCE: { readonly mois: string; readonly fin: string }
  readonly PRENDRE_CONGE_NAISSANCE_COMMENT: Rien
  readonly PRENDRE_AUTRE_MOIS: { readonly fin: string }
  readonly CONGE_NAISSANCE_SANS_CUMUL: Rien
  readonly DECLARER_GROSSESSE: { readonly mois: string }
  readonly DECLARER_GROSSESSE_COMMENT: Rien
  readonly TENIR_CARNET: Rien
  readonly TENIR_CARNET_COMMENT: Rien
  readonly ENVOYER_CERTIFICAT: { readonly jour: string }
  readonly CESSATION_MINIMALE: {
    readonly jours: string
    readonly apres: string
    readonly finAuPlusTot: string
    readonly finAuPlusTard: string
  }
  readonly HOSPITALISATION_PREMATUREE: { readonly jours: string }
  readonly REPORT_HOSPITALISATION: { readonly debut: string }
  readonly REPORT_HOSPITALISATION_COMMENT: Rien
  readonly REPORT_PRENATAL: { readonly semaines: string }
  readonly REPORT_PRENATAL_COMMENT: Rien
  readonly ETAT_PATHOLOGIQUE: Rien
  readonly ACTE_DE_NAISSANCE: Rien
  readonly HOSPITALISATION_PATERNITE: Rien
  readonly PREMIERE_PERIODE: { readonly jours: string }
  readonly PERIODES_SUIVANTES: { readonly periodes: string; readonly jours: string }
  readonly PRENDRE_JOURS_RESTANTS: { readonly jours: string; readonly fin: string }
  readonly ATTESTATION_ADOPTION: Rien
  readonly ALLOCATION_UN_SEUL_PARENT: Rien
  readonly PARTAGE_ADOPTION: Rien
  readonly REMPLACEMENT_CONJOINTE: Rien
  readonly CONGE_JUSQU_AU: { readonly fin: string }
}

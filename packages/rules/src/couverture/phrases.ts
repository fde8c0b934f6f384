import type { Rien } from '../words/rien.ts'

type Mois = { readonly mois: string }
type MoisEtSeuil = Mois & { readonly seuil: string }

/** What an answer about cover says. */
export type PhrasesCouverture = PhrasesRaison & PhrasesCondition & PhrasesChoix & PhrasesNote

/** Why an activity belongs to its fund. */
type PhrasesRaison = {
  readonly RAISON_LISTE_CIPAV: Rien
  readonly RAISON_LIBERALE_NON_REGLEMENTEE: Rien
  readonly RAISON_LIBERALE_ANCIENNE: Rien
  readonly RAISON_LIBERALE_OPTION: { readonly option: string }
  readonly RAISON_OPTION_HORS_DELAI: { readonly option: string }
  readonly RAISON_ARTISANAT_COMMERCE: Rien
  readonly RAISON_AVOCAT: Rien
  readonly RAISON_SANTE: Rien
  readonly RAISON_AGRICOLE: Rien
  readonly RAISON_JURIDIQUE_OU_COMPTABLE: Rien
  readonly RAISON_ARTISTE_AUTEUR: Rien
}

/** Under which condition somebody pays, or why nobody does. */
type PhrasesCondition = {
  readonly SOINS_INDEPENDANT: Rien
  readonly SOINS_POLYACTIF: Rien
  readonly SOINS_ARE: Rien
  readonly SOINS_RETRAITE: Rien
  readonly MALADIE_SSI: MoisEtSeuil
  readonly MALADIE_CIPAV: MoisEtSeuil & { readonly jours: string }
  readonly MALADIE_CIPAV_AUCUNE: Rien
  readonly MALADIE_RETRAITE: { readonly jours: string }
  readonly MALADIE_RETRAITE_AUCUNE: Rien
  readonly MALADIE_SALARIE: Rien
  readonly MALADIE_EMPLOYEUR: Rien
  readonly MALADIE_ANCIENNE_ACTIVITE: Mois
  readonly MATERNITE_INDEPENDANT: MoisEtSeuil
  readonly MATERNITE_SALARIE: Rien
  readonly MATERNITE_ANCIENNE_ACTIVITE: Rien
  readonly FAMILLE: Rien
  /** Null: before the rules that were read. */
  readonly INVALIDITE_SSI: { readonly mois: string | null }
  readonly INVALIDITE_CIPAV: Rien
  readonly INVALIDITE_UNIQUE: Rien
  readonly INVALIDITE_SALARIE: Rien
  readonly INVALIDITE_RETRAITE: Rien
  readonly DECES_SSI: Rien
  readonly DECES_RETRAITE: Rien
  readonly DECES_CIPAV: Rien
  readonly DECES_CIPAV_RETRAITE: Rien
  readonly DECES_SALARIE: Rien
  readonly RETRAITE_SSI: Rien
  readonly RETRAITE_CIPAV: Rien
  readonly RETRAITE_SALARIE: Rien
  readonly RETRAITE_COMPLEMENTAIRE_SALARIE: Rien
  readonly RETRAITE_CUMUL: Rien
  readonly RETRAITE_ARE: Rien
  readonly ACCIDENT_INDEPENDANT: Rien
  readonly ACCIDENT_SALARIE: Rien
  readonly CHOMAGE_INDEPENDANT: Rien
  readonly CHOMAGE_ALLOCATION_INDEPENDANTS: Rien
  readonly CHOMAGE_SALARIE: Rien
  readonly CHOMAGE_ARE: Rien
}

/** What the person may choose. */
type PhrasesChoix = {
  readonly CHOIX_REGIME_DES_SOINS: Rien
  readonly CHOIX_ASSURANCE_ACCIDENT: Rien
}

/** What is worth knowing beside. */
type PhrasesNote = {
  readonly NOTE_ARE: Rien
  readonly NOTE_ARCE: Rien
  readonly NOTE_MUTUELLE: Rien
  readonly NOTE_PREVOYANCE: Rien
}

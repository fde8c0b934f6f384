import type { Rien } from '../words/rien.ts'

/** What an answer about tax says. */
export type PhrasesImposition = {
  readonly IMPOT_MICRO: Rien
  readonly IMPOT_MICRO_IMPOSABLE: Rien
  readonly IMPOT_ALD: Rien
  readonly IMPOT_SALAIRE: Rien
  readonly IMPOT_COMPLEMENT: Rien
  readonly IMPOT_MATERNITE_MICRO: Rien
  readonly IMPOT_PENSION_INVALIDITE: Rien
  readonly IMPOT_TIERCE_PERSONNE: Rien
  readonly IMPOT_CAPITAL_DECES: Rien
  readonly IMPOT_RENTE_DECES: Rien
  readonly URSSAF_NE_PAS_DECLARER: Rien
}

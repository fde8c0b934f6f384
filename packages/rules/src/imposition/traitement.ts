import type { Consultation } from '../law/law.ts'
import type { Day } from '../time/day.ts'
import type { CodeReserve } from '../words/terms.ts'
import { phrase, type Phrase } from '../words/phrase.ts'
import type { NatureRevenu, Traitement } from './result.ts'

/** How the income tax takes one kind of income, settled before any amount. */
export type Regime = {
  readonly traitement: Traitement
  readonly regle: Phrase
  readonly article: string
  /** The doubt that a contested treatment rests on; null: none. */
  readonly doute: CodeReserve | null
  readonly preleve: boolean
}
export type Contexte = { readonly jour: Day; readonly affectionLongueDuree: boolean }

/** What the income tax makes of a benefit: a text of its own, or the regime of the activity. */
export function regimeOf(nature: NatureRevenu, contexte: Contexte, law: Consultation): Regime {
  switch (nature) {
    case 'MALADIE_INDEPENDANT':
      return longIllness(contexte, law) ? ald : micro(contexte, law, 'IMPOSITION_INDEMNITES_MICRO', 'IMPOT_MICRO')
    case 'MALADIE_SALARIE':
      return longIllness(contexte, law) ? ald : salaire
    case 'COMPLEMENT_EMPLOYEUR':
      return { ...taxed, regle: phrase('IMPOT_COMPLEMENT'), article: 'CGI 79', preleve: false }
    case 'MATERNITE_INDEPENDANT':
      return micro(contexte, law, 'IMPOSITION_MATERNITE_MICRO', 'IMPOT_MATERNITE_MICRO')
    case 'MATERNITE_SALARIE':
      return salaire
    case 'RENTE_DECES':
      return { ...taxed, regle: phrase('IMPOT_RENTE_DECES'), article: 'CGI 79', preleve: false }
    case 'PENSION_INVALIDITE':
      return { ...taxed, regle: phrase('IMPOT_PENSION_INVALIDITE'), article: 'CGI 79', preleve: false }
    case 'MAJORATION_TIERCE_PERSONNE':
      return { ...exempt, regle: phrase('IMPOT_TIERCE_PERSONNE'), article: 'CSS L355-1', preleve: false }
    case 'CAPITAL_DECES':
      return { ...exempt, regle: phrase('IMPOT_CAPITAL_DECES'), article: 'CSS L361-4', preleve: false }
  }
}

const taxed = { traitement: 'IMPOSABLE', doute: null } as const
const exempt = { traitement: 'EXONERE', doute: null } as const
const salaire: Regime = { ...taxed, regle: phrase('IMPOT_SALAIRE'), article: 'CGI 80 quinquies', preleve: true }
const ald: Regime = { ...exempt, regle: phrase('IMPOT_ALD'), article: 'CGI 154 bis A', preleve: true }

const longIllness = ({ jour, affectionLongueDuree }: Contexte, law: Consultation): boolean =>
  affectionLongueDuree && law.on(jour).aldExonereeImpot

/** CGI 50-0, 102 ter: the profit of a micro-enterprise is a share of its turnover, and no allowance is turnover; some ask for it all the same. */
const micro = (
  { jour }: Contexte,
  law: Consultation,
  doute: CodeReserve,
  regle: 'IMPOT_MICRO' | 'IMPOT_MATERNITE_MICRO',
): Regime =>
  law.on(jour).indemnitesMicroImposables
    ? { ...taxed, regle: phrase('IMPOT_MICRO_IMPOSABLE'), article: MICRO, doute, preleve: true }
    : { traitement: 'NON_IMPOSABLE', regle: phrase(regle), article: MICRO, doute, preleve: true }

const MICRO = 'CGI 50-0 et 102 ter'

import type { Unite } from '../readings/unite.ts'
import type { Formule } from '../readings/explained.ts'
import type { Etape, Refus, Reserve } from '../scenario/prestation.ts'
import type { CaissePayeuse, NatureActivite } from '../scenario/input.ts'
import type { CodeEtat, EtatDuDroit } from '../law/etat-du-droit.ts'
import type { Hypothese } from '../scenario/hypothese.ts'
import type { Problem } from '../scenario/problem.ts'
import type { Day } from '../time/day.ts'
import type { Liste, Noms } from './names.ts'
import type { Phrase } from './phrase.ts'

/** Everything that the rules can say, in one language. */
export type Texts = {
  /** The name of a step: « Revenu de l’année 2024 ». */
  terme(step: Pick<Etape, 'terme' | 'precision'>): string
  /** A formula with terms and numbers spelled out. */
  formule(formule: Formule): string
  refus(refus: Refus): string
  reserve(reserve: Pick<Reserve, 'dite'> & { readonly code: string }): string
  probleme(problem: Pick<Problem, 'code' | 'value'>): string
  hypothese(hypothese: Hypothese): string
  /** A sentence with what it speaks of filled in. */
  phrase(phrase: Phrase): string
  /** The name of a member of a closed list: a risk, a profession. */
  nom<L extends Liste>(liste: L, code: Noms[L]): string
  /** Decimal text as an amount in euros: « 827,52 € ». */
  montant(decimal: string): string
  /** Decimal text as a number: « 23 980 ». */
  nombre(decimal: string): string
  jour(day: Day): string
  etat(etat: EtatDuDroit): string
  etatCourt(code: CodeEtat): string
  unite(unite: Unite): string
  nature(nature: NatureActivite): string
  caisse(caisse: CaissePayeuse): string
}

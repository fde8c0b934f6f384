import type { CalendrierPaye } from '../versements/result.ts'
import type { CaissePayeuse } from '../scenario/input.ts'
import type { Etape, Prestation, Refus } from '../scenario/prestation.ts'
import type { Day } from '../time/day.ts'

/** What the mother of a child receives around its birth. Amounts are decimal text with two digits; days are ISO text. */
export type Maternite = Prestation &
  Forfaits & {
    /** The whole allowance for maternal rest: `"4005.00"`; `"0.00"` when refused. */
    readonly allocationReposMaternel: string
    /** Two halves, or one payment after a very early birth; none when refused. */
    readonly versementsAllocation: readonly VersementAllocation[]
    readonly conge: DatesDuConge
    /** The allowance and the days, before CSG and CRDS. */
    readonly totalBrut: string
    readonly totalNet: string
  }
/** What a parent receives who adopts; `refus` also says why the allowance alone is not paid. */
export type Adoption = Prestation &
  Forfaits & {
    /** Half of the maternal rest allowance, in one payment when the child arrives. */
    readonly allocationReposMaternel: string
    readonly versementsAllocation: readonly VersementAllocation[]
    /** Days that the law allows, less those of the other parent, and those that are not taken. */
    readonly joursMaximum: number
    readonly joursRestants: number
    readonly finAuPlusTard: Day
    readonly totalBrut: string
    readonly totalNet: string
  }
/** The flat daily allowance of a leave. */
export type Forfaits = {
  /** Below the income threshold: a tenth of the flat amounts. */
  readonly tauxReduit: boolean
  /** The sum of the parts, cut to the cent: `"65.84"`, `"6.58"`; `"0.00"` when refused. */
  readonly indemniteJournaliere: string
  readonly parts: readonly PartForfait[]
  readonly calendrier: CalendrierPaye
  /** What the right kept of a former job would pay, where the flat amounts are reduced or refused; null where none is known. */
  readonly ancienneActivite: AncienneActivite | null
}
/** The right of a former job, which the fund examines on demand; not part of the amounts of the answer. */
export type AncienneActivite = {
  readonly indemniteJournaliere: string
  /** Null: the right is no longer kept. */
  readonly salaireJournalierBase: string | null
  readonly totalBrut: string
  readonly totalNet: string
  /** Whether it pays more, before levies, than the rights of the independent activity. */
  readonly plusFavorable: boolean
  readonly refus: readonly Refus[]
  readonly etapes: readonly Etape[]
}
export type PartForfait = {
  readonly caisse: CaissePayeuse
  readonly indemniteJournaliere: string
  /** The same with every digit: a tenth of 65.84 is `"6.584"`, and is paid so. */
  readonly indemniteJournaliereExacte: string
  /** What it pays for all the days of the leave, before CSG and CRDS. */
  readonly totalBrut: string
  /** Null: no income is known yet, or the part is that of a job. */
  readonly raam: string | null
  /** Null: the part is that of a job. */
  readonly seuil: string | null
  /** Yearly income missing for the whole flat amounts, rounded up; null where they are due. */
  readonly manquePourEntier: string | null
  readonly anneesReference: readonly number[]
  /** The daily base wage of a job; null for the independent activity. */
  readonly salaireJournalierBase: string | null
  /** Why this payer pays nothing; empty where it pays. */
  readonly refus: readonly Refus[]
}
/** A payer before the days of the leave are counted. */
export type PartDuJour = Omit<PartForfait, 'totalBrut'>
export type VersementAllocation = { readonly date: Day; readonly montant: string; readonly estime: boolean }
/** Between which days a leave can lie. */
export type DatesDuConge = {
  readonly debutAuPlusTot: Day
  readonly debutCessation: Day
  /** The last day without work that the law asks for at least. */
  readonly finAuPlusTot: Day
  /** The last day that can be paid. */
  readonly finAuPlusTard: Day
}

import type { Consultation } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Unite } from '../readings/unite.ts'
import { parametersIn, type Explanation, type Formule, type Refusal, type Step } from '../readings/explained.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { CodeRefus, CodeReserve, Terme } from '../words/terms.ts'
import type { CodeDeNote, NoteDeDoctrine } from '../doctrine/note.ts'
import { underDoctrine } from '../doctrine/under-doctrine.ts'
import type { Told } from '../parameters/label.ts'
import { uniteOfRefus, uniteOfTerme } from '../words/units.ts'
import type { EtatDuDroit } from '../law/etat-du-droit.ts'
import type { Hypothese } from './hypothese.ts'

/** What the answer of every benefit says beside its amounts. */
export type Prestation = {
  readonly etat: EtatDuDroit
  readonly refus: readonly Refus[]
  readonly reserves: readonly Reserve[]
  /** The notes of doctrine that settle or raise one of its doubts. */
  readonly doctrine: readonly NoteDeDoctrine[]
  readonly hypotheses: readonly Hypothese[]
  readonly etapes: readonly Etape[]
}
/** A condition that does not hold: what is required, what was found, what is missing (rounded up). */
export type Refus = {
  readonly code: CodeRefus
  readonly article: string
  readonly unite: Unite | null
  readonly requis: string | null
  readonly constate: string | null
  readonly manque: string | null
  /** For an income too low: the turnover that was missing over all reference years together. */
  readonly manqueChiffreAffaires: string | null
}
/** A doubt about the law that the answer rests on, with the amount of the other reading where it can be computed. */
export type Reserve = {
  readonly code: CodeReserve | CodeDeNote
  readonly article: string
  readonly autreLecture: string | null
  /** Of a doubt that a note of doctrine raises: its words. */
  readonly dite?: Told
}
export type Etape = {
  readonly terme: Terme
  /** What the term is about where it comes more than once: a year. */
  readonly precision: string | null
  readonly formule: Formule
  readonly valeur: string
  readonly unite: Unite
  readonly article: string
  readonly parametres: readonly ParameterKey[]
}

/** The part that every answer shares, once all that it reads of the law was read. */
export const prestation = (
  { steps, refusals }: Explanation,
  law: Consultation,
  reserves: readonly Reserve[],
  hypotheses: readonly Hypothese[],
): Prestation => ({
  etat: law.etat(),
  refus: refusals.map(refusOf),
  ...underDoctrine(reserves, law),
  hypotheses,
  etapes: steps.map(etapeOf),
})

/** A refusal in figures: whole units as they are, amounts cut to the cent, what is missing rounded up. */
export function refusOf({ code, article, required, found }: Refusal): Refus {
  const unite = uniteOfRefus[code] ?? null
  const whole = WHOLE.has(unite)
  const text = (value: Ratio | null): string | null => value && (whole ? value.toText() : value.toCutText())
  const missing = required && found ? gap(required, found) : null
  return {
    code,
    article,
    unite,
    requis: text(required),
    constate: text(found),
    manque: text(missing && !whole ? missing.toCents('UP') : missing),
    manqueChiffreAffaires: null,
  }
}

/** What is missing to a least, or too much for a most. */
const gap = (required: Ratio, found: Ratio): Ratio =>
  required.isAtLeast(found) ? required.minus(found) : found.minus(required)

/** What is counted in whole numbers, and shown so. */
const WHOLE: ReadonlySet<Unite | null> = new Set(['HEURES', 'JOURS', 'MOIS', 'TRIMESTRES'])

/** What a step shows with all its digits. */
const IN_FULL: ReadonlySet<Unite> = new Set<Unite>(['PART', 'TRIMESTRES'])

/** A step as an answer carries it. */
export const etapeOf = ({ terme, precision, formule, value, article }: Step): Etape => ({
  terme,
  precision,
  formule,
  valeur: IN_FULL.has(uniteOfTerme[terme]) ? value.toText() : value.toCutText(),
  unite: uniteOfTerme[terme],
  article,
  parametres: parametersIn(formule),
})

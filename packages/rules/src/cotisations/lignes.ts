import type { Consultation } from '../law/law.ts'
import type { Ratio } from '../readings/ratio.ts'
import type { Day } from '../time/day.ts'
import { baremeOf, type Bareme } from './bareme.ts'
import type { ActiviteDeclaree, Declaration } from './facts.ts'
import { civilMonths, firstOfMonth, lastOfMonth, monthsIn } from '../time/months.ts'

/** Months in a row of one activity to which the same tables apply. */
export type Ligne = {
  readonly du: Day
  readonly au: Day
  readonly bareme: Bareme
  readonly recettes: readonly PartDeRecettes[]
  /** What tells the steps of this line from those of others. */
  readonly precision: string
}
/** Of an amount that came in over `sur` months, the part of `mois` of them. */
export type PartDeRecettes = { readonly montant: Ratio; readonly mois: number; readonly sur: number }

/** Cuts a declaration where a table changes: rates apply to what comes in from that day on. `acre` is the day of creation where the relief is granted. */
export function lignes(
  declared: ActiviteDeclaree,
  declaration: Declaration,
  acre: Day | null,
  law: Consultation,
): readonly Ligne[] {
  const { debut, index } = declared.activite
  const months = monthsIn(debut > declaration.du ? firstOfMonth(debut) : declaration.du, declaration.au)
  const found: { du: Day; au: Day; bareme: Bareme; key: string }[] = []
  for (const mois of months) {
    const bareme = baremeOf(declared, declaration, acre, mois, law)
    const key = figuresOf(bareme)
    const last = found.at(-1)
    if (last?.key === key) last.au = lastOfMonth(mois)
    else found.push({ du: mois, au: lastOfMonth(mois), bareme, key })
  }
  return found.map(({ du, au, bareme }) => ({
    du,
    au,
    bareme,
    recettes: declared.recettes.flatMap((periode) => shareOf(periode, du, au)),
    precision: `${du.slice(0, 7)}/${au.slice(0, 7)}${declaration.activites.length > 1 ? ` (${index + 1})` : ''}`,
  }))
}

/** The numbers of a table in one text: a row that changes none of them cuts nothing. */
const figuresOf = ({ taux, acre, repartition, formation, chambre, versementLiberatoire }: Bareme): string =>
  [taux, acre?.part, acre?.minimum, ...Object.values(repartition ?? {}), formation, chambre, versementLiberatoire]
    .map((figure) => figure?.text ?? '')
    .join()

function shareOf(
  { du, au, montant }: ActiviteDeclaree['recettes'][number],
  from: Day,
  to: Day,
): readonly PartDeRecettes[] {
  const mois = civilMonths(du > from ? du : from, au < to ? au : to)
  return mois > 0 ? [{ montant, mois, sur: civilMonths(du, au) }] : []
}

import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import type { Explained } from '../readings/explained.ts'
import { abattementOf } from '../revenu/base.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { isProblems } from '../scenario/problem.ts'
import { reserve } from '../scenario/reserve.ts'
import type { Situation } from '../scenario/situation.ts'
import { firstOfYear, yearOf } from '../time/day.ts'
import { doutesDuRevenu, planDesTroisAnnees, planDuRevenu, type PlanDuRevenu } from './condition-de-revenu.ts'
import { droitAPension } from './droit-a-pension.ts'
import type { Invalidite } from './facts.ts'
import { meilleuresAnnees } from './meilleures-annees.ts'
import { pensionMensuelle } from './pension.ts'

/** What a pension rests on, as its doubts see it. */
export type AppuiDePension = {
  readonly facts: Situation
  readonly invalidite: Invalidite
  /** Null: no income is asked. */
  readonly lePlan: PlanDuRevenu | null
  readonly annees: readonly number[]
  readonly pension: Explained
  readonly law: Consultation
}

/** Every doubt about the law that a pension rests on. */
export const reservesDePension = (appui: AppuiDePension): readonly Reserve[] => [
  ...[revalorisation(appui), premiereAnnee(appui), minimum(appui), reglementAncien(appui), tousRegimes(appui)].filter(
    (one) => one !== null,
  ),
  ...duRevenu(appui),
]

const ARTICLE = 'Règlement invalidité-décès, article 9'

/** Whether incomes of past years are revalued before their mean is taken was not read; where minimum or cap decides, it matters little. */
const revalorisation = ({ annees, pension }: AppuiDePension): Reserve | null =>
  annees.length === 0 || pension.isZero() ? null : reserve('INVALIDITE_REVALORISATION', ARTICLE)

/** A first year that was not whole counts as one. */
const premiereAnnee = ({ facts, annees, pension }: AppuiDePension): Reserve | null =>
  pension.isZero() || facts.debut === firstOfYear(yearOf(facts.debut)) || !annees.includes(yearOf(facts.debut))
    ? null
    : reserve('INVALIDITE_PREMIERE_ANNEE', ARTICLE)

/** The minimum of a partial pension is worked out, not printed. */
function minimum({ invalidite, pension, law }: AppuiDePension): Reserve | null {
  if (invalidite.categorie !== 'PARTIELLE') return null
  const { value } = law.on(invalidite.dateEffet).invaliditeMinimumPartielle
  return pension.value.compare(value) === 0
    ? reserve('INVALIDITE_MINIMUM', 'Règlement invalidité-décès, article 27')
    : null
}

/** The conditions before those that were read: the other reading asks for neither affiliation nor income. */
function reglementAncien({ facts, invalidite, law }: AppuiDePension): Reserve | null {
  if (!law.on(invalidite.dateEffet).invaliditeReglementNonLu) return null
  const autreLecture = pensionAutrement(facts, invalidite, null, law)
  return reserve('INVALIDITE_REGLEMENT_ANCIEN', 'Arrêtés du 04/07/2014 et du 21/12/2018', autreLecture)
}

/** How the pay of a job enters the one pension was not read: the other reading is that of the activity alone. */
function tousRegimes({ facts, invalidite, lePlan, law }: AppuiDePension): Reserve | null {
  if (!facts.emploi?.salaires.size) return null
  const alone = { ...facts, emploi: null }
  const own = lePlan && planDuRevenu(alone, invalidite.dateEffet, law)
  const autreLecture = isProblems(own) ? null : pensionAutrement(alone, invalidite, own, law)
  return reserve('INVALIDITE_TOUS_REGIMES', 'Règlement invalidité-décès, article 1', autreLecture)
}

/** The doubts about the income of the reference years, which are among those of the mean; on sick pay, of the three years before. */
function duRevenu({ facts, invalidite, lePlan, law }: AppuiDePension): readonly Reserve[] {
  const { dateEffet } = invalidite
  return doutesDuRevenu(facts, dateEffet, lePlan ?? planDesTroisAnnees(facts, dateEffet, law), law, (other) =>
    pensionAutrement(facts, invalidite, lePlan && other, law, other.abattement),
  )
}

/** The pension of a month by another reading: "0.00" where it is then refused. */
function pensionAutrement(
  facts: Situation,
  invalidite: Invalidite,
  lePlan: PlanDuRevenu | null,
  law: Consultation,
  abattement = abattementOf(law),
): string {
  const { dateEffet, categorie } = invalidite
  const ouvert = !droitAPension(invalidite, facts, lePlan, law, exact).isZero()
  const annees = meilleuresAnnees(facts, dateEffet, law, abattement)
  return pensionMensuelle(annees, categorie, dateEffet, ouvert, law, exact, abattement).pension.toCutText()
}

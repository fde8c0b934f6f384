import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import type { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { sum } from '../revenu/base.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { daysFromTo, earliest, latest, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { ArretADeclarer, FaitsDemarches } from './facts.ts'
import type { Sanction } from './names.ts'
import type { Envoi } from './result.ts'

const HOURS_IN_A_DAY = 24

/** CSS R321-2: the last day on which a stop is sent in time. */
export const limiteEnvoi = (prescritLe: Day, law: Consultation): Day =>
  plusDays(prescritLe, law.on(prescritLe).delaiEnvoiArret.count / HOURS_IN_A_DAY)

/** CSS D323-2: a first late stop is warned about; another one within some months loses half of the allowance between prescription and sending, save in hospital or where sending was impossible. */
export function envoiDe(
  arret: ArretADeclarer,
  facts: FaitsDemarches,
  law: Consultation,
  explanation: Explanation,
): { readonly envoi: Envoi; readonly reserves: readonly Reserve[] } | null {
  const { prescritLe, envoyeLe } = facts
  if (!envoyeLe) return null
  const limite = limiteEnvoi(prescritLe, law)
  const sanction = sanctionOf(arret, facts, limite, law)
  const until = (au: Day) => (sanction === 'REDUCTION' ? { du: prescritLe, au } : null)
  const span = until(plusDays(envoyeLe, -1))
  const jours = span ? paidDays(arret, span) : 0
  const envoi: Envoi = {
    limite,
    enRetard: envoyeLe > limite,
    sanction,
    joursReduits: jours,
    reduction: span && jours > 0 ? reduction(arret, span, law, explanation).toCutText() : '0.00',
  }
  const withLast = until(envoyeLe)
  const doubt = withLast !== null && paidDays(arret, withLast) !== jours
  return { envoi, reserves: doubt ? [reserve(reduction(arret, withLast, law, exact).toCutText())] : [] }
}

const reserve = (autreLecture: string): Reserve => ({
  code: 'JOURS_DE_L_ENVOI_TARDIF',
  article: 'CSS D323-2',
  autreLecture,
})

function sanctionOf(
  { hospitalisation }: ArretADeclarer,
  { prescritLe, envoyeLe, retardPrecedent, envoiImpossible }: FaitsDemarches,
  limite: Day,
  law: Consultation,
): Sanction {
  if (!envoyeLe || envoyeLe <= limite || hospitalisation || envoiImpossible) return 'AUCUNE'
  const { mois } = law.on(prescritLe).envoiTardif
  const again =
    retardPrecedent !== null && retardPrecedent < prescritLe && prescritLe <= plusMonths(retardPrecedent, mois.count)
  return again ? 'REDUCTION' : 'AVERTISSEMENT'
}

/** Days in a row, both ends included. */
type Span = { readonly du: Day; readonly au: Day }

/** How many paid days lie in a span. */
const paidDays = ({ periodesIndemnisees }: ArretADeclarer, span: Span): number =>
  periodesIndemnisees.reduce((count, period) => {
    const { du, au } = within(period, span)
    return count + Math.max(0, daysFromTo(du, au))
  }, 0)

/** The days that two spans have in common; none where the first comes after the last. */
const within = (a: Span, b: Span): Span => ({ du: latest(a.du, b.du), au: earliest(a.au, b.au) })

/** CSS D323-2: half of what every payer gives for those days. */
function reduction<C extends Condition, A extends Amount<C>>(
  arret: ArretADeclarer,
  span: Span,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const lost = arret.parts.map((part) =>
    reading.number(Ratio.of(part.indemniteJournaliere)).times(reading.count(paidDays(arret, within(part, span)))),
  )
  return sum(lost)
    .times(law.on(span.du).envoiTardif.reduction)
    .roundedToCents()
    .named('reductionEnvoiTardif', 'CSS D323-2')
}

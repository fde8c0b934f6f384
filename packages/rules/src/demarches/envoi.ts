import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { exact } from '../readings/exact.ts'
import type { Explanation } from '../readings/explained.ts'
import { Ratio } from '../readings/ratio.ts'
import { sum } from '../revenu/base.ts'
import type { Reserve } from '../scenario/prestation.ts'
import { daysFromTo, plusDays, plusMonths, type Day } from '../time/day.ts'
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
  const until = (last: Day) => (sanction === 'REDUCTION' ? { from: prescritLe, to: last } : null)
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
type Span = { readonly from: Day; readonly to: Day }

/** How many paid days lie in a span. */
const paidDays = ({ periodesIndemnisees }: ArretADeclarer, span: Span): number =>
  periodesIndemnisees.reduce((count, { du, au }) => count + common(span, { from: du, to: au }), 0)

/** How many days two spans have in common. */
const common = (a: Span, b: Span): number =>
  Math.max(0, daysFromTo(a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to))

/** CSS D323-2: half of what every payer gives for those days. */
function reduction<C extends Condition, A extends Amount<C>>(
  arret: ArretADeclarer,
  span: Span,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const lost = arret.parts.map(({ indemniteJournaliere, du, au }) => {
    const within = { from: du > span.from ? du : span.from, to: au < span.to ? au : span.to }
    return reading.number(Ratio.of(indemniteJournaliere)).times(reading.count(paidDays(arret, within)))
  })
  return sum(lost)
    .times(law.on(span.from).envoiTardif.reduction)
    .roundedToCents()
    .named('reductionEnvoiTardif', 'CSS D323-2')
}

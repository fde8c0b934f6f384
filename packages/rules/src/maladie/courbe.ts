import type { Consultation } from '../law/law.ts'
import { exact } from '../readings/exact.ts'
import { added, ONE, ZERO, Ratio } from '../readings/ratio.ts'
import type { Activite } from '../scenario/situation.ts'
import { isAmount } from '../scenario/fields.ts'
import { firstOfYear } from '../time/day.ts'
import { abattementKey, abattementOf, baseOf, revenuAnnuelMoyen } from '../revenu/base.ts'
import { indemniteJournaliere, type Ouverture } from './indemnite-journaliere.ts'
import type { Plan } from '../revenu/plan.ts'
import type { PointCourbe } from './result.ts'

/** The daily allowance of one person by turnover a year, received in each reference year and shared among the activities as in the situation. */
export class Courbe {
  /** Settled when first asked: most answers are read without their curve. */
  private known: { readonly plan: Plan; readonly shares: ReadonlyMap<Activite, Ratio> } | null = null

  constructor(
    private readonly lePlan: Plan,
    private readonly activites: readonly Activite[],
    private readonly prorata: boolean,
    private readonly ouverture: Ouverture,
    private readonly law: Consultation,
  ) {}

  /** The break points between `de` and `a`, both included: the last cent that pays nothing, the first that pays, the cap; none where the tables do not reach back far enough. Throws RangeError. */
  points(de: string, a: string): readonly PointCourbe[] {
    const [from, to] = [amountOf(de), amountOf(a)]
    if (!to.isAtLeast(from)) throw new RangeError(`${de} > ${a}`)
    if (!this.isKnown()) return []
    const within = (x: Ratio): boolean => x.isAtLeast(from) && to.isAtLeast(x)
    const seuil = this.seuil()
    const turns = (seuil.length > 0 ? [...seuil, ...this.plafond()] : []).filter(within)
    return [from, ...turns, to]
      .toSorted((x, y) => x.compare(y))
      .map((x) => ({
        chiffreAffaires: x.toCutText(),
        indemniteJournaliere: this.at(x).indemniteJournaliere.toCutText(),
      }))
      .filter(({ chiffreAffaires }, i, all) => chiffreAffaires !== all[i - 1]?.chiffreAffaires)
  }

  /** The least turnover in cents whose rounded allowance is at least the one asked; null above the cap. Throws RangeError. */
  inverse(asked: string): string | null {
    const target = amountOf(asked)
    if (target.isZero()) return '0.00'
    const { revenuParEuro } = this
    const [, first] = this.seuil()
    if (!first || !revenuParEuro) return null
    const diviseur = this.law.on(this.ouverture.constatation).diviseur.value
    const least = target.minus(HALF_A_CENT).times(diviseur).dividedBy(revenuParEuro).toCents('UP')
    const x = least.isAtLeast(first) ? least : first
    return this.at(x).indemniteJournaliere.value.isAtLeast(target) ? x.toCutText() : null
  }

  /** The mean yearly income that one euro a year of turnover gives; null where none can, or where no table tells. */
  get revenuParEuro(): Ratio | null {
    const raam = this.isKnown() ? revenuAnnuelMoyen(this.base(ONE), abattementOf(this.law), exact) : null
    return raam && !raam.isZero() ? raam.value : null
  }

  /** The curve asks every activity about every year; of one that began later, the tables may not reach back so far. */
  private isKnown(): boolean {
    return this.settled().plan.annees.every(({ annee, recettes }) =>
      recettes.every(({ activite }) => this.law.law.firstDay(abattementKey[activite.nature]) <= firstOfYear(annee)),
    )
  }

  /** The last cent below the threshold and the first from it on; none where nothing is paid at any turnover. */
  private seuil(): readonly Ratio[] {
    const { revenuParEuro } = this
    if (!revenuParEuro) return []
    const first = this.at(ZERO).seuil.value.dividedBy(revenuParEuro).toCents('UP')
    return this.at(first).indemniteJournaliere.isZero() ? [] : [first.minus(CENT), first]
  }

  private plafond(): readonly Ratio[] {
    const { plafond } = this.at(ZERO)
    return plafond && this.revenuParEuro ? [plafond.value.dividedBy(this.revenuParEuro)] : []
  }

  private at(x: Ratio) {
    return indemniteJournaliere(this.base(x), this.ouverture, abattementOf(this.law), this.law, exact)
  }

  private base(x: Ratio) {
    const { plan, shares } = this.settled()
    return baseOf(plan, this.prorata, (activite) => x.times(shares.get(activite)!))
  }

  private settled() {
    const { lePlan, activites } = this
    return (this.known ??= {
      shares: sharesOf(lePlan, activites),
      plan: {
        ...lePlan,
        annees: lePlan.annees.map(({ annee, recettes }) => ({ annee, recettes: withEvery(activites, recettes) })),
      },
    })
  }
}

function sharesOf(plan: Plan, activites: readonly Activite[]): ReadonlyMap<Activite, Ratio> {
  const received = (activite: Activite): Ratio =>
    added(
      plan.annees.flatMap(({ recettes }) =>
        recettes.flatMap((r) => (r.activite === activite ? [r.recette.montant] : [])),
      ),
    )
  const total = added(activites.map(received))
  const share = (activite: Activite): Ratio =>
    total.isZero() ? ONE.dividedBy(Ratio.of(activites.length)) : received(activite).dividedBy(total)
  return new Map(activites.map((activite) => [activite, share(activite)]))
}

/** Every activity in every year, also in one before it began. */
const withEvery = (
  activites: readonly Activite[],
  recettes: Plan['annees'][number]['recettes'],
): Plan['annees'][number]['recettes'] =>
  activites.map(
    (activite) =>
      recettes.find((r) => r.activite === activite) ?? {
        activite,
        recette: { montant: ZERO, cotisations: null },
      },
  )

function amountOf(text: string): Ratio {
  if (!isAmount(text)) throw new RangeError(`Not an amount: ${String(text)}`)
  return Ratio.of(text)
}

const CENT = Ratio.of('0.01')
const HALF_A_CENT = Ratio.of('0.005')

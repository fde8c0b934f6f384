import type { Consultation } from '../law/law.ts'
import type { Amount, Condition, Reading } from '../readings/amount.ts'
import { sum } from '../revenu/base.ts'
import { firstOfYear } from '../time/day.ts'
import type { AnneeDeDroits } from './facts.ts'
import { revenuParAbattement, revenuParCotisations } from './revenu-cotise.ts'

/** The quarters of a year, and what they rest on. */
export type Trimestres<A> = {
  readonly revenuParTrimestre: A
  /** The allowance, then contributions where their split is known on every day of the year. */
  readonly methodes: readonly Methode<A>[]
  readonly retenue: Methode<A>
  /** Of pay that is counted apart; null where none is. */
  readonly salaries: A | null
  /** Of days of sickness and maternity. */
  readonly assimiles: A
  readonly valides: A
}
/** An income that counts, the rule that gives it, and the quarters it gives with those of salaried pay. */
export type Methode<A> = {
  readonly methode: 'ABATTEMENT' | 'COTISATIONS'
  readonly revenuDe: typeof revenuParCotisations
  readonly revenu: A
  readonly trimestres: A
}
const METHODES = [
  ['ABATTEMENT', 'trimestresParAbattement', revenuParAbattement],
  ['COTISATIONS', 'trimestresParCotisations', revenuParCotisations],
] as const

/** CSS R351-9: as many quarters as the income holds times 150 hours of the minimum wage of 1 January, at most four, all schemes together. */
export function trimestres<C extends Condition, A extends Amount<C>>(
  year: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): Trimestres<A> {
  const onDay = law.on(firstOfYear(year.annee))
  const most = reading.figure(onDay.trimestresMaximum)
  const revenuParTrimestre = reading
    .figure(onDay.smic)
    .times(onDay.heuresParTrimestre)
    .named('revenuParTrimestre', 'CSS R351-9', String(year.annee))
  const salaires = salairesDe(year, reading)
  // the general scheme and that of the self-employed count as one (loi 2014-40, article 43); the Cipav counts on its own
  const added = year.caisse === 'SSI' ? salaires : null
  const beside = year.caisse === 'CIPAV' && salaires ? quarters(salaires, revenuParTrimestre, most) : null
  const salaries = beside?.named('trimestresSalaries', 'CSS R351-9') ?? null
  const methodes = METHODES.flatMap(([methode, terme, revenuDe]): readonly Methode<A>[] => {
    const revenu = revenuDe(year, law, reading)
    if (!revenu) return []
    const all = quarters(added ? revenu.plus(added) : revenu, revenuParTrimestre, most).named(terme, 'CSS R351-9')
    return [{ methode, revenuDe, revenu, trimestres: salaries ? all.plus(salaries).cappedAt(most) : all }]
  })
  const retenue = methodes.at(onDay.trimestresParCotisations ? -1 : 0)!
  const assimiles = assimilesDe(year, law, reading)
  const valides = retenue.trimestres.plus(assimiles).cappedAt(most)
  return { revenuParTrimestre, methodes, retenue, salaries, assimiles, valides }
}

const quarters = <A extends Amount<unknown>>(revenu: A, each: A, most: A): A =>
  revenu.dividedBy(each).wholeUnits().cappedAt(most)

function salairesDe<C extends Condition, A extends Amount<C>>(
  { salaires }: AnneeDeDroits,
  reading: Reading<C, A>,
): A | null {
  if (salaires.length === 0) return null
  return sum(salaires.map(([, brut]) => reading.number(brut))).named('salairesDeLAnnee', 'CSS R351-9')
}

/** CSS R351-12: one quarter for sixty paid days of sickness, one for ninety of maternity and at least one for a birth. */
function assimilesDe<C extends Condition, A extends Amount<C>>(
  { annee, joursMaladie, joursMaternite, accouchement }: AnneeDeDroits,
  law: Consultation,
  reading: Reading<C, A>,
): A {
  const onDay = law.on(firstOfYear(annee))
  const none = reading.count(0)
  const maladie =
    joursMaladie > 0
      ? reading
          .count(joursMaladie)
          .dividedBy(onDay.joursMaladieParTrimestre)
          .wholeUnits()
          .named('trimestresMaladie', 'CSS R351-12 1°')
      : none
  const maternite =
    joursMaternite > 0 || accouchement
      ? reading
          .count(joursMaternite)
          .dividedBy(onDay.joursMaterniteParTrimestre)
          .wholeUnits()
          .largest(reading.count(accouchement ? 1 : 0))
          .named('trimestresMaternite', 'CSS R351-12 2°')
      : none
  return maladie.plus(maternite)
}

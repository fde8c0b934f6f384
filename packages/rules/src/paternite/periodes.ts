import type { Consultation } from '../law/law.ts'
import type { Naissance } from '../maternite/facts.ts'
import { daysIn, daysFromTo, earliest, latest, plusDays, plusMonths, type Day } from '../time/day.ts'
import { spans } from '../versements/versements.ts'
import type { Periode } from './facts.ts'

/** The days of a paternity leave, settled before any amount. */
export type CongePaternite = {
  readonly debut: Day
  readonly premiere: { readonly jours: number; readonly requis: number }
  readonly suivantes: readonly Suivante[]
  readonly indemnisables: readonly Day[]
  /** Days that the law allows for this birth, and those among them that no period takes. */
  readonly joursMaximum: number
  readonly joursRestants: number
  readonly finAuPlusTard: Day
  readonly ecarts: { readonly horsDelai: boolean; readonly joursEnTrop: boolean; readonly periodesEnTrop: boolean }
}
/** A later period, with the days that the law asks of it. */
export type Suivante = Periode & { readonly jours: number; readonly requis: number; readonly compte: boolean }

/** CSS L623-1 II, D623-2, D331-3 to D331-6: which days can be paid, whatever the amount. */
export function congePaternite(facts: Naissance, law: Consultation): CongePaternite {
  const { naissance, datePresumee, enfantsNes } = facts
  const jour = latest(naissance, datePresumee)
  const { congePaternite: durees, premierePeriodePaternite, delaiPaternite } = law.on(jour)
  const duree = (enfantsNes > 1 ? durees.multiple : durees.simple).count
  const first = premierePeriodePaternite.count
  const parts = partsOf(facts, duree + hospitalDays(facts, first, law))
  const premiere = parts[0]!
  const stay = stayDays(facts, premiere, first, law)
  const until = plusDays(
    plusMonths(latest(naissance, facts.hospitalisationJusquau ?? naissance), delaiPaternite.count),
    -1,
  )
  const suivantes = laterPeriods(parts.slice(1), jour, law)
  const counted = [premiere, ...suivantes.filter(({ compte }) => compte)].flatMap(daysOf)
  const born = counted.filter((day) => day >= naissance)
  const inTime = born.filter((day) => isInTime(day, premiere.debut, until, jour, law))
  const joursMaximum = duree + stay
  const indemnisables = inTime.slice(0, joursMaximum)
  return {
    debut: latest(premiere.debut, naissance),
    premiere: { requis: first, jours: fromTheBirth(premiere, naissance) },
    suivantes,
    indemnisables,
    joursMaximum,
    joursRestants: joursMaximum - indemnisables.length,
    finAuPlusTard: until,
    ecarts: {
      horsDelai: inTime.length < born.length,
      joursEnTrop: inTime.length > joursMaximum,
      periodesEnTrop: suivantes.length > law.on(jour).periodesPaternite.apresLaPremiere.count,
    },
  }
}

/** The periods that were given, those that touch made one; else the whole leave from the birth on. */
function partsOf({ periodes, naissance }: Naissance, longest: number): readonly Periode[] {
  const given = periodes ?? [{ debut: naissance, fin: plusDays(naissance, longest - 1) }]
  const days = [...new Set(given.flatMap(daysOf))].toSorted()
  return spans(days).map(({ du, au }) => ({ debut: du, fin: au }))
}

/** D623-2: so many periods after the first, of so many days each; those that are too short or too many do not count. */
function laterPeriods(periodes: readonly Periode[], jour: Day, law: Consultation): readonly Suivante[] {
  const { apresLaPremiere, joursAuMoins } = law.on(jour).periodesPaternite
  const requis = joursAuMoins.count
  return periodes.map((periode, i) => {
    const jours = daysFromTo(periode.debut, periode.fin)
    return { ...periode, jours, requis, compte: jours >= requis && i < apresLaPremiere.count }
  })
}

/** Until June 2021 the leave had to begin in time; since then all of it must lie in time. */
function isInTime(day: Day, debut: Day, until: Day, jour: Day, law: Consultation): boolean {
  return (law.on(jour).delaiPaterniteAuDebut ? debut : day) <= until
}

/** D331-6: the days in hospital that follow the first period, thirty at most; what the law would allow from the birth on. */
function hospitalDays({ naissance, hospitalisationJusquau }: Naissance, first: number, law: Consultation): number {
  if (!hospitalisationJusquau) return 0
  const after = daysFromTo(plusDays(naissance, first), hospitalisationJusquau)
  return Math.max(0, Math.min(after, law.on(naissance).hospitalisationPaternite.count))
}

/** Of those, the ones that the first period really takes. */
function stayDays(facts: Naissance, { debut, fin }: Periode, first: number, law: Consultation): number {
  const { hospitalisationJusquau, naissance } = facts
  if (!hospitalisationJusquau) return 0
  const taken = daysFromTo(plusDays(debut, first), earliest(fin, hospitalisationJusquau))
  return Math.max(0, Math.min(taken, law.on(naissance).hospitalisationPaternite.count))
}

/** Days of the first period, where it begins with the birth or on the day after. */
const fromTheBirth = ({ debut, fin }: Periode, naissance: Day): number =>
  debut <= plusDays(naissance, 1) ? Math.max(0, daysFromTo(latest(debut, naissance), fin)) : 0

const daysOf = ({ debut, fin }: Periode): readonly Day[] => daysIn(debut, fin)

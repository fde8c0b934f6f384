import type { Consultation } from '../law/law.ts'
import { isProblems, type Problem } from '../scenario/problem.ts'
import { daysIn, daysFromTo, earliest, latest, plusDays, type Day } from '../time/day.ts'
import { cadre, debutLegal, debutOf, type Cadre } from './cadre.ts'
import type { Naissance } from './facts.ts'

/** The days of a maternity leave, settled before any amount. */
export type Conge = {
  readonly debutCessation: Day
  /** First day of the leave itself: days without work before it are none of it. */
  readonly debut: Day
  /** The day on which the leave was planned to begin, whatever the day of the birth. */
  readonly debutPrevu: Day
  /** First and last day that can be paid. */
  readonly debutAuPlusTot: Day
  readonly finAuPlusTard: Day
  /** Last day without work that the law asks for at least. */
  readonly finAuPlusTot: Day
  readonly indemnisables: readonly Day[]
  readonly minimum: Minimum
}
/** What the law asks of the time without work, and what was found. */
export type Minimum = { readonly total: Mesure; readonly apresNaissance: Mesure; readonly avantDatePresumee: Mesure }
export type Mesure = { readonly requis: number; readonly jours: number }

/** Days in a row without work, both ends included. */
type Periode = { readonly debut: Day; readonly fin: Day }

/** CSS L331-3 to L331-5, by reference of D623-2: which days can be paid, whatever the amount; or a wish that the law does not know. */
export function conge(facts: Naissance, law: Consultation): Conge | readonly Problem[] {
  const jour = facts.debutCessation ?? earliest(debutLegal(facts, law), facts.naissance)
  const found = cadre(facts, jour, law)
  if (isProblems(found)) return found
  const debutCessation = facts.debutCessation ?? debutOf(facts, found, jour, law)
  const problems = waitingProblems(facts, debutCessation, law)
  if (problems.length > 0) return problems
  const { premiere, seconde, finAuPlusTard } = periods(facts, debutCessation, endOf(found, debutCessation))
  const minimum = minimumOf(facts, premiere, law)
  const payable = (periode: Periode) => daysIn(latest(periode.debut, found.debut), earliest(periode.fin, finAuPlusTard))
  return {
    debutCessation,
    debut: latest(debutCessation, found.debut),
    debutPrevu: latest(debutCessation, found.prevu),
    debutAuPlusTot: found.debut,
    finAuPlusTard,
    finAuPlusTot: latest(
      plusDays(debutCessation, minimum.total.requis - 1),
      plusDays(latest(debutCessation, facts.naissance), minimum.apresNaissance.requis - 1),
    ),
    indemnisables: [premiere, ...(seconde ? [seconde] : [])].flatMap(payable),
    minimum,
  }
}

/** The end of the window or, before 2019, of the days that one stop could be paid, whichever comes first. */
function endOf({ debut, fenetre, total }: Cadre, debutCessation: Day): Day {
  return earliest(plusDays(debut, fenetre - 1), plusDays(latest(debut, debutCessation), total - 1))
}

type Periodes = { readonly premiere: Periode; readonly seconde: Periode | null; readonly finAuPlusTard: Day }

/** L331-5, first paragraph: where the child is still in hospital, the rest of the leave may wait for its coming home. */
function periods(facts: Naissance, debut: Day, fin: Day): Periodes {
  const { finCessation, repriseActivite, hospitalisationJusquau } = facts
  if (!repriseActivite || !hospitalisationJusquau || repriseActivite > fin)
    return { premiere: { debut, fin: finCessation ?? fin }, seconde: null, finAuPlusTard: fin }
  const finAuPlusTard = plusDays(hospitalisationJusquau, daysFromTo(repriseActivite, fin) - 1)
  return {
    premiere: { debut, fin: plusDays(repriseActivite, -1) },
    seconde: { debut: hospitalisationJusquau, fin: finCessation ?? finAuPlusTard },
    finAuPlusTard,
  }
}

/** Going back to work meanwhile takes a child still in hospital when the sixth week after the birth ends, and these weeks without work. */
function waitingProblems(facts: Naissance, jour: Day, law: Consultation): readonly Problem[] {
  const { repriseActivite, hospitalisationJusquau, naissance } = facts
  if (!repriseActivite) return []
  const { count } = law.on(jour).reportHospitalisation
  const stillThere = hospitalisationJusquau !== null && hospitalisationJusquau >= plusDays(naissance, count)
  return stillThere && repriseActivite >= plusDays(naissance, count) && repriseActivite <= hospitalisationJusquau
    ? []
    : [{ path: ['naissance', 'repriseActivite'], code: 'REPORT_HOSPITALISATION_IMPOSSIBLE', value: repriseActivite }]
}

/** CSS L623-1 I, D623-2: the least time without work, all of it and after the birth; until May 2019 also just before the presumed day. */
function minimumOf({ naissance, datePresumee }: Naissance, { debut, fin }: Periode, law: Consultation): Minimum {
  const { total, apresNaissance, avantDatePresumee } = law.on(debut).cessationMinimale
  const between = (from: Day, to: Day): number => Math.max(0, daysFromTo(from, to))
  return {
    total: { requis: total.count, jours: between(debut, fin) },
    apresNaissance: { requis: apresNaissance.count, jours: between(latest(debut, naissance), fin) },
    avantDatePresumee: {
      requis: avantDatePresumee.count,
      jours: between(debut, earliest(plusDays(datePresumee, -1), fin)),
    },
  }
}

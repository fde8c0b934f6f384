import type { ScenarioInput, SituationInput } from '../scenario/input.ts'
import type { Scenario } from '../scenario/result.ts'
import { daysFromTo, monthsFromTo, plusDays, plusMonths, type Day } from '../time/day.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import { maternity } from '../parameters/kinds/maternity.ts'
import { paternity } from '../parameters/kinds/paternity.ts'

/** The parameters of maternity, adoption, paternity and the birth leave. */
export const LEAVE_KEYS = [...Object.keys(maternity), ...Object.keys(paternity)] as readonly ParameterKey[]

/** What of an answer about a leave may move when the law does; days are told from its start, for they move with it. */
export const LEAVE_FIELDS = ['taux', 'montants', 'refus', 'duree', 'versements', 'limites', 'reserves', 'etat'] as const
export type LeaveField = (typeof LEAVE_FIELDS)[number]

const WHEN_PAID: readonly LeaveField[] = ['montants', 'refus', 'duree', 'versements', 'reserves']

/** The fields that each parameter feeds, of those whose value changes within a year. */
export const leaveFeeds: Partial<Readonly<Record<ParameterKey, readonly LeaveField[]>>> = {
  affiliationMaternite: ['taux', ...WHEN_PAID],
  cessationMinimale: ['taux', 'limites', ...WHEN_PAID],
  congePaternite: ['limites', ...WHEN_PAID],
  premierePeriodePaternite: ['taux', ...WHEN_PAID],
  periodesPaternite: WHEN_PAID,
  delaiPaternite: ['limites', ...WHEN_PAID],
  delaiPaterniteAuDebut: WHEN_PAID,
  hospitalisationPaternite: ['limites', ...WHEN_PAID],
  moisCongeNaissance: ['taux', ...WHEN_PAID],
  tauxCongeNaissance: WHEN_PAID,
  conditionCotisationsAJour: ['taux', ...WHEN_PAID],
  premieresAnneesAuProrataDesJours: ['taux', 'reserves'],
}

/** An answer as texts that can be compared, of a leave that begins on a day. */
export function leaveFields(debut: Day, answer: Scenario): Record<LeaveField, string> {
  const leaves = [answer.maternite, answer.paternite, answer.congeNaissance, answer.adoption].filter((x) => x !== null)
  const since = (day: Day): number => daysFromTo(debut, day)
  const of = (tell: (leave: (typeof leaves)[number]) => unknown): string => JSON.stringify(leaves.map(tell))
  return {
    taux: of(({ tauxReduit }) => tauxReduit),
    montants: of((leave) => [
      leave.indemniteJournaliere,
      'allocationReposMaternel' in leave ? leave.allocationReposMaternel : null,
      'indemniteDeuxiemeMois' in leave ? leave.indemniteDeuxiemeMois : null,
    ]),
    refus: of(({ refus }) => refus.map(({ code }) => code)),
    duree: of(({ calendrier }) => calendrier.joursIndemnises),
    versements: of(({ calendrier }) => calendrier.versements.map(({ jours, brut }) => [jours, brut])),
    limites: of((leave) =>
      'conge' in leave
        ? [leave.conge.finAuPlusTot, leave.conge.finAuPlusTard].map(since)
        : 'joursMaximum' in leave
          ? [leave.joursMaximum, wholeMonths(debut, plusDays(leave.finAuPlusTard, 1))]
          : null,
    ),
    reserves: of(({ reserves }) => reserves.map(({ code, autreLecture }) => [code, autreLecture])),
    etat: of(({ etat }) => etat.code),
  }
}

/** The months between two days of the same date; null for others, such as a limit that runs from the end of a stay in hospital. */
function wholeMonths(from: Day, to: Day): number | null {
  const months = monthsFromTo(from, to)
  return plusMonths(from, months) === to ? months : null
}

/** The fields in which two answers differ. */
export function leaveDifferences(a: Record<LeaveField, string>, b: Record<LeaveField, string>): readonly LeaveField[] {
  return LEAVE_FIELDS.filter((field) => a[field] !== b[field])
}

/** Leaves that begin on a day, asked so that every rule has its say. */
export const leavesOn: Readonly<Record<string, (debut: Day, situation: SituationInput) => ScenarioInput>> = {
  'a first child': (debut, situation) => ({
    situation,
    naissance: {
      role: 'MERE',
      datePresumee: plusDays(debut, 42),
      debutCessation: debut,
      finCessation: plusDays(debut, 400),
    },
  }),
  'a short stop': (debut, situation) => ({
    situation,
    naissance: {
      role: 'MERE',
      datePresumee: plusDays(debut, 14),
      debutCessation: debut,
      finCessation: plusDays(debut, 43),
    },
  }),
  'a paternity leave in two parts': (debut, situation) => ({
    situation,
    naissance: {
      role: 'SECOND_PARENT',
      datePresumee: debut,
      periodes: [
        { debut, fin: plusDays(debut, 5) },
        { debut: plusMonths(debut, 5), fin: plusDays(plusMonths(debut, 5), 9) },
      ],
    },
  }),
  'a newborn in hospital': (debut, situation) => ({
    situation,
    naissance: { role: 'SECOND_PARENT', datePresumee: debut, hospitalisationEnfantJusquau: plusDays(debut, 45) },
  }),
}

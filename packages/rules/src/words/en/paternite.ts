import type { RefusPaternite, ReservePaternite, TermePaternite } from '../../paternite/terms.ts'
import { days } from '../english-numbers.ts'
import type { WordsOf } from '../words.ts'

/** Paternity and the additional birth leave. */
export const paternite: WordsOf<TermePaternite, RefusPaternite, ReservePaternite> = {
  termes: {
    indemniteDuCongeNaissance: 'Allowance of the birth leave, month',
    indemniteDuCongeNaissanceSalariee: 'Allowance of the birth leave for the job, month',
  },
  refus: {
    AFFILIATION_AVANT_CONGE: ({ requis, constate, manque }) =>
      `On the first day of the leave ${requis} months of affiliation without a gap are required; you have ${constate}: ${manque} missing.`,
    PREMIERE_PERIODE_TROP_COURTE: ({ requis, constate, manque }) =>
      `All work must stop for at least ${days(requis)} in a row from the birth on; you take ${constate}: ${manque} missing.`,
    PERIODE_TROP_COURTE: ({ requis, constate }) =>
      `After the first period each must last at least ${days(requis)}; the shortest lasts ${constate} and is not paid.`,
    PERIODES_EN_TROP: () => 'The leave is taken in more periods than the law allows: the last ones are not paid.',
    JOURS_EN_TROP: () => 'The periods hold more days than the leave: the last ones are not paid.',
    CONGE_HORS_DELAI: () =>
      'The leave goes beyond the time that the law gives to take it: the days after are not paid.',
    ENFANT_NE_TROP_TOT: () =>
      'The child was born, and was due, too early to give a right to the additional birth leave.',
    CONGE_NAISSANCE_PAS_OUVERT: () =>
      'The additional birth leave did not exist yet: a month that began before is not paid.',
    CONGE_NAISSANCE_TROP_LONG: () =>
      'The additional birth leave is longer than the law allows: the last months are not paid.',
    CONGE_PRECEDENT_NON_EPUISE: () =>
      'The additional birth leave begins only when the whole maternity, paternity or adoption leave has been taken: a month that begins before is not paid.',
  },
  reserves: {
    PATERNITE_TROIS_PERIODES:
      'The text allows “three periods” and does not say whether the first seven days are one; we count three after them. The other reading does not pay the last: this is then the gross total.',
    PATERNITE_JOURS_DE_L_EMPLOI:
      'A job has a leave of its own: working days that the employer pays, then compulsory days and the rest in few parts. We pay its allowance on the same days as that of the activity, since both have stopped; otherwise this is the gross total, public holidays not counted.',
    CONGE_NAISSANCE_MONTANT:
      'The decree that sets the amount of the self-employed was not found: we take the share of the rounded allowance; taken from the unrounded one it gives this amount a day in the first month.',
  },
  faits: {
    periodes: 'the leave taken at once from the birth on',
    mois: 'one month of leave',
  },
}

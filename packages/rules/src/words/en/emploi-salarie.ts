import { days, hours, montant } from '../english-numbers.ts'
import type { RefusEmploiSalarie, ReserveEmploiSalarie, TermeEmploiSalarie } from '../../emploi-salarie/terms.ts'
import type { WordsOf } from '../words.ts'

/** A salaried job beside the activity, or before it. */
export const emploiSalarie: WordsOf<TermeEmploiSalarie, RefusEmploiSalarie, ReserveEmploiSalarie> = {
  termes: {
    plafondDuSalaire: 'Cap on the monthly pay',
    salaireJournalierBase: 'Daily base wage',
    indemniteSalariee: 'Daily allowance of the job',
    indemniteMajoree: 'Daily allowance of the job from the 31st day on, three children in charge',
    salaireJournalier: 'Pay of one day',
    complementPremierTaux: 'Employer’s complement, first rate',
    complementSecondTaux: 'Employer’s complement, second rate',
    complementTotal: 'Employer’s complement, total',
    indemniteMaterniteSalariee: 'Daily allowance of the job, maternity and paternity',
  },
  refus: {
    AFFILIATION_SALARIE_INSUFFISANTE: ({ requis, manque }) =>
      `For the job, ${days(requis)} of affiliation without a gap are required; you lack ${days(manque)}.`,
    HEURES_INSUFFISANTES: ({ requis, constate, manque }) =>
      `For the job, ${hours(requis)} of work are required in the reference period: you have ${hours(constate)} and lack ${hours(manque)}.`,
    SALAIRES_INSUFFISANTS: ({ requis, constate, manque }) =>
      `Or else ${montant(requis ?? '0.00')} of pay are required in the reference period: you have ${montant(constate ?? '0.00')} and lack ${montant(manque ?? '0.00')}.`,
    MAINTIEN_EXPIRE: () =>
      'The right of your former job is no longer kept: the stop must begin within twelve months of its end or of that of unemployment benefit; before 2020, only where your activity opened no right yet.',
    TEMPS_PARTIEL_SALARIE: () =>
      'For the job, days of therapeutic part time follow other rules, which are not computed.',
    ANCIENNETE_INSUFFISANTE: ({ requis, manque }) =>
      `The employer’s complement takes ${days(requis)} of seniority on the first day of absence; you lack ${days(manque)}.`,
    CONTRAT_SANS_COMPLEMENT: () =>
      'Seasonal, intermittent, temporary work and homework have no right to the employer’s complement set by law.',
    COMPLEMENT_SANS_INDEMNITE: () => 'The employer only tops up days that social security pays for the job.',
    COMPLEMENT_EPUISE: () => 'The employer has topped up as many days as the law asks for in twelve months.',
  },
  reserves: {
    CUMUL_DES_ACTIVITES:
      'Both allowances have been added since 2017; some publications still count that of the job alone.',
    COORDINATION_HEURES:
      'Each day of independent activity might count for six hours of salaried work; only the hours of the job are counted.',
    MAINTIEN_PLAFOND:
      'For a former job, the cap is that of the month before its end; it might be that of the month before the stop.',
    PLAFOND_DOUZE_MOIS:
      'For discontinuous work, the total of twelve months is capped; each month might be capped alone.',
    TEMPS_PARTIEL_SALARIE: 'The allowance of the job for days of therapeutic part time is not computed.',
    TROIS_ENFANTS:
      'At that date somebody with three children in charge received two thirds of the daily base wage of the job from the 31st day on; you did not say how many you had.',
    RETRAITE_SALARIE:
      'Before 2022, the allowance of an employee who drew a pension had other limits of time, which are not computed.',
    COMPLEMENT_SALAIRE:
      'The law guarantees a share of the pay “that would have been earned”; the mean of three months over 91.25 days is taken. The other reading takes one thirtieth of the month.',
    COMPLEMENT_COVID:
      'On that day, stops due to Covid had no waiting days for the complement and, for a time, no condition of seniority; whether yours was one is not known.',
  },
  faits: {
    emploi: 'no salaried job, nor in the twelve months before',
    chomage: 'no unemployment benefit',
    employeur: 'an employer of the private sector',
    contrat: 'an ordinary contract: not seasonal, intermittent, temporary or at home',
    ancienneteDepuis: 'seniority since the first day of the contract',
    joursDeComplement: 'no day topped up by the employer in the twelve months before',
  },
}

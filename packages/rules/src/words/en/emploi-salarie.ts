import { days, hours, montant } from '../english-numbers.ts'
import type { RefusEmploiSalarie, ReserveEmploiSalarie, TermeEmploiSalarie } from '../../emploi-salarie/terms.ts'
import type { WordsOf } from '../words.ts'

/** A salaried job beside the activity, or before it. */
export const emploiSalarie: WordsOf<TermeEmploiSalarie, RefusEmploiSalarie, ReserveEmploiSalarie> = {
  termes: {
    salaireJournalierBase: 'Daily base wage',
    indemniteMaterniteSalariee: 'Daily allowance of the job, maternity and paternity',
  },
  refus: {
    AFFILIATION_SALARIE_INSUFFISANTE: ({ requis, manque }) =>
      `For the job, ${days(requis)} of affiliation without a gap are required; you lack ${days(manque)}.`,
    HEURES_INSUFFISANTES: ({ requis, constate, manque }) =>
      `For the job, ${hours(requis)} of work are required in the reference period: you have ${hours(constate)} and lack ${hours(manque)}.`,
    SALAIRES_INSUFFISANTS: ({ requis, constate, manque }) =>
      `Or else ${montant(requis ?? '0.00')} of pay are required in the reference period: you have ${montant(constate ?? '0.00')} and lack ${montant(manque ?? '0.00')}.`,
  },
  reserves: {},
  faits: {
    employeur: 'an employer of the private sector',
    contrat: 'an ordinary contract: not seasonal, intermittent, temporary or at home',
    ancienneteDepuis: 'seniority since the first day of the contract',
    joursDeComplement: 'no day topped up by the employer in the twelve months before',
  },
}

import type { WordsOf } from '../words.ts'

/** A salaried job beside the activity, or before it. */
export const emploiSalarie: WordsOf<never, never, never> = {
  termes: {},
  refus: {},
  reserves: {},
  faits: {
    employeur: 'an employer of the private sector',
    contrat: 'an ordinary contract: not seasonal, intermittent, temporary or at home',
    ancienneteDepuis: 'seniority since the first day of the contract',
    joursDeComplement: 'no day topped up by the employer in the twelve months before',
  },
}

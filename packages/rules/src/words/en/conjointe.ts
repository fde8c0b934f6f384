import type { RefusConjointe, ReserveConjointe, TermeConjointe } from '../../conjointe/terms.ts'
import { days } from '../english-numbers.ts'
import type { WordsOf } from '../words.ts'

/** The collaborating spouse. */
export const conjointe: WordsOf<TermeConjointe, RefusConjointe, ReserveConjointe> = {
  termes: {
    smicMensuel: 'Monthly SMIC',
    plafondRemplacement: 'The most that a day of replacement is paid',
    indemniteRemplacement: 'Replacement allowance',
  },
  refus: {
    REMPLACEMENT_TROP_COURT: ({ requis, constate, manque }) =>
      `The replacement must last at least ${days(requis)} around the birth; yours has ${constate}: ${manque} missing.`,
  },
  reserves: {
    ALLOCATION_CONJOINTE:
      'Publications are divided between the monthly ceiling of social security, which we take, and twice the monthly SMIC, whose amount is given here.',
  },
  faits: {
    remplacement: 'nobody is hired to replace her',
    prolonge: 'ordinary length of the replacement, not extended on request',
  },
}

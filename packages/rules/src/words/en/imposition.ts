import type { PhrasesImposition } from '../../imposition/phrases.ts'
import type { NomsImposition } from '../../imposition/names.ts'
import type { ReserveImposition, TermeImposition } from '../../imposition/terms.ts'
import type { NomsOf, PhrasesOf, WordsOf } from '../words.ts'

/** What becomes of a benefit for the tax office and for Urssaf. */
export const imposition: WordsOf<TermeImposition, never, ReserveImposition> &
  PhrasesOf<PhrasesImposition> &
  NomsOf<keyof NomsImposition> = {
  termes: { csgDeductible: 'Deductible CSG', montantImposable: 'Taxable amount' },
  refus: {},
  reserves: {
    IMPOSITION_INDEMNITES_MICRO:
      'Whether the allowances of a micro-entrepreneur are taxed is contested: we take it that they are not; the amount given is the one to declare otherwise.',
    IMPOSITION_MATERNITE_MICRO:
      'We read no text about tax on the birth allowances of a micro-entrepreneur: we take it that they are not taxed; the amount given is the one to declare otherwise.',
  },
  faits: {},
  phrases: {
    IMPOT_MICRO: () =>
      'The profit of a micro-enterprise is a share of its turnover: the allowance is no part of it, and we do not count it as taxable. Some funds say the contrary: ask your tax office before you leave it out.',
    IMPOT_MICRO_IMPOSABLE: () => 'The allowance is taxed, less a part of the CSG.',
    IMPOT_ALD: () => 'Allowances paid for a long illness (ALD) are exempt from income tax.',
    IMPOT_SALAIRE: () => 'The allowances of the job are taxed like a wage.',
    IMPOT_COMPLEMENT: () =>
      'The complement of the employer is a wage, taxed and with contributions like a wage; the amount is gross, the contributions are not computed here.',
    IMPOT_MATERNITE_MICRO: () =>
      'The allowance is no turnover: we do not count it as taxable, for want of a text that says so.',
    IMPOT_PENSION_INVALIDITE: () =>
      'The disability pension is taxed as a pension; its social levies depend on the tax income and are not computed here.',
    IMPOT_TIERCE_PERSONNE: () =>
      'The supplement for constant help is not taxed: the tax office leaves it out in every case.',
    IMPOT_CAPITAL_DECES: () => 'The death capital bears neither income tax nor CSG.',
    IMPOT_RENTE_DECES: () =>
      'The annuity of a spouse or child is taxed each year like a pension, in the name of who receives it; the amount is that of one year.',
    URSSAF_NE_PAS_DECLARER: () =>
      'Do not declare these sums to Urssaf: they are no turnover. Go on declaring yours, even when it is zero.',
  },
  noms: {
    NatureRevenu: {
      MALADIE_INDEPENDANT: 'Daily allowances of the activity',
      MALADIE_SALARIE: 'Daily allowances of the job',
      COMPLEMENT_EMPLOYEUR: 'Complement of the employer',
      MATERNITE_INDEPENDANT: 'Birth allowances of the activity',
      MATERNITE_SALARIE: 'Birth allowances of the job',
      PENSION_INVALIDITE: 'Disability pension',
      RENTE_DECES: 'Annuity of a spouse or child, a year',
      MAJORATION_TIERCE_PERSONNE: 'Supplement for constant help',
      CAPITAL_DECES: 'Death capital',
    },
    Traitement: { EXONERE: 'Exempt', NON_IMPOSABLE: 'Not taxed', IMPOSABLE: 'Taxed' },
  },
}

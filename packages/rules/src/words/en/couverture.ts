import type { NomsCouverture } from '../../couverture/names.ts'
import type { PhrasesCouverture } from '../../couverture/phrases.ts'
import type { RefusCouverture } from '../../couverture/terms.ts'
import { jour } from '../english-days.ts'
import { montant } from '../english-numbers.ts'
import type { NomsOf, PhrasesOf, WordsOf } from '../words.ts'
import { noms } from './couverture-noms.ts'

/** Who covers what, and which fund a profession belongs to. */
export const couverture: WordsOf<never, RefusCouverture, never> &
  PhrasesOf<PhrasesCouverture> &
  NomsOf<keyof NomsCouverture> = {
  termes: {},
  refus: {
    PROFESSION_AVOCAT: () => 'Lawyers have a scheme of their own: this case is not computed.',
    PROFESSION_SANTE: () => 'Regulated health professions have funds of their own: this case is not computed.',
    PROFESSION_AGRICOLE: () => 'Farming belongs to the MSA: this case is not computed.',
    PROFESSION_JURIDIQUE_OU_COMPTABLE: () =>
      'This liberal profession has a fund of its own and no place in the micro regime: this case is not computed.',
    ARTISTE_AUTEUR: () => 'Artist-authors have a scheme of their own: this case is not computed.',
  },
  reserves: {},
  faits: { optionSsi: 'no request to leave CIPAV' },
  phrases: {
    RAISON_LISTE_CIPAV: () => 'Your profession is on the closed list of CIPAV.',
    RAISON_LIBERALE_NON_REGLEMENTEE: () =>
      'Your liberal profession is not on the list of CIPAV: begun after the reform, it belongs to the general scheme for the self-employed (SSI), like craft and trade.',
    RAISON_LIBERALE_ANCIENNE: () =>
      'Your liberal activity began before the reform, when CIPAV still took your profession, and you did not ask to leave: you stayed there.',
    RAISON_LIBERALE_OPTION: ({ option }) =>
      `Your liberal activity began at CIPAV; you chose the general scheme for the self-employed (SSI) on ${jour(option)}, for good.`,
    RAISON_OPTION_HORS_DELAI: ({ option }) =>
      `Your liberal activity began at CIPAV; on ${jour(option)} the choice to leave was not open: you stayed there.`,
    RAISON_ARTISANAT_COMMERCE: () => 'Craft and trade belong to the general scheme for the self-employed (SSI).',
    RAISON_AVOCAT: () => 'Lawyers belong to the CNBF for pension and disability, outside this scheme.',
    RAISON_SANTE: () =>
      'Regulated health professions have funds of their own (CARMF, CARPIMKO, CARCDSF, CAVP, CARPV) and no place in the micro regime.',
    RAISON_AGRICOLE: () => 'Farming and landscaping belong to the MSA.',
    RAISON_JURIDIQUE_OU_COMPTABLE: () =>
      'This profession has a pension and disability fund of its own (CPRN, CAVOM, CAVEC, CAVAMAC) and no place in the micro regime.',
    RAISON_ARTISTE_AUTEUR: () =>
      'Artist-authors belong to the Sécurité sociale des artistes auteurs, part of the general scheme.',
    SOINS_INDEPENDANT: () => 'Your care is reimbursed like that of an employee, from the first day of the activity.',
    SOINS_POLYACTIF: () => 'Your care stays with the first of your two activities, unless you choose the other one.',
    SOINS_ARE: () => 'While unemployment benefit is paid, your care stays with your former activity.',
    SOINS_RETRAITE: () => 'Your care goes with your pension.',
    MALADIE_SSI: ({ mois, seuil }) =>
      `Daily allowances after ${mois} months of affiliation, with a mean yearly income of at least ${montant(seuil)}.`,
    MALADIE_CIPAV: ({ mois, seuil, jours }) =>
      `Daily allowances, ${jours} days at most per stop, after ${mois} months of affiliation, with a mean yearly income of at least ${montant(seuil)}; the health insurance pays, not CIPAV.`,
    MALADIE_CIPAV_AUCUNE: () => 'On that day CIPAV gave no right to daily allowances, Covid aside.',
    MALADIE_RETRAITE: ({ jours }) => `An activity in retirement opens ${jours} paid days at most, in all.`,
    MALADIE_RETRAITE_AUCUNE: () => 'On that day a retired person had no right to daily allowances.',
    MALADIE_SALARIE: () =>
      'The job pays its own allowance, under its own conditions of hours or wages; it is added to that of the activity.',
    MALADIE_EMPLOYEUR: () =>
      'After one year of service the employer tops up the allowance of the wage; a collective agreement may do better.',
    MALADIE_ANCIENNE_ACTIVITE: ({ mois }) =>
      `Where the activity gives nothing, the rights of the former job are kept while unemployment benefit is paid, or for ${mois} months: ask for your case to be examined again.`,
    MATERNITE_INDEPENDANT: ({ mois, seuil }) =>
      `Maternal rest allowance and flat daily allowances after ${mois} months of affiliation; one tenth only where the mean yearly income is below ${montant(seuil)}.`,
    MATERNITE_SALARIE: () => 'The job opens its own allowance, computed on the wage; both activities must stop.',
    MATERNITE_ANCIENNE_ACTIVITE: () =>
      'Where the activity gives only the reduced amount, or nothing, the rights of the former job may be kept: ask for your case to be examined again.',
    FAMILLE: () => 'Family benefits depend on residence in France and on children, not on the activity.',
    INVALIDITE_SSI: ({ mois }) =>
      `Disability pension, partial or total, before the legal pension age: following daily allowances, or ${mois === null ? 'by the length of affiliation' : `after ${mois} months of affiliation`} with sufficient income.`,
    INVALIDITE_CIPAV: () => 'Disability pension of CIPAV, by the points acquired.',
    INVALIDITE_UNIQUE: () => 'One disability pension only, computed on the income of all your activities.',
    INVALIDITE_SALARIE: () =>
      'The job, or the one before unemployment, may give the disability pension of the general scheme, which we do not compute.',
    INVALIDITE_RETRAITE: () => 'Once retired, there is no disability pension any more.',
    DECES_SSI: () =>
      'A capital for those left behind, and a supplement for each child, if the activity contributes and earns enough.',
    DECES_RETRAITE: () => 'A smaller capital, if the last activity was independent and long enough.',
    DECES_CIPAV: () => 'A capital and annuities of CIPAV, by the points acquired.',
    DECES_CIPAV_RETRAITE: () => 'At CIPAV the capital and the annuities require a member at work.',
    DECES_SALARIE: () =>
      'The flat death capital of employees may be due under the job, or the one before unemployment.',
    RETRAITE_SSI: () =>
      'Basic and supplementary pension; turnover validates four quarters a year at most, over all schemes.',
    RETRAITE_CIPAV: () => 'Basic and supplementary pension of CIPAV; four quarters a year at most, over all schemes.',
    RETRAITE_SALARIE: () => 'The wage validates quarters too; four a year at most, over all schemes.',
    RETRAITE_COMPLEMENTAIRE_SALARIE: () => 'The wage gives points of supplementary pension.',
    RETRAITE_CUMUL: () =>
      'You contribute while drawing a pension; since 2023 a full combination can open a second pension.',
    RETRAITE_ARE: () => 'Time on unemployment benefit validates quarters.',
    ACCIDENT_INDEPENDANT: () =>
      'The activity is not insured against accidents at work: they are treated as sickness, unless you took voluntary insurance.',
    ACCIDENT_SALARIE: () => 'Accidents of the job are covered from the first hour.',
    CHOMAGE_INDEPENDANT: () => 'The activity gives no right to unemployment benefit.',
    CHOMAGE_ALLOCATION_INDEPENDANTS: () =>
      'The activity gives no right to unemployment benefit; a flat allowance exists in narrow cases (liquidation, receivership, an activity no longer viable), which we do not compute.',
    CHOMAGE_SALARIE: () => 'The job gives rights to unemployment benefit.',
    CHOMAGE_ARE: () => 'Your benefit comes from the former job; declare your turnover each month.',
    CHOIX_REGIME_DES_SOINS: () =>
      'You may choose at any time which of your activities your care goes with; this changes no allowance, which each activity pays itself.',
    CHOIX_ASSURANCE_ACCIDENT: () =>
      'You may take out voluntary insurance against accidents at work from the health insurance.',
    NOTE_ARE: () =>
      'Your turnover reduces the unemployment benefit of the month: France Travail computes it again from what you declare. We compute the rights kept from the former job, not the amount of the benefit.',
    NOTE_ARCE: () =>
      'Paid as a capital, the help to start a business (ARCE) is not reduced by turnover, but it replaces the monthly benefit. We do not compute it.',
    NOTE_MUTUELLE: () =>
      'A mutuelle (supplementary health insurance) reimburses care: it does not replace a lost income.',
    NOTE_PREVOYANCE: () =>
      'A prévoyance pays an income or a capital on sickness, disability or death: it does not reimburse care. Both are private, and come on top of what this answer says.',
  },
  noms,
}

import type { RefusMaternite, ReserveMaternite, TermeMaternite } from '../../maternite/terms.ts'
import { days } from '../english-numbers.ts'
import type { WordsOf } from '../words.ts'

/** Maternity and adoption. */
export const maternite: WordsOf<TermeMaternite, RefusMaternite, ReserveMaternite> = {
  termes: {
    tauxDuForfait: 'Share of the flat rate that is paid',
    indemniteForfaitaire: 'Whole flat daily allowance',
    allocationReposMaternel: 'Flat maternal rest allowance',
    allocationAdoption: 'Flat allowance for an adoption',
  },
  refus: {
    AFFILIATION_AVANT_NAISSANCE: ({ requis, constate, manque }) =>
      `On the presumed day of birth ${requis} months of affiliation without a gap are required; you have ${constate}: ${manque} missing.`,
    AFFILIATION_AVANT_ARRIVEE: ({ requis, constate, manque }) =>
      `When the child arrives ${requis} months of affiliation without a gap are required; you have ${constate}: ${manque} missing.`,
    ALLOCATION_VERSEE_A_L_AUTRE_PARENT: () => 'The allowance is paid to one parent only: the other has received it.',
    CESSATION_TROP_COURTE: ({ requis, constate, manque }) =>
      `All work must stop for at least ${days(requis)} in a row; you stop for ${constate}: ${manque} missing.`,
    CESSATION_APRES_NAISSANCE_TROP_COURTE: ({ requis, constate, manque }) =>
      `All work must stop for at least ${days(requis)} after the birth; you stop for ${constate}: ${manque} missing.`,
    CESSATION_AVANT_NAISSANCE_TROP_COURTE: ({ requis, constate, manque }) =>
      `At that date all work had to stop for at least ${days(requis)} just before the presumed day of birth; you stop for ${constate}: ${manque} missing.`,
  },
  reserves: {
    EXCLUS_DU_SEUIL:
      'Article D623-3 spares the people of article D622-9 from the threshold; we have not found who they are. The other reading pays the whole flat rate.',
    REVENU_INCONNU_TAUX_REDUIT:
      'No complete month of activity precedes the first payment: we count a tenth of the flat rate, for the right does not depend on income; the other reading pays nothing while no income is known.',
    INDEMNITE_REDUITE_ARRONDIE:
      'A tenth of the allowance has three decimals, which we keep up to the total; some publications round it to the cent each day.',
    GROSSESSE_PATHOLOGIQUE:
      'For a pathological pregnancy employees have two more weeks; the text for the self-employed does not take them up, and we do not count them. The other reading adds this gross amount. Sick pay may cover these days: ask your fund.',
    PRELEVEMENTS_ALLOCATION:
      'We withhold CSG and CRDS on the daily allowances only; if they are also due on the maternal rest allowance, this amount is left of it.',
    ADOPTION_JOURS_DE_L_EMPLOI:
      'A job has an adoption leave of its own, of another length. We pay its allowance on the days of the independent one, both activities having stopped; if it lasts its whole time, this is the gross total of the daily allowances.',
    ANCIENNE_ACTIVITE_A_EXAMINER:
      'If you were employed or unemployed in the last twelve months, your former rights may give more: ask your fund to examine them again.',
  },
  faits: {
    enfantsAdoptes: 'one child adopted',
    joursAutreParent: 'no day taken by the other parent',
    allocationAutreParent: 'allowance not received by the other parent',
    dateNaissance: 'birth on the presumed day',
    enfantsNes: 'one child is born',
    enfantsACharge: 'no other child at home',
    enfantsNesViables: 'no other child born viable than those at home',
    debutCessation: 'work stops when the legal leave begins',
    finCessation: 'work stops until the legal leave ends',
    premierVersementPrevu: 'first payment planned when the leave begins',
    semainesAvancees: 'no week taken earlier',
    semainesReportees: 'no week postponed after the birth',
    grossessePathologique: 'no pathological pregnancy',
    hospitalisationEnfantJusquau: 'child not in hospital after the birth',
  },
}

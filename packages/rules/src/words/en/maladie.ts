import { days, montant } from '../english-numbers.ts'
import type { WordsOf } from '../words.ts'
import type { RefusMaladie, ReserveMaladie, TermeMaladie } from '../../maladie/terms.ts'

/** Sick pay of the independent activity. */
export const maladie: WordsOf<TermeMaladie, RefusMaladie, ReserveMaladie> = {
  termes: {
    revenuDeLAnnee: 'Income of the year',
    revenuAnnuelMoyen: 'Mean yearly income',
    pass: 'PASS',
    seuil: 'Income threshold',
    plafond: 'Cap on income',
    indemniteJournaliere: 'Daily allowance',
    totalBrut: 'Gross total',
    csg: 'CSG',
    crds: 'CRDS',
    totalNet: 'Net total',
  },
  refus: {
    AFFILIATION_INSUFFISANTE: ({ requis, manque }) =>
      `On the first day of the stop, ${days(requis)} of affiliation without a gap are required; you are ${days(manque)} short.`,
    CAISSE_SANS_INDEMNITES: () => 'At that date CIPAV gave no right to daily allowances, Covid aside.',
    COTISATIONS_IMPAYEES: () => 'At that date contributions had to be paid up.',
    REVENU_INCONNU: () => 'No complete month of activity precedes the stop: your income is not known yet.',
    REVENU_INSUFFISANT: ({ requis, constate, manque, manqueChiffreAffaires }) =>
      `Your mean yearly income (${montant(constate ?? '0.00')}) is below the threshold of ${montant(requis ?? '0.00')}: ${montant(manque ?? '0.00')} missing` +
      (manqueChiffreAffaires
        ? `, that is ${montant(manqueChiffreAffaires)} of turnover over all reference years together.`
        : '.'),
    DUREE_MAXIMALE_ATTEINTE: () => 'You have already been paid the highest number of days for this period.',
  },
  reserves: {
    PREMIERES_ANNEES_FIN_DE_PERIODE:
      'In the first three years the text counts income “to the date of the finding”; we stop at the end of the last complete month.',
    PREMIERES_ANNEES_AVANT_JUIN_2019:
      'At that date the income of the first years was the mean of the complete civil years; the other reading counts the days of activity.',
    SEUIL_DES_ANNEES_RETENUES:
      'Read literally, the threshold would be the mean PASS of the years really used; every publication gives one threshold a year.',
    QUATRIEME_ANNEE_PARTIELLE:
      'In the fourth year your first, partial year counts as a full one; the other reading would count its days.',
    COTISATIONS_REPUTEES_PAYEES:
      'At that date unpaid contributions were no longer a condition and did not yet reduce the income; the other reading reduces it in proportion.',
    CARENCE_ISOLEMENT_COVID:
      'At that date a Covid isolation stop had no waiting days; we do not know whether yours was one.',
    CARENCE_ARRET_COURT:
      'The day on which the waiting period of short stops was shortened is disputed; we take the latest.',
    CARENCE_REPRISE_BREVE:
      'After a very brief return to work between two stops the general scheme has no new waiting days; whether that holds for the self-employed is not established.',
    ANNEES_ALTERNATIVES_PREMIERES_ANNEES:
      'At that date 2020 could be left out; whether that also holds in the first three years of activity is not established.',
    PLAFOND_MICRO_DEPASSE:
      'A turnover is above the ceiling of the micro regime; it is counted as given, but another regime may apply to you.',
    ABATTEMENT_MEUBLE_TOURISME:
      'The tax allowance of classified furnished tourism has changed; whether the daily allowance followed is not established.',
  },
  faits: {
    affectionLongueDuree: 'no long illness (ALD)',
    hospitalisation: 'no hospital stay',
    arretsAnterieurs: 'no paid stop in the three years before',
    cotisationsDues: 'contributions of the year paid',
    cotisationsPayees: 'contributions of the year paid',
    echeancierRespecte: 'no payment plan',
  },
}

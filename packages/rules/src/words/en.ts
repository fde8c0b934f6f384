import { declarations } from '../parameters/declarations.ts'
import type { Unite } from '../readings/amount.ts'
import type { NatureActivite } from '../scenario/input.ts'
import type { CodeEtat, CodeProbleme, EtatDuDroit, Hypothese } from '../scenario/result.ts'
import type { Refus } from '../maladie/result.ts'
import type { Day } from '../time/day.ts'
import { formulaText } from './formula-text.ts'
import { numberText } from './number-text.ts'
import type { CodeRefus, CodeReserve, Terme } from './terms.ts'
import type { Texts } from './texts.ts'

const nombre = (decimal: string): string => numberText(decimal, { group: ',', point: '.' })
const montant = (decimal: string): string => `€${nombre(decimal)}`
const days = (count: string | null): string => `${count ?? ''} day${count === '1' ? '' : 's'}`

const termes: Readonly<Record<Terme, string>> = {
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
}

const refus: Readonly<Record<CodeRefus, (refus: Refus) => string>> = {
  AFFILIATION_INSUFFISANTE: ({ requis, manque }) =>
    `On the first day of the stop, ${days(requis)} of affiliation without a gap are required; you are ${days(manque)} short.`,
  CAISSE_SANS_INDEMNITES: () => 'At that date CIPAV gave no right to daily allowances.',
  COTISATIONS_IMPAYEES: () => 'At that date contributions had to be paid up.',
  REVENU_INCONNU: () => 'No complete month of activity precedes the stop: your income is not known yet.',
  REVENU_INSUFFISANT: ({ requis, constate, manque, manqueChiffreAffaires }) =>
    `Your mean yearly income (${montant(constate ?? '0.00')}) is below the threshold of ${montant(requis ?? '0.00')}: ${montant(manque ?? '0.00')} missing` +
    (manqueChiffreAffaires
      ? `, that is ${montant(manqueChiffreAffaires)} of turnover over all reference years together.`
      : '.'),
  DUREE_MAXIMALE_ATTEINTE: () => 'You have already been paid the highest number of days for this period.',
}

const reserves: Readonly<Record<CodeReserve, string>> = {
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
}

const problemes: Readonly<Record<CodeProbleme, string>> = {
  MONTANT_INVALIDE:
    'Unreadable amount: write a positive number with a point, at most twelve digits and two decimals, such as 32000.50.',
  JOUR_INVALIDE: 'Unreadable, non-existent or too distant day: write it as 2026-01-31, between 1900 and 2100.',
  ANNEE_INVALIDE: 'Invalid year.',
  VALEUR_INVALIDE: 'Unknown or missing value.',
  ANNEE_MANQUANTE: 'The turnover of this year is required (0 if there was none).',
  ANNEE_EN_DOUBLE: 'This year is given twice.',
  LISTE_VIDE: 'This list is empty.',
  LISTE_TROP_LONGUE: 'The list is too long.',
  FIN_AVANT_DEBUT: 'The end comes before the start.',
  ARRET_TROP_LONG: 'A stop is computed over five years at most.',
  ARRET_INITIAL_APRES_DEBUT: 'The initial stop begins after its prolongation.',
  ARRET_ANTERIEUR_APRES_DEBUT: 'An earlier stop must end before this stop begins.',
  ACTIVITE_APRES_ARRET: 'The activity begins after the stop.',
  AFFILIATION_APRES_DEBUT: 'Continuous affiliation cannot begin after the first activity.',
  PLUSIEURS_CAISSES: 'One person at both SSI and CIPAV: this case is not settled yet, so it is not computed.',
  NATURE_HORS_CIPAV: 'CIPAV covers liberal activities only.',
  TERRITOIRE_HORS_CHAMP: 'Mayotte has its own ceilings: this case is not computed.',
  DROIT_INCONNU_A_CETTE_DATE: 'This release does not reach back far enough for a stop on that day.',
  RELEASE_TROP_ANCIENNE: 'This release does not hold that parameter yet.',
}

const etats: Readonly<Record<CodeEtat, string>> = {
  EN_VIGUEUR: 'Law in force',
  ANNONCE: 'Law announced',
  PROJETE: 'Law projected',
}

const facts: Readonly<Record<string, string>> = {
  territoire: 'territory: mainland France or overseas departments, except Mayotte',
  affiliationContinueDepuis: 'affiliated since the start of the first activity',
  affectionLongueDuree: 'no long illness (ALD)',
  hospitalisation: 'no hospital stay',
  arretsAnterieurs: 'no paid stop in the three years before',
  cotisationsDues: 'contributions of the year paid',
  cotisationsPayees: 'contributions of the year paid',
  echeancierRespecte: 'no payment plan',
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Everything that the rules can say, in English. */
export const texts: Texts = {
  terme: ({ terme, precision }) => (precision === null ? termes[terme] : `${termes[terme]} ${precision}`),
  formule: (formule) =>
    formulaText(formule, {
      terme: (terme, precision) => texts.terme({ terme, precision }),
      nombre,
      percent: '%',
      separator: ', ',
      functions: { min: 'the smaller of ', max: 'the larger of ', arrondi: 'rounded to the cent' },
    }),
  refus: (one) => refus[one.code](one),
  reserve: ({ code }) => reserves[code],
  probleme: ({ code, value }) =>
    code === 'ANNEE_MANQUANTE' && value
      ? `The turnover of ${value} is required (0 if there was none).`
      : problemes[code],
  hypothese: ({ path }: Hypothese) => facts[path.at(-1) ?? ''] ?? path.join('.'),
  montant,
  nombre,
  jour: (day: Day) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    return `${date} ${MONTHS[month - 1]} ${year}`
  },
  etat: ({ code, parametres }: EtatDuDroit) => {
    const names = parametres.map((key) => declarations[key].label.en).join(', ')
    if (code === 'EN_VIGUEUR') return 'Computed under the law in force.'
    return code === 'ANNONCE'
      ? `Computed with values that are announced or not yet in force: ${names}.`
      : `Projection: the value for that day is not published yet, so the last known one is carried on: ${names}.`
  },
  etatCourt: (code) => etats[code],
  unite: (unite: Unite) => ({ EUROS: '€', EUROS_PAR_AN: '€ a year', EUROS_PAR_JOUR: '€ a day', JOURS: 'days' })[unite],
  nature: (nature: NatureActivite) =>
    ({
      VENTE: 'Sales of goods, meals, lodging',
      PRESTATION_BIC: 'Commercial or craft services',
      LIBERALE: 'Liberal activity',
      MEUBLE_TOURISME: 'Classified furnished tourism',
    })[nature],
  caisse: (caisse) => ({ SSI: 'SSI (general scheme for the self-employed)', CIPAV: 'CIPAV' })[caisse],
}

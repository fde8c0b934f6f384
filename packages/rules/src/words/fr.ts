import { declarations } from '../parameters/declarations.ts'
import type { Unite } from '../readings/amount.ts'
import type { NatureActivite } from '../scenario/input.ts'
import type { CodeEtat, CodeProbleme, EtatDuDroit, Hypothese } from '../scenario/result.ts'
import type { Refus } from '../maladie/result.ts'
import type { Day } from '../time/day.ts'
import { formulaText } from './formula-text.ts'
import { frenchSpaces } from './french-spaces.ts'
import { numberText } from './number-text.ts'
import type { CodeRefus, CodeReserve, Terme } from './terms.ts'
import type { Texts } from './texts.ts'

export { frenchSpaces }

const NARROW = '\u202f'
const HARD = '\u00a0'
const nombre = (decimal: string): string => numberText(decimal, { group: NARROW, point: ',' })
const montant = (decimal: string): string => `${nombre(decimal)}${HARD}€`
const jours = (count: string | null): string => `${count ?? ''}${HARD}jour${count === '1' || count === '0' ? '' : 's'}`

const termes: Readonly<Record<Terme, string>> = {
  revenuDeLAnnee: 'Revenu de l’année',
  revenuAnnuelMoyen: 'Revenu annuel moyen',
  pass: 'PASS',
  seuil: 'Seuil de revenu',
  plafond: 'Plafond du revenu',
  indemniteJournaliere: 'Indemnité journalière',
  totalBrut: 'Total brut',
  csg: 'CSG',
  crds: 'CRDS',
  totalNet: 'Total net',
}

const refus: Readonly<Record<CodeRefus, (refus: Refus) => string>> = {
  AFFILIATION_INSUFFISANTE: ({ requis, manque }) =>
    `Le jour du début de l’arrêt, il faut ${jours(requis)} d’affiliation sans interruption ; il vous manque ${jours(manque)}.`,
  CAISSE_SANS_INDEMNITES: () => 'À cette date, la Cipav n’ouvrait droit à aucune indemnité journalière.',
  COTISATIONS_IMPAYEES: () => 'À cette date, il fallait être à jour de ses cotisations pour être indemnisé.',
  REVENU_INCONNU: () => 'Aucun mois complet d’activité ne précède l’arrêt : votre revenu n’est pas encore connu.',
  REVENU_INSUFFISANT: ({ requis, constate, manque, manqueChiffreAffaires }) =>
    `Votre revenu annuel moyen (${montant(constate ?? '0.00')}) est inférieur au seuil de ${montant(requis ?? '0.00')} : il vous manque ${montant(manque ?? '0.00')}` +
    (manqueChiffreAffaires
      ? `, soit ${montant(manqueChiffreAffaires)} de chiffre d’affaires sur l’ensemble des années retenues.`
      : '.'),
  DUREE_MAXIMALE_ATTEINTE: () => 'Vous avez déjà reçu le nombre maximal de jours indemnisés pour cette période.',
}

const reserves: Readonly<Record<CodeReserve, string>> = {
  PREMIERES_ANNEES_FIN_DE_PERIODE:
    'Dans les trois premières années, le texte compte le revenu « jusqu’à la date de la constatation » ; nous l’arrêtons à la fin du dernier mois complet.',
  PREMIERES_ANNEES_AVANT_JUIN_2019:
    'À cette date, le revenu des premières années était la moyenne des années civiles complètes ; l’autre lecture le rapporte aux jours d’activité.',
  SEUIL_DES_ANNEES_RETENUES:
    'À la lettre, le seuil serait la moyenne des PASS des années réellement retenues ; toutes les publications donnent un seuil unique par année.',
  QUATRIEME_ANNEE_PARTIELLE:
    'La quatrième année, votre première année, incomplète, compte comme une année entière ; l’autre lecture la rapporterait à ses jours.',
  COTISATIONS_REPUTEES_PAYEES:
    'À cette date, les cotisations impayées n’étaient plus une condition et ne réduisaient pas encore le revenu ; l’autre lecture le réduit à proportion.',
  CARENCE_ISOLEMENT_COVID:
    'À cette date, un arrêt d’isolement lié au Covid n’avait pas de délai de carence ; nous ne savons pas si le vôtre en était un.',
  CARENCE_ARRET_COURT:
    'La date à laquelle le délai de carence des arrêts courts a été raccourci est discutée ; nous retenons la plus tardive.',
  CARENCE_REPRISE_BREVE:
    'Après une reprise très brève entre deux arrêts, le régime général n’applique pas de nouveau délai de carence ; que cela vaille pour les indépendants n’est pas établi.',
  ANNEES_ALTERNATIVES_PREMIERES_ANNEES:
    'À cette date, 2020 pouvait être écartée ; que cela vaille aussi dans les trois premières années d’activité n’est pas établi.',
  PLAFOND_MICRO_DEPASSE:
    'Un chiffre d’affaires dépasse le plafond du régime micro ; il est compté tel quel, mais vous pourriez relever d’un autre régime.',
  ABATTEMENT_MEUBLE_TOURISME:
    'L’abattement fiscal des meublés de tourisme classés a changé ; que l’indemnité ait suivi n’est pas établi.',
}

const problemes: Readonly<Record<CodeProbleme, string>> = {
  MONTANT_INVALIDE:
    'Montant illisible : écrivez un nombre positif, avec un point, douze chiffres et deux décimales au plus, par exemple 32000.50.',
  JOUR_INVALIDE: 'Date illisible, inexistante ou trop lointaine : écrivez-la ainsi, 2026-01-31, entre 1900 et 2100.',
  ANNEE_INVALIDE: 'Année invalide.',
  VALEUR_INVALIDE: 'Valeur inconnue ou absente.',
  ANNEE_MANQUANTE: 'Le chiffre d’affaires de cette année est nécessaire (0 s’il n’y en a pas eu).',
  ANNEE_EN_DOUBLE: 'Cette année est donnée deux fois.',
  LISTE_VIDE: 'Cette liste est vide.',
  LISTE_TROP_LONGUE: 'La liste est trop longue.',
  FIN_AVANT_DEBUT: 'La fin précède le début.',
  ARRET_TROP_LONG: 'Un arrêt est calculé sur cinq ans au plus.',
  ARRET_INITIAL_APRES_DEBUT: 'L’arrêt initial commence après sa prolongation.',
  ARRET_ANTERIEUR_APRES_DEBUT: 'Un arrêt antérieur doit finir avant le début de cet arrêt.',
  ACTIVITE_APRES_ARRET: 'L’activité commence après le début de l’arrêt.',
  AFFILIATION_APRES_DEBUT: 'L’affiliation continue ne peut pas commencer après la première activité.',
  PLUSIEURS_CAISSES:
    'Une même personne à la SSI et à la Cipav : ce cas n’est pas encore tranché, nous ne le calculons pas.',
  NATURE_HORS_CIPAV: 'La Cipav ne couvre que des activités libérales.',
  TERRITOIRE_HORS_CHAMP: 'Mayotte a ses propres plafonds : ce cas n’est pas calculé.',
  DROIT_INCONNU_A_CETTE_DATE: 'Ce barème ne remonte pas assez loin pour calculer un arrêt de cette date.',
  RELEASE_TROP_ANCIENNE: 'Ce barème ne contient pas encore ce paramètre.',
}

const etats: Readonly<Record<CodeEtat, string>> = {
  EN_VIGUEUR: 'Droit en vigueur',
  ANNONCE: 'Droit annoncé',
  PROJETE: 'Droit projeté',
}

const facts: Readonly<Record<string, string>> = {
  territoire: 'territoire : métropole ou départements d’outre-mer, hors Mayotte',
  affiliationContinueDepuis: 'affiliation depuis le début de la première activité',
  affectionLongueDuree: 'pas d’affection de longue durée',
  hospitalisation: 'pas d’hospitalisation',
  arretsAnterieurs: 'aucun arrêt indemnisé dans les trois années précédentes',
  cotisationsDues: 'cotisations de l’année payées',
  cotisationsPayees: 'cotisations de l’année payées',
  echeancierRespecte: 'pas d’échéancier de paiement',
}

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]

/** Everything that the rules can say, in French. */
export const texts: Texts = {
  terme: ({ terme, precision }) => (precision === null ? termes[terme] : `${termes[terme]} ${precision}`),
  formule: (formule) =>
    frenchSpaces(
      formulaText(formule, {
        terme: (terme, precision) => texts.terme({ terme, precision }),
        nombre,
        percent: `${HARD}%`,
        separator: ' ; ',
        functions: { min: 'le plus petit de ', max: 'le plus grand de ', arrondi: 'arrondi au centime' },
      }),
    ),
  refus: (one) => frenchSpaces(refus[one.code](one)),
  reserve: ({ code }) => frenchSpaces(reserves[code]),
  probleme: ({ code, value }) =>
    code === 'ANNEE_MANQUANTE' && value
      ? `Le chiffre d’affaires de ${value} est nécessaire (0 s’il n’y en a pas eu).`
      : frenchSpaces(problemes[code]),
  hypothese: ({ path }: Hypothese) => frenchSpaces(facts[path.at(-1) ?? ''] ?? path.join('.')),
  montant,
  nombre,
  jour: (day: Day) => {
    const [year, month, date] = day.split('-').map(Number) as [number, number, number]
    return `${date === 1 ? '1er' : date} ${MOIS[month - 1]} ${year}`
  },
  etat: ({ code, parametres }: EtatDuDroit) => {
    const names = parametres.map((key) => declarations[key].label.fr).join(', ')
    if (code === 'EN_VIGUEUR') return 'Calculé avec le droit en vigueur.'
    return frenchSpaces(
      code === 'ANNONCE'
        ? `Calculé avec des valeurs annoncées ou pas encore entrées en vigueur : ${names}.`
        : `Projection : la valeur à cette date n’est pas encore publiée, la dernière connue est prolongée : ${names}.`,
    )
  },
  etatCourt: (code) => etats[code],
  unite: (unite: Unite) =>
    ({ EUROS: '€', EUROS_PAR_AN: '€ par an', EUROS_PAR_JOUR: '€ par jour', JOURS: 'jours' })[unite],
  nature: (nature: NatureActivite) =>
    ({
      VENTE: 'Vente de marchandises, restauration, hébergement',
      PRESTATION_BIC: 'Prestations commerciales ou artisanales',
      LIBERALE: 'Activité libérale',
      MEUBLE_TOURISME: 'Meublé de tourisme classé',
    })[nature],
  caisse: (caisse) => ({ SSI: 'Sécurité sociale des indépendants', CIPAV: 'Cipav' })[caisse],
}

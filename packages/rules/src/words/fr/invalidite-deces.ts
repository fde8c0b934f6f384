import type {
  RefusInvaliditeDeces,
  ReserveInvaliditeDeces,
  TermeInvaliditeDeces,
} from '../../invalidite-deces/terms.ts'
import { jours } from '../french-numbers.ts'
import type { WordsOf } from '../words.ts'

/** Disability pensions, and capital on death. */
export const invaliditeDeces: WordsOf<TermeInvaliditeDeces, RefusInvaliditeDeces, ReserveInvaliditeDeces> = {
  termes: {
    moyenneDesMeilleuresAnnees: 'Moyenne des meilleures années',
    plafondDePension: 'Pension maximale',
    minimumDePension: 'Pension minimale',
    pensionMensuelle: 'Pension par mois',
    majorationMensuelle: 'Majoration pour tierce personne',
    totalMensuel: 'Total par mois',
    cotisationPrevoyance: 'Cotisation d’invalidité-décès',
    pointsCipav: 'Points d’invalidité-décès',
    pensionAnnuelle: 'Pension par an',
    capitalDeces: 'Capital décès',
    capitalOrphelin: 'Capital de l’orphelin',
    partFixeDuCapital: 'Part fixe du capital',
    partFixeDeLaPension: 'Part fixe de la pension',
    partFixeDeLaRente: 'Part fixe de la rente',
    renteAnnuelle: 'Rente par an',
  },
  refus: {
    AGE_LEGAL_ATTEINT: () =>
      'À la date d’effet, l’âge légal de la retraite est atteint : la pension de retraite prend la place de la pension d’invalidité.',
    DEJA_RETRAITE: () => 'Une pension de retraite est déjà versée : elle exclut la pension d’invalidité.',
    INVALIDITE_AFFILIATION: ({ requis, manque }) =>
      `Le jour de la demande, il faut ${jours(requis)} d’affiliation, sauf pour qui reçoit des indemnités journalières ; il vous manque ${jours(manque)}.`,
    TAUX_INVALIDITE_INSUFFISANT: () => 'La Cipav verse une pension à partir d’un taux d’invalidité de 66 %.',
    CIPAV_COTISATIONS_IMPAYEES: () => 'La Cipav demande d’être à jour de ses cotisations.',
    DERNIERE_ACTIVITE_SALARIEE: () => 'Le capital d’un retraité suppose que sa dernière activité ait été indépendante.',
    TRIMESTRES_INSUFFISANTS: ({ requis, constate, manque }) =>
      `Le capital d’un retraité suppose ${requis ?? ''} trimestres dans le régime des indépendants ; il y en a ${constate ?? ''}, il en manque ${manque ?? ''}.`,
    CIPAV_RETRAITE: () =>
      'À la Cipav, le capital et la rente supposent un affilié en activité : ils ne sont pas dus pour un retraité.',
    ORPHELIN_TROP_AGE: () =>
      'Un enfant a droit au capital avant 16 ans, avant 20 ans s’il étudie ou est apprenti, à tout âge s’il est handicapé.',
  },
  reserves: {
    INVALIDITE_REVALORISATION:
      'Les revenus des années passées sont pris tels quels ; que le règlement les revalorise avant la moyenne n’a pas été vérifié.',
    INVALIDITE_PREMIERE_ANNEE:
      'La première année d’activité, incomplète, compte comme une année entière dans la moyenne.',
    INVALIDITE_MINIMUM:
      'Le minimum de la pension partielle est calculé à partir d’une valeur de 2022 : il n’a pas été lu.',
    INVALIDITE_TOUS_REGIMES:
      'La pension est unique : le salaire brut des mois donnés compte avec le revenu de l’activité. Comment il y entre n’a pas été lu ; l’autre lecture s’en tient à l’activité.',
    INVALIDITE_REGLEMENT_ANCIEN:
      'Avant 2021, nous n’avons pas lu les conditions de la pension : celles d’aujourd’hui sont appliquées ; l’autre lecture n’en a pas d’affiliation ni de revenu. Le minimum de ces années est calculé.',
    DECES_REGLEMENT_ANCIEN:
      'Avant le 18 août 2023, un autre règlement s’appliquait, que nous n’avons pas lu ; l’autre lecture n’a pas de condition de revenu.',
    CIPAV_POINTS:
      'Les points d’un micro-entrepreneur viennent ici de la part du taux global, au cours de l’année précédente ; l’autre lecture applique la règle du régime réel. La valeur du point de 2025 et 2026 n’est pas connue.',
    DECES_DROITS_MAINTENUS:
      'Le règlement ouvre le capital à qui garde ses droits après son activité, sans dire si la condition de revenu des trois années vaut aussi pour lui. Elle est appliquée ici ; le total sans elle est donné.',
    CIPAV_SANS_ACTIVITE:
      'Les statuts de la Cipav parlent d’un affilié en activité ; que le capital soit dû aussi après une pension d’invalidité ou avec des droits maintenus n’a pas été vérifié.',
  },
  faits: {
    dateDemande: 'demande faite le jour de l’effet',
    beneficiaireIndemnites: 'pas d’indemnités journalières au moment de la demande',
    accident: 'pas d’accident',
    enfants: 'aucun enfant',
    etudiant: 'enfant qui n’est ni étudiant ni apprenti',
    handicape: 'enfant qui n’est pas handicapé',
    derniereActiviteIndependante: 'dernière activité indépendante',
  },
}

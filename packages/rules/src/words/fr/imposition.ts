import type { PhrasesImposition } from '../../imposition/phrases.ts'
import type { NomsImposition } from '../../imposition/names.ts'
import type { ReserveImposition, TermeImposition } from '../../imposition/terms.ts'
import type { NomsOf, PhrasesOf, WordsOf } from '../words.ts'

/** What becomes of a benefit for the tax office and for Urssaf. */
export const imposition: WordsOf<TermeImposition, never, ReserveImposition> &
  PhrasesOf<PhrasesImposition> &
  NomsOf<keyof NomsImposition> = {
  termes: { csgDeductible: 'CSG déductible', montantImposable: 'Montant imposable' },
  refus: {},
  reserves: {
    IMPOSITION_INDEMNITES_MICRO:
      'Que les indemnités d’un micro-entrepreneur soient imposables est contesté : nous retenons que non ; le montant donné est celui qu’il faudrait déclarer sinon.',
    IMPOSITION_MATERNITE_MICRO:
      'Nous n’avons lu aucun texte sur l’impôt des allocations de naissance d’un micro-entrepreneur : nous retenons qu’elles ne sont pas imposables ; le montant donné est celui qu’il faudrait déclarer sinon.',
  },
  faits: {},
  phrases: {
    IMPOT_MICRO: () =>
      'En micro-entreprise, le bénéfice est une part du chiffre d’affaires : l’indemnité n’en fait pas partie, nous ne la comptons pas comme imposable. Des caisses disent le contraire : demandez à votre centre des impôts avant de l’omettre.',
    IMPOT_MICRO_IMPOSABLE: () => 'L’indemnité est imposable, après déduction d’une partie de la CSG.',
    IMPOT_ALD: () => 'Les indemnités versées pour une affection de longue durée sont exonérées d’impôt sur le revenu.',
    IMPOT_SALAIRE: () => 'Les indemnités de l’emploi salarié sont imposées comme un salaire.',
    IMPOT_COMPLEMENT: () =>
      'Le complément de l’employeur est un salaire, imposé et soumis à cotisations comme un salaire ; le montant est brut, les cotisations ne sont pas calculées ici.',
    IMPOT_MATERNITE_MICRO: () =>
      'L’allocation n’est pas un chiffre d’affaires : nous ne la comptons pas comme imposable, faute de texte qui le dise.',
    IMPOT_PENSION_INVALIDITE: () =>
      'La pension d’invalidité est imposée comme une pension ; les prélèvements sociaux dépendent du revenu fiscal et ne sont pas calculés ici.',
    IMPOT_TIERCE_PERSONNE: () =>
      'La majoration pour tierce personne n’est pas imposable : l’administration l’exclut du revenu dans tous les cas.',
    IMPOT_CAPITAL_DECES: () => 'Le capital décès n’est soumis ni à l’impôt sur le revenu ni à la CSG.',
    IMPOT_RENTE_DECES: () =>
      'La rente du conjoint ou de l’enfant est imposée chaque année comme une pension, au nom de qui la reçoit ; le montant est celui d’une année.',
    URSSAF_NE_PAS_DECLARER: () =>
      'Ne déclarez pas ces sommes à l’Urssaf : elles ne sont pas du chiffre d’affaires. Continuez à déclarer le vôtre, même à zéro.',
  },
  noms: {
    NatureRevenu: {
      MALADIE_INDEPENDANT: 'Indemnités journalières de l’activité',
      MALADIE_SALARIE: 'Indemnités journalières de l’emploi',
      COMPLEMENT_EMPLOYEUR: 'Complément de l’employeur',
      MATERNITE_INDEPENDANT: 'Allocations de naissance de l’activité',
      MATERNITE_SALARIE: 'Indemnités de naissance de l’emploi',
      PENSION_INVALIDITE: 'Pension d’invalidité',
      MAJORATION_TIERCE_PERSONNE: 'Majoration pour tierce personne',
      CAPITAL_DECES: 'Capital décès',
      RENTE_DECES: 'Rente de conjoint ou d’enfant, par an',
    },
    Traitement: { EXONERE: 'Exonéré', NON_IMPOSABLE: 'Non imposable', IMPOSABLE: 'Imposable' },
  },
}

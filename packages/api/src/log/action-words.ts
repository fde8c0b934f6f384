import type { Words } from '../publishing/words.ts'

/** Everything that the log tells, with its words: a new action begins here. */
export const actionWords = {
  BASELINE_INSTALLED: { fr: 'barème initial installé', en: 'baseline installed' },
  PERSON_INVITED: { fr: 'personne invitée', en: 'person invited' },
  INVITATION_WITHDRAWN: { fr: 'invitation retirée', en: 'invitation withdrawn' },
  ACCOUNT_CREATED: { fr: 'compte ouvert', en: 'account opened' },
  ROLE_CHANGED: { fr: 'rôle changé', en: 'role changed' },
  ACCOUNT_CLOSED: { fr: 'compte fermé', en: 'account closed' },
  ACCOUNT_REOPENED: { fr: 'compte rouvert', en: 'account opened again' },
  SECOND_FACTOR_ENROLLED: { fr: 'second facteur enregistré', en: 'second factor enrolled' },
  SECOND_FACTOR_RESET: { fr: 'second facteur réinitialisé', en: 'second factor reset' },
  SECOND_FACTOR_LOCKED: { fr: 'second facteur bloqué après dix essais', en: 'second factor locked after ten attempts' },
  RECOVERY_CODE_USED: { fr: 'code de secours utilisé', en: 'recovery code used' },
  TOKEN_MADE: { fr: 'jeton de programme créé', en: 'token of a program made' },
  TOKEN_REVOKED: { fr: 'jeton de programme révoqué', en: 'token of a program revoked' },
  DRAFT_OPENED: { fr: 'brouillon ouvert', en: 'draft opened' },
  UPGRADE_DRAFT_PREPARED: { fr: 'mise à niveau préparée', en: 'upgrade prepared' },
  ROW_SET: { fr: 'ligne saisie', en: 'row entered' },
  CHANGE_REMOVED: { fr: 'modification retirée', en: 'change removed' },
  CONFIRMED_UNCHANGED: { fr: 'valeurs confirmées', en: 'values confirmed' },
  CONFIRMATION_REMOVED: { fr: 'confirmation retirée', en: 'confirmation removed' },
  ROWS_SET: { fr: 'lignes saisies ensemble', en: 'rows entered together' },
  DRAFT_REBASED: { fr: 'brouillon repris sur un autre barème', en: 'draft rebased' },
  PARAMETER_ASSIGNED: { fr: 'paramètre confié', en: 'parameter assigned' },
  REASON_GIVEN: { fr: 'motif d’un point à vérifier écrit', en: 'reason for a warning written' },
  DRAFT_SUBMITTED: { fr: 'brouillon soumis', en: 'draft submitted' },
  SELF_APPROVAL_REFUSED: { fr: 'auto-approbation refusée', en: 'self-approval refused' },
  DRAFT_APPROVED: { fr: 'brouillon approuvé', en: 'draft approved' },
  DRAFT_ABANDONED: { fr: 'brouillon abandonné', en: 'draft abandoned' },
  RELEASE_PUBLISHED: { fr: 'barème publié', en: 'release published' },
  RESTORE_DRAFT_OPENED: { fr: 'retour à un barème ouvert', en: 'return to a release opened' },
  EMERGENCY_RESTORE: {
    fr: 'barème rétabli en urgence, sans deuxième personne',
    en: 'release restored in an emergency, without a second person',
  },
  RECALL_REQUESTED: { fr: 'rappel demandé', en: 'recall asked for' },
  RECALL_WITHDRAWN: { fr: 'demande de rappel retirée', en: 'request for a recall withdrawn' },
  SELF_RECALL_REFUSED: {
    fr: 'confirmation de son propre rappel refusée',
    en: 'confirmation of one’s own recall refused',
  },
  RELEASE_RECALLED: { fr: 'barème rappelé', en: 'release recalled' },
  WEBHOOK_ADDED: { fr: 'webhook ajouté', en: 'webhook added' },
  WEBHOOK_REMOVED: { fr: 'webhook retiré', en: 'webhook removed' },
  WEBHOOK_ENABLED: { fr: 'webhook réactivé', en: 'webhook enabled' },
  WEBHOOK_DISABLED: { fr: 'webhook désactivé après des échecs', en: 'webhook disabled after failures' },
  WEBHOOK_TESTED: { fr: 'essai de webhook', en: 'webhook tested' },
} as const satisfies Record<string, Words>

/** Everything that the log tells. */
export type Action = keyof typeof actionWords

import { commentRefusals } from './comment-refusals.ts'
import { draftRefusals } from './draft-refusals.ts'
import { about, say } from './say.ts'
import type { Words } from './words.ts'

/** The fields of a row, as the editor names them. */
const FIELDS: Readonly<Record<string, Words>> = {
  legalReference: { fr: 'référence légale', en: 'legal reference' },
  journal: { fr: 'NOR ou numéro du JO', en: 'NOR or OJ number' },
  url: { fr: 'adresse de la source', en: 'address of the source' },
  quote: { fr: 'citation', en: 'quote' },
  note: { fr: 'note', en: 'note' },
  seen: { fr: 'ce qui a été regardé', en: 'what was looked at' },
  reason: { fr: 'motif', en: 'reason' },
}

/** Every refusal of the admin, with its sentence; some name a detail. */
export const refusalWords = {
  ...draftRefusals,
  ...commentRefusals,
  FORBIDDEN: say('Votre rôle ne permet pas cette action.', 'Your role does not allow this.'),
  FORBIDDEN_TO_PROGRAMS: say(
    'Un programme prépare et soumet des brouillons : le reste revient à une personne.',
    'A program prepares and submits drafts: the rest is for a person to do.',
  ),
  TOKEN_ROLE: say(
    'Un jeton n’a pas plus de droits que vous : seul qui écrit des brouillons peut en faire un qui en écrit.',
    'A token may not do more than you: only who writes drafts can make one that does.',
  ),
  INVALID_TOKEN_END: say('Un jeton prend fin après 1 à 365 jours.', 'A token ends after 1 to 365 days.'),
  TOKEN_REVOKED: say('Ce jeton est déjà révoqué.', 'This token is revoked already.'),
  TOO_MANY_TOKENS: say(
    'Vous avez 20 jetons au plus : révoquez-en un d’abord.',
    'You have 20 tokens at most: revoke one first.',
  ),
  FORBIDDEN_SELF_APPROVAL: say(
    'Vous avez écrit dans ce brouillon : une autre personne doit l’approuver.',
    'You wrote in this draft: somebody else must approve it.',
  ),
  FRESH_AUTHENTICATION_REQUIRED: say(
    'Votre second facteur date de plus d’un quart d’heure : confirmez de nouveau que c’est bien vous.',
    'Your second factor was proved more than a quarter of an hour ago: confirm again that it is you.',
  ),
  NOT_FOUND: say('Ce que vous cherchez n’existe pas.', 'There is no such thing.'),
  CONFLICT: say(
    'Ce brouillon a changé entre-temps : relisez-le, puis recommencez. Rien n’a été enregistré.',
    'This draft has changed meanwhile: read it again, then retry. Nothing was saved.',
  ),
  DRAFT_CLOSED: say(
    'Ce brouillon est publié ou abandonné : il ne change plus.',
    'This draft is published or abandoned: it no longer changes.',
  ),
  ALREADY_SUBMITTED: say('Ce brouillon est déjà soumis.', 'This draft is submitted already.'),
  APPROVAL_STALE: say(
    'Le brouillon n’est plus celui que vous avez relu : une modification annule la soumission et les approbations.',
    'The draft is no longer what you reviewed: any edit voids the submission and its approvals.',
  ),
  ALREADY_APPROVED: say('Vous avez déjà approuvé ce brouillon.', 'You have approved this draft already.'),
  REASON_REQUIRED: say(
    'Un contrôle signale quelque chose d’inhabituel : écrivez à côté pourquoi c’est juste, puis soumettez.',
    'A check points at something unusual: write beside it why it is right, then submit.',
  ),
  NO_SUCH_WARNING: say(
    'Ce point n’est plus à vérifier : la valeur a changé. Relisez les vérifications.',
    'There is no such warning any more: the value has changed. Read the checks again.',
  ),
  OWNER_CHANGED: say(
    'Quelqu’un vient de confier ce paramètre à une autre personne : relisez, puis recommencez.',
    'Somebody has just given this parameter to somebody else: read again, then retry.',
  ),
  OWNER_CANNOT_WRITE: say(
    'Cette personne ne peut pas écrire de brouillon : choisissez un analyste ou un approbateur.',
    'This person cannot write drafts: choose an analyst or an approver.',
  ),
  NOTE_REQUIRED: say(
    'Un contrôle signale quelque chose d’inhabituel : écrivez dans la note pourquoi c’est juste.',
    'A check points at something unusual: write in the note why it is right.',
  ),
  NOT_APPROVED: say(
    'Aucune approbation valable : il faut celle d’une autre personne, qui ait encore le rôle d’approbateur.',
    'No valid approval: it takes that of somebody else who is still an approver.',
  ),
  BASE_MOVED: say(
    'Un autre barème a été publié depuis l’ouverture de ce brouillon : reprenez-le sur ce barème (rebaseDraft), puis soumettez-le à nouveau.',
    'Another release was published since this draft was opened: put it on that release (rebaseDraft), then submit it again.',
  ),
  WEBHOOK_ADDRESS: say(
    'Cette adresse ne convient pas : il faut https et un serveur que l’on atteint depuis Internet, sans identifiants dans l’adresse.',
    'This address does not do: it takes https and a server that is reached from the internet, without credentials in the address.',
  ),
  WEBHOOK_DISABLED: say(
    'Cette adresse est désactivée : réactivez-la d’abord.',
    'This address is disabled: enable it first.',
  ),
  TOO_MANY_WEBHOOKS: say('Il y a 50 adresses au plus.', 'There are 50 addresses at most.'),
  UNCHANGED_RELEASE: say(
    'Le barème en vigueur dit déjà exactement cela.',
    'The current release says exactly that already.',
  ),
  CURRENT_MOVED: say(
    'Un autre barème vient d’être publié : regardez-le avant de revenir en arrière.',
    'Another release was just published: look at it before going back.',
  ),
  RECALLED: say(
    'Ce barème est rappelé : il ne se rétablit pas en urgence.',
    'This release is recalled: it is not restored in an emergency.',
  ),
  INVALID_REASON: say('Indiquez la raison, en 500 caractères au plus.', 'Give the reason, in 500 characters at most.'),
  INVALID_REPLACEMENT: say(
    'Le barème à utiliser à la place doit être un autre barème publié, qui n’est pas rappelé lui-même.',
    'The release to use instead must be another published one that is not recalled itself.',
  ),
  RECALL_PENDING: say(
    'Un rappel de ce barème est déjà demandé : confirmez-le ou retirez-le d’abord.',
    'A recall of this release is asked for already: confirm or withdraw it first.',
  ),
  RECALL_CLOSED: say(
    'Cette demande de rappel est déjà confirmée ou retirée.',
    'This request for a recall is confirmed or withdrawn already.',
  ),
  FORBIDDEN_SELF_RECALL: say(
    'Vous avez demandé ce rappel : une autre personne doit le confirmer.',
    'You asked for this recall: somebody else must confirm it.',
  ),
  CHECKS_FAILED: say(
    'Des contrôles sont en erreur : corrigez-les avant de soumettre.',
    'Some checks have errors: correct them before submitting.',
  ),
  UNKNOWN_PARAMETER: about(
    (key) => `Il n’y a pas de paramètre « ${key} ».`,
    (key) => `There is no parameter “${key}”.`,
  ),
  DERIVED_PARAMETER: about(
    (key) => `« ${key} » est calculé : il ne se saisit pas.`,
    (key) => `“${key}” is computed: it cannot be typed.`,
  ),
  INVALID_VALUE: about(
    (typed, example) => `« ${typed} » n’est pas une valeur ; écrivez par exemple ${example}.`,
    (typed, example) => `“${typed}” is not a value; write for instance ${example}.`,
  ),
  PASS_NOT_MULTIPLE_OF_12: say(
    'Le PASS vaut douze fois le PMSS, un nombre entier d’euros : cette valeur ne se divise pas par 12.',
    'The PASS is twelve times the PMSS, a whole number of euros: this value does not divide by 12.',
  ),
  UNKNOWN_DOCUMENT: about(
    (hash) => `Le document « ${hash} » n’a pas été déposé ici.`,
    (hash) => `The document “${hash}” was not uploaded here.`,
  ),
  INVALID_DAY: about(
    (day) => `« ${day} » n’est pas un jour entre 1990 et 2100, écrit 2027-01-01.`,
    (day) => `“${day}” is not a day between 1990 and 2100, written 2027-01-01.`,
  ),
  INVALID_URL: say(
    'L’adresse de la source commence par https:// ou http://.',
    'The address of the source begins with https:// or http://.',
  ),
  TEXT_TOO_LONG: about(
    (field) => `Texte trop long ou illisible : ${FIELDS[field]?.fr ?? field}.`,
    (field) => `Text too long or unreadable: ${FIELDS[field]?.en ?? field}.`,
  ),
  TOO_MANY_CHANGES: say(
    'Un brouillon tient 500 modifications au plus, sans compter celles d’une mise à niveau.',
    'A draft holds at most 500 changes, those of an upgrade not counted.',
  ),
  UNCHANGED: say(
    'Cette ligne est déjà celle du barème en vigueur.',
    'This row is already that of the current release.',
  ),
  INVALID_TITLE: say('Un titre de 1 à 120 caractères est nécessaire.', 'A title of 1 to 120 characters is needed.'),
  INVALID_NAME: say('Un nom de 1 à 120 caractères est nécessaire.', 'A name of 1 to 120 characters is needed.'),
  EMAIL_INVALID: say('Cette adresse e-mail n’en est pas une.', 'This is not an e-mail address.'),
  EMAIL_TAKEN: say('Cette adresse e-mail a déjà un compte.', 'This e-mail has an account already.'),
  FORBIDDEN_SELF_RESET: say(
    'On ne réinitialise pas son propre second facteur : un autre administrateur le fait.',
    'Nobody resets their own second factor: another administrator does.',
  ),
  DEPUTY_INVALID: say(
    'Choisissez une autre personne, qui soit approbatrice elle aussi.',
    'Choose somebody else who is an approver too.',
  ),
  DEPUTY_PERIOD: say(
    'Le dernier jour ne vient ni avant le premier, ni avant aujourd’hui.',
    'The last day is neither before the first nor before today.',
  ),
  LAST_ADMINISTRATOR: say('Il faut garder au moins un administrateur.', 'At least one administrator must remain.'),
} as const satisfies Record<string, (detail: string, example: string) => Words>

export type RefusalCode = keyof typeof refusalWords

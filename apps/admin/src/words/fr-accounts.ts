/** The texts of the second factor and of accounts, in French. */
export const frAccounts = {
  fresh: {
    title: 'Confirmez que c’est bien vous',
    intro: 'Ce que vous allez faire sera visible de tous. Votre action reprendra d’elle-même.',
  },
  mails: {
    told: 'Prévenu par e-mail : {{names}}.',
    lost: 'L’e-mail n’est pas parti : {{names}}',
    lostHint: 'Rien n’est perdu : Abri réessaie, et vous pouvez transmettre ce lien vous-même ({{problem}}).',
    copy: 'Copier le lien de relecture',
    column: 'E-mail',
    PENDING: 'en cours',
    SENT: 'envoyé',
    FAILED: 'pas parti : transmettez un lien',
  },
  closing: {
    column: 'Compte',
    close: 'Fermer',
    closeNamed: 'Fermer le compte de {{name}}',
    hint: 'Ses sessions prennent fin tout de suite et la connexion lui est refusée. Son nom reste au journal et sur ce qui est publié.',
    now: 'Fermer maintenant',
    reopen: 'Rouvrir',
    reopenNamed: 'Rouvrir le compte de {{name}}',
  },
  factor: {
    enrolTitle: 'Protégez votre compte',
    enrolIntro: 'Qui peut écrire dans Abri confirme son identité avec son téléphone, en plus du mot de passe.',
    scan: 'Dans une application d’authentification (FreeOTP, Aegis, Google Authenticator…), ajoutez un compte et photographiez ce code.',
    qr: 'Code QR pour l’application d’authentification',
    secret: 'Sans appareil photo, saisissez cette clé :',
    secretCopy: 'Copier la clé',
    confirm: 'Confirmer le code',
    code: 'Code à six chiffres',
    codeHint: 'Celui de votre application d’authentification, ou l’un de vos codes de secours.',
    proveTitle: 'Deuxième étape',
    proveIntro: 'Votre mot de passe est bon. Confirmez que c’est bien vous.',
    prove: 'Confirmer',
    recoveryTitle: 'Codes de secours',
    recoveryIntro:
      'Téléphone perdu ? Chacun de ces codes remplace une fois celui de l’application. Gardez-les ailleurs que sur votre téléphone : ils ne seront plus affichés.',
    recoveryCopy: 'Copier les dix codes',
    recoveryKept: 'J’ai mis ces codes en lieu sûr',
    goOn: 'Continuer',
    column: 'Second facteur',
    has: 'actif',
    none: 'aucun',
    reset: 'Réinitialiser',
    resetNamed: 'Réinitialiser le second facteur de {{name}}',
    resetHint:
      'Vérifiez d’abord, de vive voix, que c’est bien {{name}} qui le demande. Ses sessions prendront fin ; un nouveau second facteur lui sera demandé.',
    resetNow: 'Réinitialiser maintenant',
    problems: {
      CODE_WRONG: 'Ce code n’est pas le bon. Vérifiez l’heure de votre téléphone, puis réessayez.',
      CODE_USED: 'Ce code a déjà servi : attendez le suivant.',
      FACTOR_EXISTS: 'Une application d’authentification est déjà enregistrée.',
      UNAUTHENTICATED: 'Votre session a pris fin : rechargez la page et reconnectez-vous.',
      TOO_MANY: 'Trop d’essais. Réessayez dans un quart d’heure.',
      UNREACHABLE: 'Le serveur ne répond pas. Vérifiez votre connexion, puis réessayez.',
      OTHER: 'La vérification a échoué. Réessayez dans un instant.',
    },
  },
}

/** The shape that every language fills. */
export type AccountWords = typeof frAccounts

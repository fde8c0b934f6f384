import type { AccountWords } from './fr-accounts.ts'

/** The texts of the second factor and of accounts, in English. */
export const enAccounts: AccountWords = {
  fresh: {
    title: 'Confirm that it is you',
    intro: 'What you are about to do will be seen by everybody. Your action will then go on by itself.',
  },
  closing: {
    column: 'Account',
    close: 'Close',
    closeNamed: 'Close the account of {{name}}',
    hint: 'Their sessions end at once and they can no longer sign in. Their name stays in the log and on what is published.',
    now: 'Close now',
    reopen: 'Open again',
    reopenNamed: 'Open the account of {{name}} again',
  },
  factor: {
    enrolTitle: 'Protect your account',
    enrolIntro: 'Whoever may write in Abri confirms who they are with their phone, besides the password.',
    scan: 'In an authenticator application (FreeOTP, Aegis, Google Authenticator…), add an account and scan this code.',
    qr: 'QR code for the authenticator application',
    secret: 'Without a camera, type this key:',
    secretCopy: 'Copy the key',
    confirm: 'Confirm the code',
    code: 'Six-digit code',
    codeHint: 'The one of your authenticator application, or one of your recovery codes.',
    proveTitle: 'Second step',
    proveIntro: 'Your password is right. Confirm that it is you.',
    prove: 'Confirm',
    recoveryTitle: 'Recovery codes',
    recoveryIntro:
      'Lost your phone? Each of these codes stands once for the one of the application. Keep them elsewhere than on your phone: they will not be shown again.',
    recoveryCopy: 'Copy the ten codes',
    recoveryKept: 'I have put these codes in a safe place',
    goOn: 'Continue',
    column: 'Second factor',
    has: 'active',
    none: 'none',
    reset: 'Reset',
    resetNamed: 'Reset the second factor of {{name}}',
    resetHint:
      'First make sure, in person or by phone, that it is {{name}} who asks. Their sessions will end; they will be asked for a new second factor.',
    resetNow: 'Reset now',
    problems: {
      CODE_WRONG: 'This code is wrong. Check the time on your phone, then try again.',
      CODE_USED: 'This code was used already: wait for the next one.',
      FACTOR_EXISTS: 'An authenticator application is enrolled already.',
      UNAUTHENTICATED: 'Your session has ended: reload the page and sign in again.',
      TOO_MANY: 'Too many attempts. Try again in a quarter of an hour.',
      UNREACHABLE: 'The server does not answer. Check your connection, then try again.',
      OTHER: 'The verification failed. Try again in a moment.',
    },
  },
}

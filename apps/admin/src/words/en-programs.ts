import type { ProgramsWords } from './fr-programs.ts'

/** The texts of programs and their tokens, in English. */
export const enPrograms: ProgramsWords = {
  programs: {
    nav: 'Programs',
    title: 'Programs',
    intro:
      'A token lets a program prepare, check and submit drafts in your name. It approves and publishes nothing, and you will not be able to approve what it wrote.',
    add: 'Make a token',
    name: 'Name of the program',
    nameHint: 'The log will quote it.',
    nameMissing: 'Give this program a name.',
    role: 'May',
    roles: { READER: 'read', ANALYST: 'write and submit drafts' },
    days: 'Lasts',
    daysCount: '{{count}} days',
    secretOf: 'Token of {{name}}',
    secretHint: 'It is shown once. The program sends it in the header Authorization: Bearer.',
    copySecret: 'Copy the token',
    empty: 'No token yet.',
    list: 'Tokens',
    by: 'In the name of',
    ends: 'Ends',
    used: 'Last used',
    never: 'never',
    state: 'State',
    states: { LIVE: 'live', ENDED: 'ended', REVOKED: 'revoked' },
    revoke: 'Revoke',
    revokeSure: 'Yes, revoke',
    revokeNamed: '{{action}} the token {{name}}',
  },
}

import type { DoctrineWords } from './fr-doctrine.ts'

/** The texts of notes of doctrine, in English. */
export const enDoctrine = {
  doctrine: {
    start: 'Write a note of doctrine…',
    title: 'Note of doctrine',
    hint: 'A fund or the administration says how it reads a text: a doubt goes, or appears. No amount moves; answers tell it from the chosen day on.',
    effect: 'What the note does',
    effects: { LEVEE: 'It settles a doubt', AJOUT: 'It raises a doubt', END: 'End a note' },
    doubt: 'The doubt',
    choose: 'Choose…',
    today: 'What answers say today: {{message}}',
    noNote: 'No note is in force.',
    code: 'Name of the doubt',
    codeHint: 'Capitals without accents, digits and underscores: LETTRE_CNAM_2027. It never changes afterwards.',
    scope: 'For the answers that rest on',
    scopeHint: 'Whole benefits, or parameters: every answer that reads them carries the doubt.',
    benefits: 'Benefits',
    parameters: 'Parameters',
    without: '{{label}}, take out',
    from: 'For facts from',
    fr: 'What the public will read, in French',
    en: 'The same words in English',
    save: 'Save the note',
    close: 'Close',
    problems: {
      DOUBT: 'Choose a doubt.',
      CODE: 'Capitals without accents, digits and underscores, at least three signs.',
      SCOPE: 'Choose at least one benefit or parameter.',
      WORDS: 'Write these words.',
    },
  },
} satisfies DoctrineWords

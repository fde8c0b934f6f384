import type { ChecksWords } from './fr-checks.ts'

/** The texts of the checks of a draft, in English. */
export const enChecks: ChecksWords = {
  checks: {
    why: 'Why is this right?',
    whyOf: 'Why is this right? {{message}}',
    keep: 'Save the reason',
    given: 'Reason given by {{name}}:',
    awaiting_one: 'One point to check awaits your reason.',
    awaiting_other: '{{count}} points to check await your reason.',
    lines_one: 'See the details ({{count}})',
    lines_other: 'See the details ({{count}})',
    checking: 'Checking…',
    fine: 'Checked: nothing to report.',
    found: 'Checked while you type',
    unchecked: 'It cannot be checked just now; it will be when you save.',
  },
}

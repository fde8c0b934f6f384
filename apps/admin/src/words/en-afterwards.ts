import type { AfterwardsWords } from './fr-afterwards.ts'

/** The texts of what comes after a publication, in English. */
export const enAfterwards: AfterwardsWords = {
  recall: {
    open: 'Recall',
    again: 'Replace the notice',
    title: 'Recall release no.\u00a0{{number}}',
    intro:
      'A recall says everywhere that this release is wrong: in the API, partners’ simulators and notifications. It changes no answer and cannot be erased. Somebody else must confirm it.',
    reason: 'Reason',
    reasonHint: 'One sentence for the public, in French, 500 characters at most.',
    reasonMissing: 'Give the reason.',
    replacement: 'Release to use instead',
    noReplacement: 'none for now',
    ask: 'Ask for the recall',
    asked: 'Recall asked for by {{name}} on {{at}}',
    instead: 'To use instead: release no.\u00a0{{number}}.',
    confirm: 'Confirm the recall',
    confirmNamed: 'Confirm the recall of release no.\u00a0{{number}}',
    confirmHint: 'Confirming makes this recall public at once, and for ever.',
    waits: 'It takes the confirmation of an approver who did not ask for it.',
    withdraw: 'Withdraw the request',
    withdrawNamed: 'Withdraw the request to recall release no.\u00a0{{number}}',
    recalled: 'Recalled release',
    mark: 'recalled',
    by: 'By {{by}} on {{at}}.',
  },
  restore: {
    open: 'Go back by a draft',
    openNamed: 'Go back to release no.\u00a0{{number}} by a draft',
    emergency: 'Restore in an emergency',
    title: 'Restore release no.\u00a0{{number}} in an emergency',
    intro:
      'What release no.\u00a0{{number}} says is in force again at once, as no.\u00a0{{next}}, without a second person. The log, the list of releases and the notifications will say so.',
    reason: 'Why this is an emergency',
    now: 'Restore now',
    mark: 'restored in an emergency',
    alone: 'What release no.\u00a0{{number}} says, restored in an emergency by {{name}}, without a second person.',
    moved:
      'Release no.\u00a0{{number}} was published since: this return can no longer be published. Open another one on the page of releases.',
  },
}

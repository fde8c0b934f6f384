import type { CommentWords } from './fr-comments.ts'

/** The texts of what people say of the values of a draft, in English. */
export const enComments: CommentWords = {
  comments: {
    title: 'Comments',
    others: 'Other comments',
    start: 'Comment',
    startNamed: 'Comment: {{label}}',
    text: 'Your comment',
    hint: 'A comment changes nothing of what will be published: it voids neither the submission nor an approval. It stays in the log.',
    about: 'About',
    aboutRow: 'the row of {{day}}',
    aboutParameter: 'the whole parameter',
    send: 'Send',
    answer: 'Answer',
    answerNamed: 'Answer: {{label}}',
    settle: 'Mark as settled',
    settleNamed: 'Mark as settled: {{label}}',
    reopen: 'Reopen',
    reopenNamed: 'Reopen: {{label}}',
    settledBy: 'Settled by {{name}}, {{at}}',
    thread: 'Discussion: {{label}}',
    open_one: '{{count}} open comment',
    open_other: '{{count}} open comments',
    mind_one: 'One comment is not settled: read it before you decide.',
    mind_other: '{{count}} comments are not settled: read them before you decide.',
    mindHint: 'You may decide without waiting: an open comment holds nothing up.',
    cell: 'open comment',
    legend: 'open comment',
  },
}

import type { UpgradeWords } from './fr-upgrade.ts'

/** The texts of the drafts that Abri prepares by itself, and of changes shown table by table, in English. */
export const enUpgrade: UpgradeWords = {
  upgrade: {
    mark: 'upgrade',
    title: 'Upgrade prepared by Abri',
    what_one: 'Rules {{version}} read {{count}} table that the current release does not have: here it is, {{rows}}.',
    what_other:
      'Rules {{version}} read {{count}} tables that the current release does not have: here they are, {{rows}}.',
    rows_one: '{{count}} row in all',
    rows_other: '{{count}} rows in all',
    makes:
      'Once published, it makes answers possible on these themes. Until then, whoever asks for a benefit concerned gets RELEASE_TROP_ANCIENNE.',
    theme_one: '{{label}}: {{count}} table',
    theme_other: '{{label}}: {{count}} tables',
    untouched: 'Checked: no row of release {{number}} is touched.',
    touched: 'This draft also touches rows of release {{number}}: see the checks.',
    path: 'Like any draft: one person submits it, another reads and approves it.',
    moved:
      'Release {{number}} has been published since: this upgrade can no longer be published. Abri prepares another one when it next starts.',
  },
  byTable: {
    summary_one: '{{count}} row',
    summary_other: '{{count}} rows',
    latest: 'lately {{value}}',
    confirmed: 'seen unchanged, holds until {{day}}',
    unsure_one: '{{count}} of low confidence',
    unsure_other: '{{count}} of low confidence',
    openAll: 'Open all',
    closeAll: 'Close all',
    from: 'From',
    value: 'Value',
    source: 'Source',
    confidence: 'Confidence',
    author: 'Written by',
    action: 'Action',
    before: 'before: {{value}}',
    others_one: 'and {{count}} more of this kind',
    others_other: 'and {{count}} more of this kind',
    other: 'Other parameters',
  },
}

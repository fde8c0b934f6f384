import type { HistoryWords } from './fr-history.ts'

/** The texts of how a parameter moved, in English. */
export const enHistory: HistoryWords = {
  history: {
    title: 'History',
    chart: '{{label}}, as stairs: {{first}} in {{from}}, {{last}} since {{to}}',
    since: 'Since',
    value: 'Value',
    values_one: 'One value and its day',
    values_other: '{{count}} values and their days',
  },
}

/** The texts of how a parameter moved, in French. */
export const frHistory = {
  history: {
    title: 'Historique',
    chart: '{{label}}, en escalier\u00a0: {{first}} en {{from}}, {{last}} depuis {{to}}',
    since: 'Depuis le',
    value: 'Valeur',
    values_one: 'Une valeur et sa date',
    values_other: '{{count}} valeurs et leurs dates',
  },
}

/** The same keys in every language. */
export type HistoryWords = typeof frHistory

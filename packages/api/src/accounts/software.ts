/** Abri itself, as the writer of the drafts that it prepares: the database lets it write them, and nothing else. */
export const abri = { id: 'abri', name: 'Abri' } as const

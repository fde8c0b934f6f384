/** The situation of a liberal activity above every ceiling: what is paid is the ceiling itself. */
export const AT_THE_CEILING = {
  activites: [
    {
      nature: 'LIBERALE',
      caisse: 'SSI',
      debut: '2019-01-01',
      chiffresAffaires: [2024, 2025, 2026].map((annee) => ({ annee, montant: '200000' })),
    },
  ],
}

import { columns, count, COUNT, flag, RATE, ratios, type Kinds } from '../kind.ts'

/** Paternity leave and the additional birth leave of the independent activity. */
export const paternity = {
  congePaternite: columns({ simple: COUNT, multiple: COUNT }),
  premierePeriodePaternite: count,
  periodesPaternite: columns({ apresLaPremiere: COUNT, joursAuMoins: COUNT }),
  delaiPaternite: count,
  delaiPaterniteAuDebut: flag,
  hospitalisationPaternite: count,
  naissanceOuvrantConge: flag,
  moisCongeNaissance: count,
  tauxCongeNaissance: ratios({ premierMois: RATE, deuxiemeMois: RATE }),
  delaiCongeNaissance: count,
} as const satisfies Kinds

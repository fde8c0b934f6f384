import { COUNT, RATE, columns, count, flag, type Kinds } from '../kind.ts'

/** Paternity leave and the additional birth leave of the independent activity. */
export const paternity = {
  congePaternite: columns('DAYS', { simple: COUNT, multiple: COUNT }),
  premierePeriodePaternite: count('DAYS'),
  periodesPaternite: columns('NONE', { apresLaPremiere: COUNT, joursAuMoins: COUNT }),
  delaiPaternite: count('MONTHS'),
  delaiPaterniteAuDebut: flag(),
  hospitalisationPaternite: count('DAYS'),
  naissanceOuvrantConge: flag(),
  moisCongeNaissance: count('MONTHS'),
  tauxCongeNaissance: columns('RATIO', { premierMois: RATE, deuxiemeMois: RATE }),
  delaiCongeNaissance: count('MONTHS'),
} as const satisfies Kinds

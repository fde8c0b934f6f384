import { COUNT, RATE, columns, count, flag, type Kinds } from '../kind.ts'

/** Paternity leave and the additional birth leave of the independent activity. */
export const paternity = {
  congePaternite: columns('MATERNITY', 'DAYS', { simple: COUNT, multiple: COUNT }),
  premierePeriodePaternite: count('MATERNITY', 'DAYS'),
  periodesPaternite: columns('MATERNITY', 'NONE', { apresLaPremiere: COUNT, joursAuMoins: COUNT }),
  delaiPaternite: count('MATERNITY', 'MONTHS'),
  delaiPaterniteAuDebut: flag('MATERNITY'),
  hospitalisationPaternite: count('MATERNITY', 'DAYS'),
  naissanceOuvrantConge: flag('MATERNITY'),
  moisCongeNaissance: count('MATERNITY', 'MONTHS'),
  tauxCongeNaissance: columns('MATERNITY', 'RATIO', { premierMois: RATE, deuxiemeMois: RATE }),
  delaiCongeNaissance: count('MATERNITY', 'MONTHS'),
} as const satisfies Kinds

import { row, table } from '../baseline/table.ts'

const D2021 = 'https://telosconseils.fr/?p=23881'
const D623_2 = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043495239'
/** The version of 1 November 2010; the one that stood from 2015 to 2019 was not read. */
const D613_4_2 =
  'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006073189/articles/LEGIARTI000006737507?version=LEGIARTI000022981274&date=2014-12-23'
const F39685 = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F39685'
const D613 = 'CSS D613-4-2 ancien, 2°'
const D623 = 'CSS L623-1 II, D623-2 alinéa 3, décret 2021-574'
const CSN = 'CSS L331-8-1, loi 2025-1403, article 99'

export const congePaternite = table('congePaternite', [
  row('2018-01-01', { simple: '11', multiple: '18' }, D613, D613_4_2),
  row('2021-07-01', { simple: '25', multiple: '32' }, D623, D623_2),
])

export const premierePeriodePaternite = table('premierePeriodePaternite', [
  row('2018-01-01', '0', 'Aucune : onze ou dix-huit jours consécutifs au plus', D613_4_2),
  row('2021-07-01', '7', D623, D623_2),
])

/** Whether the three periods of D623-2 include the first seven days is disputed: three after them. */
export const periodesPaternite = table('periodesPaternite', [
  row('2018-01-01', { apresLaPremiere: '0', joursAuMoins: '0' }, D613, D613_4_2),
  row('2021-07-01', { apresLaPremiere: '3', joursAuMoins: '5' }, D623, D623_2, { confidence: 'MEDIUM' }),
])

export const delaiPaternite = table('delaiPaternite', [
  row('2018-01-01', '4', 'CSS D331-3 ancien, D613-4-2 ancien, 2°', D613_4_2),
  row('2021-07-01', '6', 'CSS D331-3, D623-2 alinéa 3, décret 2021-574', D2021),
])

export const delaiPaterniteAuDebut = table('delaiPaterniteAuDebut', [
  row('2018-01-01', true, D613, D613_4_2),
  row('2021-07-01', false, D623, D623_2),
])

/** Read on the day of the birth. */
export const hospitalisationPaternite = table('hospitalisationPaternite', [
  row('2018-01-01', '0', 'Aucun texte', D2021),
  row('2019-07-01', '30', 'CSS L331-8, D331-6, décret 2019-630', D2021),
])

/** Read on the day of the birth or, for a child born early, on the presumed day. */
export const naissanceOuvrantConge = table('naissanceOuvrantConge', [
  row('2018-01-01', false, 'Aucun texte', F39685),
  row('2026-01-01', true, CSN, F39685),
])

export const moisCongeNaissance = table('moisCongeNaissance', [
  row('2018-01-01', '0', 'Aucun texte', F39685),
  row('2026-07-01', '2', 'Code du travail L1225-46-2 ; CSS L331-8-1', F39685),
])

/** Of the flat daily allowance; the decree that sets the amount of the self-employed was not read. */
export const tauxCongeNaissance = table('tauxCongeNaissance', [
  row('2018-01-01', { premierMois: '0', deuxiemeMois: '0' }, 'Aucun texte', F39685),
  row(
    '2026-07-01',
    { premierMois: '0.7', deuxiemeMois: '0.6' },
    'Décret 2026-425',
    'https://soip.fr/conge-supplementaire-de-naissance-2026',
    { confidence: 'LOW' },
  ),
])

/** The first row is the first day of the first leave: the limit of children born before runs from it. */
export const delaiCongeNaissance = table('delaiCongeNaissance', [row('2026-07-01', '9', 'Décret 2026-419', F39685)])

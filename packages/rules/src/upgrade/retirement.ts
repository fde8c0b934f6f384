import { row, table } from '../baseline/table.ts'

const LEGIFRANCE = 'https://www.legifrance.gouv.fr'
const R351_9 = `${LEGIFRANCE}/codes/article_lc/LEGIARTI000028751530`
const CNAV = 'https://legislation.lassuranceretraite.fr/Pdf/circulaire_cnav_2024_23_16072024.pdf'
const MON_ENTREPRISE =
  'https://github.com/betagouv/mon-entreprise/blob/master/modele-social/r%C3%A8gles/protection-sociale.publicodes'
const KLESIA = 'https://www.klesia.fr/'

export const heuresParTrimestre = table('heuresParTrimestre', [row('2014-01-01', '150', 'CSS R351-9', R351_9)])

export const trimestresMaximum = table('trimestresMaximum', [row('2014-01-01', '4', 'CSS R351-9', R351_9)])

/** Before 2023 the two ways are told apart by no circular: the allowance is kept. */
export const trimestresParCotisations = table('trimestresParCotisations', [
  row('2014-01-01', false, 'CSS L613-7', MON_ENTREPRISE, { confidence: 'MEDIUM' }),
  row('2023-01-01', true, 'Circulaires Cnav 2023-4, 2024-23 et 2026-12', CNAV),
])

export const tauxRetraiteDeBase = table('tauxRetraiteDeBase', [
  row('2018-01-01', { ssi: '0.1775', cipav: '0.101' }, 'CSS D633-3 et D642-3', CNAV, { confidence: 'MEDIUM' }),
  row('2026-01-01', { ssi: '0.1787', cipav: '0.106' }, 'Décret 2024-688 ; circulaire Cnav 2026-12', CNAV, {
    confidence: 'MEDIUM',
  }),
])

export const joursMaladieParTrimestre = table('joursMaladieParTrimestre', [
  row('2014-01-01', '60', 'CSS R351-12 1°', `${LEGIFRANCE}/`, { confidence: 'MEDIUM' }),
])

export const joursMaterniteParTrimestre = table('joursMaterniteParTrimestre', [
  row('2014-01-01', '90', 'CSS R351-12 2°, décret 2014-566', `${LEGIFRANCE}/`, { confidence: 'MEDIUM' }),
])

/** The fund prints rounded figures; that of 2026 divides by the new rate with the old share. */
export const trimestreCipavPublie = table('trimestreCipavPublie', [
  row('2022-01-01', '2421', 'Cipav', MON_ENTREPRISE, { confidence: 'MEDIUM' }),
  row('2023-01-01', '2571', 'Cipav', MON_ENTREPRISE, { confidence: 'MEDIUM' }),
  row('2024-01-01', '2660', 'Cipav', MON_ENTREPRISE, { confidence: 'MEDIUM' }),
  row(
    '2025-01-01',
    '2694',
    'Cipav',
    'https://www.lacipav.fr/sites/default/files/2025-10/Cotiser%20pour%20acqu%C3%A9rir%20des%20droits%20%C3%A0%20retraite%20-%20AE%202025.pdf',
  ),
  row('2026-01-01', '2860', 'mon-entreprise (part de 2025, taux de 2026)', MON_ENTREPRISE, { confidence: 'LOW' }),
])

const L161_17_2 = `${LEGIFRANCE}/codes/article_lc/LEGIARTI000047445077`
const SUSPENSION = 'CSS L161-17-2, loi 2025-1403, article 105'

/** By day of birth, in months; those born before 1955 had passed it in 2018. */
export const ageLegal = table('ageLegal', [
  row('1900-01-01', '744', 'CSS L161-17-2', L161_17_2, { confidence: 'MEDIUM' }),
  row('1961-09-01', '747', 'CSS L161-17-2, loi 2023-270', L161_17_2),
  row('1962-01-01', '750', 'CSS L161-17-2, loi 2023-270', L161_17_2),
  row('1963-01-01', '753', 'CSS L161-17-2, loi 2023-270', L161_17_2),
  row('1965-04-01', '756', SUSPENSION, L161_17_2, { confidence: 'MEDIUM' }),
  row('1966-01-01', '759', SUSPENSION, L161_17_2, { confidence: 'MEDIUM' }),
  row('1967-01-01', '762', SUSPENSION, L161_17_2, { confidence: 'MEDIUM' }),
  row('1968-01-01', '765', SUSPENSION, L161_17_2, { confidence: 'MEDIUM' }),
  row('1969-01-01', '768', SUSPENSION, L161_17_2, { confidence: 'MEDIUM' }),
])

export const ageTauxPlein = table('ageTauxPlein', [row('2018-01-01', '804', 'CSS L351-8', `${LEGIFRANCE}/`)])

export const droitsNouveauxEnCumul = table('droitsNouveauxEnCumul', [
  row('2014-01-01', false, 'Loi 2014-40, article 19', `${LEGIFRANCE}/`),
  row('2023-01-01', true, 'Loi 2023-270, article 26 ; décrets 2023-751 et 2023-753', KLESIA),
])

export const secondePensionPlafond = table('secondePensionPlafond', [
  row('2023-01-01', '0.05', 'CSS D161-2-22-1, décrets 2023-751 et 2023-753', KLESIA),
])

export const cumulReforme = table('cumulReforme', [
  row('1900-01-01', false, 'CSS L161-22', `${LEGIFRANCE}/`),
  row('2027-01-01', true, 'Loi 2025-1403, article 102', `${LEGIFRANCE}/`, { confidence: 'MEDIUM' }),
])

/** The decree is awaited. */
export const cumulFranchise = table('cumulFranchise', [
  {
    ...row('2027-01-01', '7000', 'Loi 2025-1403, article 102 (décret attendu)', `${LEGIFRANCE}/`, {
      confidence: 'LOW',
    }),
    status: 'ANNONCE',
  },
])

export const cumulPartReduite = table('cumulPartReduite', [
  row('2027-01-01', '0.5', 'Loi 2025-1403, article 102', `${LEGIFRANCE}/`, { confidence: 'MEDIUM' }),
])

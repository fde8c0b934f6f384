import { row, table } from './table.ts'

/** Sales of goods, meals and lodging. */
export const abattementVente = table('abattementVente', [
  row(
    '2006-01-01',
    '0.71',
    'CGI 50-0 et 102 ter ; CSS L613-7 II',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006302649/2006-12-22/',
  ),
])

/** Commercial and craft services. */
export const abattementPrestationBic = table('abattementPrestationBic', [
  row(
    '2006-01-01',
    '0.5',
    'CGI 50-0 et 102 ter ; CSS L613-7 II',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006302649/2006-12-22/',
  ),
])

/** Liberal activities (BNC). */
export const abattementLiberale = table('abattementLiberale', [
  row(
    '2006-01-01',
    '0.34',
    'CGI 50-0 et 102 ter ; CSS L613-7 II',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006302649/2006-12-22/',
  ),
])

/** Classified furnished tourism. */
export const abattementMeubleTourisme = table('abattementMeubleTourisme', [
  row(
    '2016-01-01',
    '0.87',
    'CSS L613-7 ; CGI 50-0',
    'https://github.com/betagouv/mon-entreprise/blob/master/modele-social/r%C3%A8gles/protection-sociale.publicodes',
    { confidence: 'MEDIUM' },
  ),
])

/** What the tax law says since the income of 2025, and the social law may follow. */
export const abattementMeubleTourismeFiscal = table('abattementMeubleTourismeFiscal', [
  row(
    '2016-01-01',
    '0.87',
    'CSS L613-7 ; CGI 50-0',
    'https://github.com/betagouv/mon-entreprise/blob/master/modele-social/r%C3%A8gles/protection-sociale.publicodes',
    { confidence: 'MEDIUM' },
  ),
  row(
    '2025-01-01',
    '0.5',
    'Loi 2024-1039 (effet social non vérifié)',
    'https://github.com/betagouv/mon-entreprise/blob/master/modele-social/r%C3%A8gles/protection-sociale.publicodes',
    { confidence: 'LOW' },
  ),
])

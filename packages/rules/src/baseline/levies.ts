import { row, table } from './table.ts'

/** On the whole gross allowance. */
export const tauxCsg = table('tauxCsg', [
  row(
    '1998-01-01',
    '0.062',
    'CSS L136-8 II',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006740335/1997-12-23/',
  ),
])

/** On the whole gross allowance. */
export const tauxCrds = table('tauxCrds', [
  row(
    '1996-02-01',
    '0.005',
    'Ordonnance 96-50, article 19 ; CGI 1600-0 J',
    'https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000041466982/',
  ),
])

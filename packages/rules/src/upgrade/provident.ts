import { row, table } from '../baseline/table.ts'

const CGI_154_BIS = 'https://www.legifrance.gouv.fr/'

/** A micro-entrepreneur has a flat allowance: no contribution is deducted beside it. */
export const madelinOuvertAuMicro = table('madelinOuvertAuMicro', [
  row('2009-01-01', false, 'CGI 50-0 et 102 ter : abattement forfaitaire', 'https://www.gpm.fr/'),
])

/** 3.75 % of the profit and 7 % of the PASS, within 3 % of eight PASS. */
export const madelinPrevoyance = table('madelinPrevoyance', [
  row(
    '2004-01-01',
    { tauxBenefice: '0.0375', tauxPass: '0.07', tauxLimite: '0.03', limiteEnPass: '8' },
    'CGI 154 bis II 2° ; 41 DN ter annexe III',
    CGI_154_BIS,
  ),
])

/** 1.875 % of the profit within eight PASS, at least 2.5 % of the PASS. */
export const madelinPerteEmploi = table('madelinPerteEmploi', [
  row(
    '2004-01-01',
    { tauxBenefice: '0.01875', tauxPass: '0.025', limiteEnPass: '8' },
    'CGI 154 bis II 2°',
    CGI_154_BIS,
    { confidence: 'MEDIUM' },
  ),
])

/** 10 % of the profit within eight PASS and 15 % of its part above one, at least 10 % of the PASS. */
export const madelinRetraite = table('madelinRetraite', [
  row(
    '2004-01-01',
    { tauxBenefice: '0.1', tauxAuDela: '0.15', tauxPass: '0.1', limiteEnPass: '8' },
    'CGI 154 bis II 1°',
    CGI_154_BIS,
  ),
])

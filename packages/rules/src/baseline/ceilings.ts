import { row, table } from './table.ts'

/** The PMSS is the figure that the yearly order sets; PASS, thresholds and caps derive from it. */
export const pmss = table('pmss', [
  row(
    '2015-01-01',
    '3170',
    'Arrêté de décembre 2014 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000029862934',
    { journal: 'JORFTEXT000029862934', publishedOn: '2014-12-09' },
  ),
  row(
    '2016-01-01',
    '3218',
    'Arrêté du 17/12/2015 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000031680293',
    { journal: 'JORFARTI000031680293' },
  ),
  row(
    '2017-01-01',
    '3269',
    'Arrêté du 05/12/2016 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000033578232',
    { journal: 'JORFARTI000033578232' },
  ),
  row(
    '2018-01-01',
    '3311',
    'Arrêté du 05/12/2017 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFARTI000036171734',
    { journal: 'JORFARTI000036171734' },
  ),
  row(
    '2019-01-01',
    '3377',
    'Arrêté du 11/12/2018 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000037814805',
    { journal: 'JORFARTI000037814805' },
  ),
  row(
    '2020-01-01',
    '3428',
    'Arrêté du 02/12/2019 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/eli/arrete/2019/12/2/SSAS1934384A/jo/texte',
    { journal: 'SSAS1934384A' },
  ),
  row(
    '2021-01-01',
    '3428',
    'Arrêté du 22/12/2020 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042748904',
    { journal: 'JORFTEXT000042748904' },
  ),
  row(
    '2022-01-01',
    '3428',
    'Arrêté du 15/12/2021 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044514684',
    { journal: 'JORFTEXT000044514684' },
  ),
  row(
    '2023-01-01',
    '3666',
    'Arrêté du 09/12/2022 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046745084',
    { journal: 'JORFTEXT000046745084' },
  ),
  row(
    '2024-01-01',
    '3864',
    'Arrêté du 19/12/2023 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFARTI000048708695',
    { journal: 'JORFARTI000048708695' },
  ),
  row(
    '2025-01-01',
    '3925',
    'Arrêté du 19/12/2024 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050854392',
    { journal: 'JORFTEXT000050854392' },
  ),
  row(
    '2026-01-01',
    '4005',
    'Arrêté du 22/12/2025 (CSS D242-17 à D242-19)',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053143451',
    { journal: 'JORFTEXT000053143451', publishedOn: '2025-12-23' },
  ),
])

/** Turnover ceilings of the micro regime (CGI 50-0, 102 ter), revised every three years. */
export const plafondMicro = table(
  'plafondMicro',
  [
    row(
      '2017-01-01',
      { vente: '170000', services: '70000' },
      'Loi 2017-1837, article 22, pour les revenus de 2017',
      'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000036339230',
      { journal: 'JORFARTI000036339230' },
    ),
    row(
      '2020-01-01',
      { vente: '176200', services: '72600' },
      'Décret 2020-897',
      'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042143201',
      { journal: 'JORFTEXT000042143201' },
    ),
    row(
      '2023-01-01',
      { vente: '188700', services: '77700' },
      'Décret 2023-422',
      'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047618675',
      { journal: 'JORFTEXT000047618675' },
    ),
    row(
      '2026-01-01',
      { vente: '203100', services: '83600' },
      'CGI 50-0 et 102 ter (2026 à 2028)',
      'https://www.legifrance.gouv.fr/',
    ),
  ],
  '2028-12-31',
)

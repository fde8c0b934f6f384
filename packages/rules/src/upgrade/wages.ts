import { row, table } from '../baseline/table.ts'

/** Gross, per hour, metropolitan France and the overseas departments except Mayotte. Set anew each 1 January: in 2025 it stayed that of November. */
export const smic = table('smic', [
  row(
    '2015-01-01',
    '9.61',
    'Décret 2014-1569, 22/12/2014',
    'https://www.legifrance.gouv.fr/eli/decret/2014/12/22/2014-1569/jo/texte',
  ),
  row(
    '2016-01-01',
    '9.67',
    'Décret 2015-1688, 17/12/2015',
    'https://www.legifrance.gouv.fr/eli/decret/2015/12/17/2015-1688/jo/texte',
  ),
  row(
    '2017-01-01',
    '9.76',
    'Décret 2016-1818, 22/12/2016',
    'https://www.legifrance.gouv.fr/eli/decret/2016/12/22/2016-1818/jo/texte',
  ),
  row(
    '2018-01-01',
    '9.88',
    'Décret 2017-1719 du 20/12/2017',
    'https://www.legifrance.gouv.fr/affichTexte.do?cidTexte=JORFTEXT000036240563',
  ),
  row(
    '2019-01-01',
    '10.03',
    'Décret 2018-1173 du 19/12/2018',
    'https://www.legifrance.gouv.fr/eli/decret/2018/12/19/2018-1173/jo/texte',
  ),
  row(
    '2020-01-01',
    '10.15',
    'Décret 2019-1387 du 18/12/2019',
    'https://www.legifrance.gouv.fr/eli/decret/2019/12/18/MTRX1933646D/jo/texte',
  ),
  row(
    '2021-01-01',
    '10.25',
    'Décret 2020-1598 du 16/12/2020',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000042677359',
  ),
  row('2021-10-01', '10.48', 'Arrêté du 27/09/2021', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044126026'),
  row(
    '2022-01-01',
    '10.57',
    'Décret 2021-1741 du 22/12/2021',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044546647',
  ),
  row('2022-05-01', '10.85', 'Arrêté du printemps 2022', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045602317'),
  row('2022-08-01', '11.07', 'Arrêté du 29/07/2022', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046113517'),
  row(
    '2023-01-01',
    '11.27',
    'Décret 2022-1608 du 22/12/2022',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000046780043',
  ),
  row('2023-05-01', '11.52', 'Arrêté du 26/04/2023', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000047495817'),
  row(
    '2024-01-01',
    '11.65',
    'Décret du 20/12/2023',
    'https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000048604684',
  ),
  row(
    '2024-11-01',
    '11.88',
    'Décret 2024-951 du 23/10/2024',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050392683',
  ),
  row(
    '2025-01-01',
    '11.88',
    'Décret 2024-951 du 23/10/2024',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000050392683',
  ),
  row(
    '2026-01-01',
    '12.02',
    'Décret 2025-1228 du 17/12/2025',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000053042520',
  ),
  row('2026-06-01', '12.31', 'Arrêté du 22/05/2026', 'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000054126589'),
])

import { row, table } from '../baseline/table.ts'

const LFSS_2018 = 'Loi 2017-1836 du 30/12/2017, article 15'
const REFORME =
  'https://www.leandri-conseils.fr/actualite/professions-liberales-non-reglementees-de-la-cipav-au-regime-des-independants/'
const OPTION =
  'http://www.cabinethie.fr/nos-guides-pratiques/profession-liberale-quelle-est-letendue-devotre-protection-sociale-obligatoireij'

/** Read on the day on which the activity begins; 2018 for micro-enterprises, one year later for others. */
export const liberalesALaSsi = table('liberalesALaSsi', [
  row('1978-01-01', false, 'CSS L640-1, ancien', REFORME, { confidence: 'MEDIUM' }),
  row('2018-01-01', true, LFSS_2018, REFORME),
])

/** Read on the day of the request: from 1 January 2019 to 31 December 2023. */
export const optionSsiOuverte = table('optionSsiOuverte', [
  row('1978-01-01', false, 'CSS L640-1, ancien', REFORME, { confidence: 'MEDIUM' }),
  row('2019-01-01', true, LFSS_2018, OPTION),
  row('2024-01-01', false, LFSS_2018, OPTION),
])

/** The funds of the general scheme took over from the agencies of the SSI. */
export const independantsAuRegimeGeneral = table('independantsAuRegimeGeneral', [
  row('2018-01-01', false, LFSS_2018, 'https://bpifrance-creation.fr/boiteaoutils/indemnites-journalieres'),
  row('2020-01-01', true, LFSS_2018, 'https://bpifrance-creation.fr/boiteaoutils/indemnites-journalieres'),
])

export const allocationTravailleursIndependants = table('allocationTravailleursIndependants', [
  row(
    '2018-01-01',
    false,
    'Loi 2018-771 du 05/09/2018, article 51',
    'https://www.arapl.fr/a_328-Allocation-travailleurs-independants.html',
    { confidence: 'MEDIUM' },
  ),
  row(
    '2019-11-01',
    true,
    'Code du travail L5424-24 à L5424-29 ; loi 2018-771',
    'https://www.arapl.fr/a_328-Allocation-travailleurs-independants.html',
    { confidence: 'MEDIUM' },
  ),
])

import { row, table } from '../baseline/table.ts'

const D613_19 =
  'https://git.tricoteuses.fr/codes/code_de_la_securite_sociale/commit/df9e73aa0b6cfd9e60167f755258dcc77083e5af'
const R323_1 = 'http://www.admi.net/code/CSECSOCR-R323-1.html'
const L622_1 = 'https://tricoteuses.fr/legifrance/articles/LEGIARTI000047803294'
const D622_10 = 'https://tricoteuses.fr/legifrance/articles/LEGIARTI000043656708'
const MEDIUM = { confidence: 'MEDIUM' } as const
const LOW = { confidence: 'LOW' } as const

/** Before 22 weeks of pregnancy, stops prescribed from 2024 on. */
export const sansCarenceFausseCouche = table('sansCarenceFausseCouche', [
  row('2018-01-01', false, 'Aucun texte', R323_1),
  row('2024-01-01', true, 'CSS L323-1-1 et L622-1 ; loi 2023-567', L622_1),
])

/** A decree was to name the day, 1 July 2024 at the latest. */
export const sansCarenceInterruptionMedicale = table('sansCarenceInterruptionMedicale', [
  row('2018-01-01', false, 'Aucun texte', R323_1),
  row('2024-07-01', true, 'CSS L323-1-2 et L622-1 ; loi 2023-1250, article 64', L622_1, MEDIUM),
])

/** Old wording of D613-19, which ended when R323-1 took its place. */
export const sansCarenceRechuteAccident = table('sansCarenceRechuteAccident', [
  row('2018-01-01', true, 'CSS D613-19 ancien', D613_19, MEDIUM),
  row('2021-07-01', false, 'CSS R323-1 1° ; décret 2021-755', R323_1, MEDIUM),
])

/** Old wording of D613-19, which ended when R323-1 took its place. */
export const sansCarenceGrossessePathologique = table('sansCarenceGrossessePathologique', [
  row('2018-01-01', true, 'CSS D613-19 ancien', D613_19, MEDIUM),
  row('2021-07-01', false, 'CSS R323-1 1° ; décret 2021-755', R323_1, MEDIUM),
])

/** From the law to the latest day on which its decree could begin. */
export const carenceInterruptionMedicaleDiscutee = table('carenceInterruptionMedicaleDiscutee', [
  row('2018-01-01', false, 'Aucun texte', R323_1),
  row('2024-01-01', true, 'Loi 2023-1250, article 64', L622_1, LOW),
  row('2024-07-01', false, 'Loi 2023-1250, article 64', L622_1, MEDIUM),
])

/** D613-19 went in May 2020; pages still print its exemptions afterwards. */
export const carenceAncienMotifDiscutee = table('carenceAncienMotifDiscutee', [
  row('2018-01-01', false, 'CSS D613-19 ancien', D613_19),
  row('2020-05-25', true, 'Décret 2020-621', R323_1, LOW),
  row('2024-01-01', false, 'CSS R323-1 1°, L323-1-1 et L323-1-2', R323_1, MEDIUM),
])

/** At least a year of work opens a new period of three years. */
export const repriseApresAld = table('repriseApresAld', [row('2015-01-01', '1', 'CSS R323-1 3°', R323_1)])

/** Half of the allowance; the days of a long illness are those of its period and one year more. */
export const tempsPartielTherapeutique = table('tempsPartielTherapeutique', [
  row('2017-05-01', { taux: '0.5', jours: '90', joursAld: '270' }, 'CSS D622-10 (ancien D613-21-1)', D622_10),
])

/** How much longer than the full allowance of a long illness part time may be paid. */
export const anneesTempsPartielAld = table('anneesTempsPartielAld', [
  row('2017-05-01', '1', 'CSS D622-10 (ancien D613-21-1)', D622_10),
])

/** The right of an independent activity that ended. */
export const maintienApresActivite = table('maintienApresActivite', [
  row(
    '2015-01-01',
    '12',
    'CSS L161-8',
    'https://www.federation-auto-entrepreneur.fr/actualites/indemnites-journalieres-independants-autoentrepreneurs',
    MEDIUM,
  ),
])

/** Nothing before 2022, then sixty days over the whole retirement, for stops that begin from then on. */
export const joursRetraite = table('joursRetraite', [
  row(
    '2015-01-01',
    '0',
    'CSS D613-14 2° ancien',
    'https://www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000006185596&cidTexte=LEGITEXT000006073189&dateTexte=20190617',
  ),
  row(
    '2022-01-01',
    '60',
    'CSS L323-2 ; loi 2021-1754, article 96 ; décret 2021-1937',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044793117',
    { journal: 'JORFTEXT000044793117' },
  ),
])

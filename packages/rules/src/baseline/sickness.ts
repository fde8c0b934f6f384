import { row, table } from './table.ts'

/** At least one year on the day of the finding; an earlier scheme counts where nothing lies between (CSS L172-2). */
export const affiliationMinimale = table('affiliationMinimale', [
  row(
    '2014-01-01',
    '12',
    'CSS D622-1',
    'https://lexbase.fr/texte-de-loi/code-de-la-securite-socialed6221/L8542L47.html',
  ),
])

/** Share of the mean PASS of the reference years under which nothing is paid. */
export const tauxDuSeuil = table('tauxDuSeuil', [
  row(
    '2015-02-05',
    '0.1',
    'CSS D622-8 (ancien D613-30, décret 2015-101)',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041921175',
  ),
])

/** The daily allowance is 1/730 of the mean income. */
export const diviseur = table('diviseur', [
  row(
    '2015-01-01',
    '730',
    'CSS D622-7 I (ancien D613-21)',
    'https://lexbase.fr/texte-de-loi/code-de-la-securite-socialed6227/L8547L4C.html',
  ),
])

/** Craft, trade, liberal professions of the SSI. */
export const plafondSsi = table('plafondSsi', [
  row(
    '2015-01-01',
    '1',
    'CSS D622-7 I',
    'https://lexbase.fr/texte-de-loi/code-de-la-securite-socialed6227/L8547L4C.html',
  ),
])

/** Regulated liberal professions. */
export const plafondCipav = table('plafondCipav', [
  row(
    '2021-07-01',
    '3',
    'CSS D622-7 I',
    'https://lexbase.fr/texte-de-loi/code-de-la-securite-socialed6227/L8547L4C.html',
  ),
])

/** No sick pay for Cipav before July 2021. */
export const cipavIndemnisee = table('cipavIndemnisee', [
  row(
    '2015-01-01',
    false,
    'Aucun texte n’ouvrait de droit',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043648366',
    { journal: 'JORFTEXT000043648366' },
  ),
  row(
    '2021-07-01',
    true,
    'Loi 2020-1576, article 69 ; décret 2021-755',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000043648366',
    { journal: 'JORFTEXT000043648366' },
  ),
])

/** Until May 2019, checked once, at the first finding. */
export const conditionCotisationsAJour = table('conditionCotisationsAJour', [
  row(
    '2014-07-01',
    true,
    'Condition vérifiée à la première constatation',
    'https://www.materiel-paysage.com/formations/article/786996/indemnites-maladie-davantage-de-souplesse',
    { confidence: 'MEDIUM' },
  ),
  row('2019-05-30', false, 'Décret 2019-529', 'https://issuu.com./addora/docs/de_cret_n_2019-529_du_27_mai_2019_c'),
])

/** The income of a year is multiplied by contributions paid over contributions due. */
export const revenuAuProrataDesCotisations = table('revenuAuProrataDesCotisations', [
  row('2015-01-01', false, 'Aucun texte', 'https://www.mcj.fr/codes/code-de-la-securite-sociale/-3598439', {
    confidence: 'LOW',
  }),
  row(
    '2020-01-01',
    true,
    'CSS L622-3 et D622-7 I ; décret 2019-529',
    'https://issuu.com./addora/docs/de_cret_n_2019-529_du_27_mai_2019_c',
  ),
])

/** In the first three civil years, income in ratio to the days of activity; before, the mean of the complete civil years. */
export const premieresAnneesAuProrataDesJours = table('premieresAnneesAuProrataDesJours', [
  row(
    '2015-01-01',
    false,
    'CSS D613-31 ancien ; décret 2017-612',
    'https://git.tricoteuses.fr/codes/code_de_la_securite_sociale/commit/df9e73aa0b6cfd9e60167f755258dcc77083e5af',
    { confidence: 'MEDIUM' },
  ),
  row(
    '2019-05-30',
    true,
    'CSS D622-7 II ; décret 2019-529',
    'https://issuu.com./addora/docs/de_cret_n_2019-529_du_27_mai_2019_c',
    { confidence: 'MEDIUM' },
  ),
])

/** For stops of these windows, the mean of these years is used where it is higher (2020 left out). */
export const anneesAlternatives = table('anneesAlternatives', [
  row(
    '2015-01-01',
    [],
    'Aucun texte',
    'https://lexbase.fr/texte-de-loi/code-de-la-securite-socialed6227/L8547L4C.html',
  ),
  row(
    '2021-08-08',
    ['2018', '2019'],
    'Loi 2021-1040, article 4 ; décret 2021-1049',
    'https://juriblio.fr/decrets/decret-no-2021-1049-du-6-aout-2021/178132024',
  ),
  row(
    '2022-01-01',
    ['2019', '2021'],
    'Loi 2021-1754, article 96 III ; décret 2021-1937',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044793117',
    { journal: 'JORFTEXT000044793117' },
  ),
  row(
    '2023-01-01',
    ['2021', '2022'],
    'Loi 2022-1616 et son décret du 26/12/2022',
    'https://bpifrance-creation.fr/boiteaoutils/indemnites-journalieres',
  ),
  row('2024-01-01', [], 'Mesure non reconduite', 'https://bpifrance-creation.fr/boiteaoutils/indemnites-journalieres'),
])

/** Unpaid days at the start of a stop. */
export const delaiDeCarence = table('delaiDeCarence', [
  row(
    '2018-01-01',
    { hospitalisation: '3', arretCourt: '7', arretLong: '3', dureeArretCourt: '7' },
    'Décret 2017-612',
    'https://git.tricoteuses.fr/codes/code_de_la_securite_sociale/commit/df9e73aa0b6cfd9e60167f755258dcc77083e5af',
  ),
  row(
    '2021-07-01',
    { hospitalisation: '3', arretCourt: '3', arretLong: '3', dureeArretCourt: '7' },
    'CSS L622-1 et R323-1 1° ; décret 2021-755',
    'https://www.ameli.fr/assure/remboursements/indemnites-journalieres-maladie-maternite-paternite/arret-maladie-profession-liberale',
    { confidence: 'MEDIUM' },
  ),
])

/** Health emergency of spring 2020: no waiting days for any stop. */
export const carenceSuspendue = table('carenceSuspendue', [
  row(
    '2018-01-01',
    false,
    'Aucun texte',
    'https://git.tricoteuses.fr/codes/code_de_la_securite_sociale/commit/df9e73aa0b6cfd9e60167f755258dcc77083e5af',
  ),
  row(
    '2020-03-24',
    true,
    'Loi 2020-290',
    'https://acquisitions-entreprises.com/actualite/social/le-point-sur-les-arrets-de-travail-covid-19-des-non-salaries-15796963.html',
  ),
  row(
    '2020-07-11',
    false,
    'Fin de l’état d’urgence sanitaire',
    'https://acquisitions-entreprises.com/actualite/social/le-point-sur-les-arrets-de-travail-covid-19-des-non-salaries-15796963.html',
  ),
])

/** Days paid in any three consecutive years, all illnesses together. */
export const joursIndemnisesMaximum = table('joursIndemnisesMaximum', [
  row('2015-01-01', '360', 'CSS R323-1 4°', 'http://www.admi.net/code/CSECSOCR-R323-1.html'),
])

/** The period of the maximum, in years. */
export const periodeDuMaximum = table('periodeDuMaximum', [
  row('2015-01-01', '3', 'CSS R323-1 4°', 'http://www.admi.net/code/CSECSOCR-R323-1.html'),
])

/** A long illness is paid from date to date, outside the counter (SSI only). */
export const anneesAld = table('anneesAld', [
  row('2015-01-01', '3', 'CSS L323-1 1° et R323-1 2°', 'http://www.admi.net/code/CSECSOCR-R323-1.html'),
])

/** Consecutive days paid for one incapacity. */
export const joursParArretCipav = table('joursParArretCipav', [
  row('2021-07-01', '87', 'CSS D622-12', 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000041926341'),
])

/** A practice, not a law: about every 14 days. */
export const joursParVersement = table('joursParVersement', [
  row(
    '2015-01-01',
    '14',
    'Pratique des caisses',
    'https://www.ameli.fr/assure/remboursements/indemnites-journalieres-maladie-maternite-paternite/arret-maladie-profession-liberale',
  ),
])

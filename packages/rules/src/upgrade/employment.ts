import { row, table } from '../baseline/table.ts'

const F207 = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F207'
const OPENFISCA = 'https://github.com/openfisca/openfisca-france'

/** Hours worked, or pay in hours of SMIC: either opens the rights; the twelve months are for long stops and seasonal work. */
export const conditionsSalarie = table('conditionsSalarie', [
  row(
    '2015-02-01',
    { heuresTroisMois: '150', heuresDouzeMois: '600', smicSixMois: '1015', smicDouzeMois: '2030' },
    'CSS R313-3 et R313-7 (décret 2015-86)',
    'https://novrh.com/?p=25869',
  ),
])

/** The pay of the three months is divided by 91.25, that of twelve months by 365. */
export const diviseurDesSalaires = table('diviseurDesSalaires', [
  row('2015-01-01', { troisMois: '91.25', douzeMois: '365' }, 'CSS R323-4 et R331-5', F207),
])

/** After six months of stop, twelve months of affiliation and twelve months of hours or pay. */
export const dureeDesDroitsSalarie = table('dureeDesDroitsSalarie', [
  row('2015-02-01', { premiersMois: '6', affiliation: '12' }, 'CSS R313-3 2°', 'https://novrh.com/?p=25869'),
])

/** Times the monthly SMIC of the last day of the civil month before. */
export const plafondSalaireMaladie = table('plafondSalaireMaladie', [
  row(
    '2015-01-01',
    '1.8',
    'CSS R323-4 (décret 2014-953)',
    'https://www.cftcbanques.fr/actualites/i/86974790/vers-une-baisse-des-indemnites-journalieres-de-la-securite-sociale',
  ),
  row(
    '2025-04-01',
    '1.4',
    'CSS R323-4 (décret 2025-160)',
    'https://audit-de-paie.fr/actualites-paie/nouveau-plafond-pour-les-ijss-maladie',
  ),
])

/** Half of the daily base wage. */
export const tauxIndemniteSalarie = table('tauxIndemniteSalarie', [
  row(
    '2015-01-01',
    '0.5',
    'CSS L323-4 et R323-5',
    'https://www.cftcbanques.fr/actualites/i/86974790/vers-une-baisse-des-indemnites-journalieres-de-la-securite-sociale',
  ),
])

/** Two thirds from the thirty-first day on with three children, until June 2020. */
export const indemniteTroisEnfants = table('indemniteTroisEnfants', [
  row(
    '2015-01-01',
    { jours: '30', numerateur: '2', denominateur: '3' },
    'CSS L323-4 et R323-5',
    'https://www.cftcbanques.fr/actualites/i/86974790/vers-une-baisse-des-indemnites-journalieres-de-la-securite-sociale',
    { confidence: 'MEDIUM' },
  ),
  row(
    '2020-07-01',
    { jours: '30', numerateur: '1', denominateur: '2' },
    'Loi 2019-1446, article 85',
    'https://www.cftcbanques.fr/actualites/i/86974790/vers-une-baisse-des-indemnites-journalieres-de-la-securite-sociale',
    { confidence: 'MEDIUM' },
  ),
])

/** The fourth day is the first to be paid. */
export const delaiDeCarenceSalarie = table('delaiDeCarenceSalarie', [
  row('2015-01-01', '3', 'CSS R323-1 1°', 'http://www.admi.net/code/CSECSOCR-R323-1.html'),
])

const L161_8 = 'https://legal.tricoteuses.fr/articles/LEGIARTI000046811893'

/** For stops from 2020 on, where the allowance of the independent activity is nil. */
export const maintienDesDroits = table('maintienDesDroits', [
  row('2015-01-01', '0', 'CSS L161-8', L161_8),
  row('2020-01-01', '12', 'CSS L161-8 et L311-5 ; loi 2021-1754, article 96', L161_8),
])

/** Months for which the right of a former job is kept for a leave, and the first year in which the activity may have begun for it. */
export const maintienMaternite = table('maintienMaternite', [
  row('2015-01-01', { mois: '0', premiereAnnee: '0' }, 'CSS L161-8', L161_8),
  row('2019-11-01', { mois: '12', premiereAnnee: '2019' }, 'Loi 2021-1754, article 96', L161_8, {
    confidence: 'MEDIUM',
  }),
  row('2020-01-01', { mois: '12', premiereAnnee: '0' }, 'CSS L161-8 et L311-5 ; loi 2021-1754, article 96', L161_8),
])

const COMPLEMENT =
  'https://code.travail.gouv.fr/fiche-ministere-travail/lindemnisation-legale-des-absences-pour-maladie-ou-accident'

/** One year of seniority, seven waiting days, thirty days at each rate, ten more for each five years beyond the first, ninety at most. */
export const dureeComplement = table('dureeComplement', [
  row(
    '2008-05-01',
    { anciennete: '1', carence: '7', jours: '30', joursParPeriode: '10', anneesParPeriode: '5', joursAuPlus: '90' },
    'Code du travail L1226-1, D1226-2 et D1226-3',
    COMPLEMENT,
  ),
])

/** Nine tenths, then two thirds, of the gross pay, the daily allowance included. */
export const tauxComplement = table('tauxComplement', [
  row(
    '2008-05-01',
    { premier: '0.9', secondNumerateur: '2', secondDenominateur: '3' },
    'Code du travail D1226-1',
    COMPLEMENT,
  ),
])

/** Months of affiliation on the presumed day of birth. */
export const affiliationMaterniteSalarie = table('affiliationMaterniteSalarie', [
  row('2015-01-01', '10', 'CSS R313-1 et R313-3', F207),
  row(
    '2023-08-21',
    '6',
    'Décret 2023-790',
    'https://open.lefebvre-dalloz.fr/droit-social/conges-absences/conge-maternite-independantes_c2b43825771975-efl',
  ),
])

/** Flat share for the contributions that the daily wage no longer pays. */
export const deductionMaterniteSalarie = table('deductionMaterniteSalarie', [
  row('2015-01-01', '0.21', 'CSS R331-5 ; arrêté du 28/03/2013', F207),
])

/** One 365th of the yearly allowance to old employees (AVTS). */
export const indemniteMaterniteMinimale = table('indemniteMaterniteMinimale', [
  row('2014-04-01', '9.26', 'Montant publié', F207, { confidence: 'MEDIUM' }),
  row('2019-01-01', '9.53', 'AVTS de 3 478,80 € / 365', OPENFISCA, { confidence: 'MEDIUM' }),
  row('2020-01-01', '9.63', 'AVTS de 3 513,58 € / 365', OPENFISCA, { confidence: 'MEDIUM' }),
  row('2021-01-01', '9.66', 'AVTS de 3 527,63 € / 365', OPENFISCA, { confidence: 'MEDIUM' }),
  row('2022-01-01', '9.77', 'AVTS de 3 566,43 € / 365', OPENFISCA, { confidence: 'MEDIUM' }),
  row('2022-07-01', '10.16', 'Revalorisation de 4 %', OPENFISCA, { confidence: 'MEDIUM' }),
  row(
    '2023-01-01',
    '10.24',
    'Montant publié',
    'https://espace-autoentrepreneur.com/ruche/article/le-conge-maternite-des-auto-entrepreneuses',
    { confidence: 'MEDIUM' },
  ),
  row('2024-01-01', '10.79', 'Montant calculé', F207, { confidence: 'MEDIUM' }),
  row('2025-01-01', '11.02', 'Montant calculé', F207, { confidence: 'MEDIUM' }),
  row('2026-01-01', '11.12', 'Montant publié', 'https://www.lessentieldeleco.fr/', { confidence: 'MEDIUM' }),
])

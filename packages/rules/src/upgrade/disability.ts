import { row, table } from '../baseline/table.ts'

const ART_1 =
  'https://www.lexbase.fr/index/source/99119788-art-1-arrete-du-1er-aout-2023-portant-approbation-du-reglement-du-regime-dassurance-invaliditedeces-'
const ART_13 = 'https://legal.tricoteuses.fr/articles/JORFARTI000047974290'
const ART_33 =
  'http://www.lexbase.fr/index/source/99119828-art-33-arrete-du-1er-aout-2023-portant-approbation-du-reglement-du-regime-dassurance-invaliditedeces'
const ART_34 =
  'http://www.lexbase.fr/index/source/99119829-art-34-arrete-du-1er-aout-2023-portant-approbation-du-reglement-du-regime-dassurance-invaliditedeces'
const CONDITIONS =
  'https://www.avivreouvert.fr/question/comment-sorganise-la-pension-dinvalidite-pour-les-travailleurs-non-salaries/index.html'
const MODELE_TI =
  'https://github.com/betagouv/mon-entreprise/blob/master/modele-ti/r%C3%A8gles/protection-sociale/invalidit%C3%A9-d%C3%A9c%C3%A8s.publicodes'
const OPENFISCA = 'https://github.com/openfisca/openfisca-france'
const CIPAV = 'https://www.lacipav.fr/pension-invalidite'
const REGLEMENT = 'Règlement invalidité-décès (arrêté du 01/08/2023)'
const MEDIUM = { confidence: 'MEDIUM' } as const
const LOW = { confidence: 'LOW' } as const

export const invaliditeTaux = table('invaliditeTaux', [
  row('2014-07-01', { partielle: '0.3', totale: '0.5' }, `${REGLEMENT}, articles 9 et 13`, ART_1),
])

export const invaliditeAnneesRetenues = table('invaliditeAnneesRetenues', [
  row('2014-07-01', '10', `${REGLEMENT}, article 9`, ART_1),
])

/** Revalued each April (article 27): before 2022 worked back by the coefficients of each year; that of April 2026 was not found. */
export const invaliditeMinimumTotale = table(
  'invaliditeMinimumTotale',
  [
    row('2017-04-01', '633.37', 'Calculé (valeur suivante ÷ 1,01)', OPENFISCA, LOW),
    row('2018-04-01', '639.7', 'Calculé (valeur suivante ÷ 1,003)', OPENFISCA, LOW),
    row('2019-04-01', '641.62', 'Calculé (valeur suivante ÷ 1,009)', OPENFISCA, LOW),
    row('2020-04-01', '647.39', 'Calculé (valeur suivante ÷ 1,001)', OPENFISCA, LOW),
    row('2021-04-01', '648.04', 'Calculé (valeur suivante ÷ 1,018)', OPENFISCA, LOW),
    row('2022-04-01', '659.7', 'Article 27 (696,64 ÷ 1,056)', ART_13, MEDIUM),
    row('2022-07-01', '686.09', 'Article 27 (× 1,04)', MODELE_TI, MEDIUM),
    row('2023-04-01', '696.64', `${REGLEMENT}, article 13`, ART_13),
    row('2024-04-01', '728.69', 'Article 27 (× 1,046)', OPENFISCA, MEDIUM),
    row('2025-04-01', '741.08', 'Article 27 (× 1,017)', OPENFISCA, MEDIUM),
  ],
  '2026-03-31',
)

export const invaliditeMinimumPartielle = table(
  'invaliditeMinimumPartielle',
  [
    row('2017-04-01', '449.55', 'Calculé (valeur suivante ÷ 1,01)', OPENFISCA, LOW),
    row('2018-04-01', '454.05', 'Calculé (valeur suivante ÷ 1,003)', OPENFISCA, LOW),
    row('2019-04-01', '455.41', 'Calculé (valeur suivante ÷ 1,009)', OPENFISCA, LOW),
    row('2020-04-01', '459.51', 'Calculé (valeur suivante ÷ 1,001)', OPENFISCA, LOW),
    row('2021-04-01', '459.97', 'Calculé (valeur suivante ÷ 1,018)', OPENFISCA, LOW),
    row('2022-04-01', '468.25', 'Calculé (486,98 ÷ 1,04)', OPENFISCA, LOW),
    row('2022-07-01', '486.98', 'mon-entreprise', MODELE_TI, LOW),
    row('2023-04-01', '494.47', 'Calculé (÷ 1,04 × 1,056)', MODELE_TI, LOW),
    row('2024-04-01', '517.22', 'Calculé (× 1,046)', MODELE_TI, LOW),
    row('2025-04-01', '526.01', 'Calculé (× 1,017)', MODELE_TI, LOW),
  ],
  '2026-03-31',
)

const cnav = (name: string): string => `https://www.legislation.cnav.fr/Documents/circulaire_cnav_${name}.pdf`

export const majorationTiercePersonne = table(
  'majorationTiercePersonne',
  [
    row('2018-04-01', '1118.57', 'Circulaire Cnav 2018/10', cnav('2018_10_05042018')),
    row('2019-04-01', '1121.92', 'Circulaire Cnav 2019/15', cnav('2019_15_05042019')),
    row('2020-04-01', '1125.29', 'Circulaire Cnav 2020/20', cnav('2020_20_03042020')),
    row('2021-04-01', '1126.41', 'Circulaire Cnav 2021/14', cnav('2021_14_01042021')),
    row('2022-04-01', '1146.69', 'Circulaire Cnav 2022/9', cnav('2022_09_05042022')),
    row('2022-07-01', '1192.55', 'Circulaire Cnav 2022/20', cnav('2022_20_19082022')),
    row('2023-04-01', '1210.9', 'Circulaire Cnav 2023/8', cnav('2023_08_11042023')),
    row('2024-04-01', '1266.6', 'Calculé (1 210,90 × 1,046)', cnav('2023_08_11042023'), MEDIUM),
    row(
      '2025-04-01',
      '1288.13',
      'Circulaire Cnav 2025/12',
      'https://legislation.lassuranceretraite.fr/Pdf/circulaire_cnav_2025_12_03042025.pdf',
    ),
  ],
  '2026-03-31',
)

/** The rules before 2021 were not read: their conditions are taken as the same. */
export const invaliditeReglementNonLu = table('invaliditeReglementNonLu', [
  row('2018-01-01', true, 'Arrêtés du 04/07/2014 et du 21/12/2018 (non lus)', CONDITIONS, LOW),
  row('2021-01-01', false, `${REGLEMENT}, article 1`, CONDITIONS),
])

export const invaliditeAffiliation = table('invaliditeAffiliation', [
  row('2018-01-01', '12', 'Arrêté du 04/07/2014 (non lu)', CONDITIONS, LOW),
  row('2021-01-01', '12', `${REGLEMENT}, article 1`, CONDITIONS),
])

export const invaliditeTauxDuSeuil = table('invaliditeTauxDuSeuil', [
  row('2018-01-01', '0.1', 'Arrêté du 04/07/2014 (non lu)', CONDITIONS, LOW),
  row('2021-01-01', '0.1', `${REGLEMENT}, article 1`, CONDITIONS),
])

export const decesCapital = table('decesCapital', [
  row('2015-01-01', { actif: '0.2', retraite: '0.08', orphelin: '0.05' }, `${REGLEMENT}, article 33`, ART_33),
])

/** The rules before 18 August 2023 were not read: their condition is taken as the same. */
export const decesTauxDuSeuil = table('decesTauxDuSeuil', [
  row('2015-01-01', '0.1', 'Arrêté du 04/07/2014 (non lu)', ART_34, LOW),
  row('2023-08-18', '0.1', `${REGLEMENT}, article 34`, ART_34),
])

export const decesReglementNonLu = table('decesReglementNonLu', [
  row('2015-01-01', true, 'Arrêtés du 04/07/2014 et du 21/12/2018 (non lus)', ART_34, LOW),
  row('2023-08-18', false, `${REGLEMENT}, article 34`, ART_34),
])

export const decesTrimestresRetraite = table('decesTrimestresRetraite', [
  row('2015-01-01', '80', `${REGLEMENT}, article 36`, ART_33),
])

export const orphelinAge = table('orphelinAge', [row('2015-01-01', '16', `${REGLEMENT}, article 35`, ART_33)])

export const orphelinAgeEtudes = table('orphelinAgeEtudes', [
  row('2015-01-01', '20', `${REGLEMENT}, article 35`, ART_33),
])

export const cipavPrevoyanceTaux = table('cipavPrevoyanceTaux', [
  row('2023-01-01', '0.005', 'Statuts de la Cipav', CIPAV, MEDIUM),
])

export const cipavPrevoyanceAssiette = table('cipavPrevoyanceAssiette', [
  row('2023-01-01', { minimum: '0.37', maximum: '1.85' }, 'Statuts de la Cipav', CIPAV, MEDIUM),
])

export const cipavPointAchat = table('cipavPointAchat', [row('2023-01-01', '0.013', 'Cipav', CIPAV, MEDIUM)])

/** Those of 2025 and 2026 were not found; the bounds printed for 2025 imply 2.95 or 2.96. */
export const cipavPointService = table('cipavPointService', [
  row('2023-01-01', '2.89', 'Cipav', CIPAV, LOW),
  row('2024-01-01', '3.01', 'Cipav', CIPAV, LOW),
])

export const cipavPartsFixes = table('cipavPartsFixes', [
  row('2023-01-01', { capital: '0.15', invalidite: '0.05', rente: '0.015' }, 'Statuts de la Cipav', CIPAV, MEDIUM),
])

export const cipavDiviseurs = table('cipavDiviseurs', [
  row('2023-01-01', { invalidite: '3', rente: '10' }, 'Statuts de la Cipav', CIPAV, MEDIUM),
])

export const cipavPointsAccident = table('cipavPointsAccident', [
  row('2023-01-01', '5000', 'Statuts de la Cipav', CIPAV, MEDIUM),
])

export const cipavTauxInvalidite = table('cipavTauxInvalidite', [
  row('2023-01-01', '0.66', 'Statuts de la Cipav', CIPAV, MEDIUM),
])

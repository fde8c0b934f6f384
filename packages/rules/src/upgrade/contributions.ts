import type { Row } from '../release/release.ts'
import { row, table } from '../baseline/table.ts'

const MON_ENTREPRISE =
  'https://github.com/betagouv/mon-entreprise/blob/master/modele-social/r%C3%A8gles/dirigeant/auto-entrepreneur'
const COTISATIONS = `${MON_ENTREPRISE}/cotisations-et-contributions.publicodes`
const EXONERATIONS = `${MON_ENTREPRISE}/exon%C3%A9rations.publicodes`
const LEGIFRANCE = 'https://www.legifrance.gouv.fr'
const D613_4 = `${LEGIFRANCE}/codes/article_lc/LEGIARTI000052218738`
const D613_6 = `${LEGIFRANCE}/codes/article_lc/LEGIARTI000052218747`

/** CSS D613-4: on turnover received from that day on. Furnished tourism: 6 % throughout. */
export const tauxMicroSocial = table('tauxMicroSocial', [
  rates('2017-01-01', ['0.131', '0.227', '0.227', '0.225'], 'CSS D613-4 (2017)', COTISATIONS, 'MEDIUM'),
  rates('2018-01-01', ['0.128', '0.22', '0.22', '0.22'], 'Décret 2017-1894', COTISATIONS),
  rates('2021-07-01', ['0.128', '0.22', '0.22', '0.222'], 'Décret 2021-755', `${LEGIFRANCE}/`),
  rates(
    '2022-10-01',
    ['0.123', '0.212', '0.211', '0.212'],
    'Décret 2022-1529',
    `${LEGIFRANCE}/jorf/id/JORFTEXT000046710841`,
  ),
  rates(
    '2024-07-01',
    ['0.123', '0.212', '0.231', '0.232'],
    'Décret 2024-484',
    `${LEGIFRANCE}/jorf/article_jo/JORFARTI000049620959`,
  ),
  rates(
    '2025-01-01',
    ['0.123', '0.212', '0.246', '0.232'],
    'Décret 2024-484',
    `${LEGIFRANCE}/codes/article_lc/LEGIARTI000049624097`,
  ),
  rates('2026-01-01', ['0.123', '0.212', '0.256', '0.232'], 'Décret 2025-943 du 08/09/2025', D613_4),
])

function rates(
  from: string,
  [vente, prestationBic, liberale, cipav]: readonly [string, string, string, string],
  reference: string,
  url: string,
  confidence: Row['confidence'] = 'HIGH',
): Row {
  return row(from, { vente, prestationBic, liberale, cipav, meubleTourisme: '0.06' }, reference, url, { confidence })
}

/** Overseas departments, by period since the start of the activity: to the end of the seventh quarter after it, to the end of its third civil year, afterwards. */
export const tauxOutreMer = table('tauxOutreMer', [
  overseas('2022-10-01', [
    ['0.021', '0.062', '0.082'],
    ['0.036', '0.106', '0.142'],
    ['0.036', '0.106', '0.141'],
    ['0.071', '0.106', '0.142'],
  ]),
  overseas('2024-07-01', [
    ['0.021', '0.062', '0.082'],
    ['0.036', '0.106', '0.142'],
    ['0.039', '0.116', '0.154'],
    ['0.078', '0.116', '0.155'],
  ]),
  overseas('2025-01-01', [
    ['0.021', '0.062', '0.082'],
    ['0.036', '0.106', '0.142'],
    ['0.041', '0.123', '0.164'],
    ['0.078', '0.116', '0.155'],
  ]),
  overseas('2026-01-01', [
    ['0.021', '0.062', '0.082'],
    ['0.036', '0.106', '0.142'],
    ['0.044', '0.131', '0.174'],
    ['0.078', '0.116', '0.155'],
  ]),
])

type Periods = readonly [string, string, string]

function overseas(from: string, rates: readonly [Periods, Periods, Periods, Periods]): Row {
  const names = ['vente', 'prestationBic', 'liberale', 'cipav']
  const cells = names.flatMap((name, i) => rates[i]!.map((rate, period) => [`${name}${period + 1}`, rate]))
  return row(from, Object.fromEntries(cells), 'CSS D756-3', EXONERATIONS, { confidence: 'MEDIUM' })
}

/** The quarter of the start and the seven that follow. */
export const outreMerTrimestres = table('outreMerTrimestres', [
  row('2022-10-01', '8', 'CSS D756-3', EXONERATIONS, { confidence: 'MEDIUM' }),
])

export const outreMerAnnees = table('outreMerAnnees', [
  row('2022-10-01', '3', 'CSS D756-3', EXONERATIONS, { confidence: 'MEDIUM' }),
])

/** CSS D613-6: what the flat rate pays for. */
export const repartitionVentePrestationBic = table('repartitionVentePrestationBic', [
  shares('2022-10-01', ['0.089', '0.031', '0.418', '0.165', '0.297'], COTISATIONS),
  shares('2026-01-01', ['0.1005', '0.0315', '0.4345', '0.1975', '0.236'], D613_6),
])

export const repartitionLiberale = table('repartitionLiberale', [
  shares('2022-10-01', ['0.039', '0.041', '0.555', '0', '0.365'], COTISATIONS),
  shares('2024-07-01', ['0.036', '0.037', '0.5075', '0.0785', '0.341'], COTISATIONS),
  shares('2025-01-01', ['0.034', '0.035', '0.476', '0.13', '0.325'], COTISATIONS),
  shares('2026-01-01', ['0.041', '0.033', '0.464', '0.21', '0.252'], D613_6),
])

/** In 2021: 12.3 % and 0.9 % for daily allowances of sickness, 24.8 % and 5 % for the two slices of the basic pension. */
export const repartitionCipav = table('repartitionCipav', [
  shares(
    '2021-07-01',
    ['0.132', '0.025', '0.298', '0.198', '0.347'],
    `${LEGIFRANCE}/codes/article_lc/LEGIARTI000043656780`,
  ),
  shares('2022-10-01', ['0.0905', '0.026', '0.313', '0.2075', '0.363'], COTISATIONS),
  shares('2024-07-01', ['0.102', '0.014', '0.288', '0.256', '0.34'], COTISATIONS),
  shares('2026-01-01', ['0.114', '0.014', '0.295', '0.307', '0.27'], D613_6),
])

function shares(
  from: string,
  [maladie, invaliditeDeces, retraiteBase, retraiteComplementaire, csgCrds]: readonly [
    string,
    string,
    string,
    string,
    string,
  ],
  url: string,
): Row {
  return row(from, { maladie, invaliditeDeces, retraiteBase, retraiteComplementaire, csgCrds }, 'CSS D613-6', url)
}

const L6331_48 = `${LEGIFRANCE}/affichCodeArticle.do?cidTexte=LEGITEXT000006072050&idArticle=LEGIARTI000006904325`

export const formationProfessionnelle = table('formationProfessionnelle', [
  row(
    '2018-01-01',
    { vente: '0.001', prestation: '0.002', artisan: '0.003', liberale: '0.002' },
    'Code du travail L6331-48',
    L6331_48,
    { confidence: 'MEDIUM' },
  ),
])

/** Some publish 0.1 % for every trader, services included. */
export const formationPrestationAutreLecture = table('formationPrestationAutreLecture', [
  row('2018-01-01', '0.001', 'Code du travail L6331-48, autre lecture', COTISATIONS, { confidence: 'LOW' }),
])

export const fraisDeChambre = table('fraisDeChambre', [
  row(
    '2018-01-01',
    {
      commercePrestation: '0.00044',
      commerceVente: '0.00015',
      metiersPrestation: '0.0048',
      metiersVente: '0.0022',
      metiersPrestationAlsace: '0.0065',
      metiersVenteAlsace: '0.0029',
      metiersPrestationMoselle: '0.0083',
      metiersVenteMoselle: '0.0037',
    },
    'CGI 1600 et 1601',
    COTISATIONS,
  ),
])

/** By day of creation. Creations before 2019 are read as those of early 2019. */
export const acreTaux = table('acreTaux', [
  relief('2018-01-01', ['0.25', '0.5', '0.9'], 'CSS D131-6-3 ancien (avant 2019 : à confirmer)', 'LOW'),
  relief('2019-01-01', ['0.25', '0.5', '0.9'], 'CSS D131-6-3 ancien', 'MEDIUM'),
  relief('2019-04-01', ['0.25', '0.75', '0.9'], 'CSS D131-6-3, décret 2019-1215', 'MEDIUM'),
  relief('2020-04-01', ['0.5', '1', '1'], 'CSS D131-6-3, décret 2019-1215', 'HIGH'),
  row(
    '2026-07-01',
    { premierePeriode: '0.75', deuxiemePeriode: '1', troisiemePeriode: '1' },
    'Décret 2026-69 du 06/02/2026 ; CSS D131-6-3',
    `${LEGIFRANCE}/codes/article_lc/LEGIARTI000053451326`,
  ),
])

function relief(
  from: string,
  [premierePeriode, deuxiemePeriode, troisiemePeriode]: readonly [string, string, string],
  reference: string,
  confidence: Row['confidence'],
): Row {
  return row(from, { premierePeriode, deuxiemePeriode, troisiemePeriode }, reference, EXONERATIONS, { confidence })
}

/** The quarter of the creation and the three that follow, then four and four. */
export const acreTrimestres = table('acreTrimestres', [row('2018-01-01', '4', 'CSS D131-6-3', EXONERATIONS)])

export const acrePlafond = table('acrePlafond', [
  row('2018-01-01', '1', 'CSS L131-6-4', EXONERATIONS, { confidence: 'MEDIUM' }),
])

export const acreMinimumCipav = table('acreMinimumCipav', [
  row('2018-01-01', false, 'Aucun texte', EXONERATIONS, { confidence: 'MEDIUM' }),
  row('2020-04-01', true, 'CSS D131-6-3', EXONERATIONS, { confidence: 'MEDIUM' }),
])

/** CSG, CRDS and the complementary pension are never relieved; the first value is published for October 2022. */
export const acreTauxMinimalCipav = table('acreTauxMinimalCipav', [
  row('2020-04-01', '0.121', 'Urssaf (publié pour octobre 2022)', EXONERATIONS, { confidence: 'LOW' }),
  row('2022-10-01', '0.121', 'Urssaf', EXONERATIONS, { confidence: 'MEDIUM' }),
  row('2024-07-01', '0.139', 'Urssaf', EXONERATIONS, { confidence: 'MEDIUM' }),
  row('2026-01-01', '0.134', 'Urssaf', EXONERATIONS, { confidence: 'MEDIUM' }),
])

export const acrePublicsListes = table('acrePublicsListes', [
  row('2018-01-01', false, 'Non vérifié avant 2026', EXONERATIONS, { confidence: 'LOW' }),
  row(
    '2026-01-01',
    true,
    'CSS L131-6-4 ; code du travail L5141-1',
    `${LEGIFRANCE}/codes/article_lc/LEGIARTI000053451326`,
    {
      confidence: 'MEDIUM',
    },
  ),
])

export const acreDelaiDemande = table('acreDelaiDemande', [
  row('2020-01-01', '45', 'Code du travail R5141-29', EXONERATIONS, { confidence: 'MEDIUM' }),
  row('2026-01-01', '60', 'Décret 2026-69 du 06/02/2026', `${LEGIFRANCE}/codes/article_lc/LEGIARTI000053451326`, {
    confidence: 'MEDIUM',
  }),
])

export const versementLiberatoire = table('versementLiberatoire', [
  row(
    '2009-01-01',
    { vente: '0.01', prestationBic: '0.017', liberale: '0.022' },
    'CGI 151-0',
    'https://github.com/openfisca/openfisca-france',
  ),
])

/** The upper limit of the second bracket of income tax, compared with the income of two years before. */
export const versementLiberatoireRevenuMaximal = table('versementLiberatoireRevenuMaximal', [
  row('2026-01-01', '29315', 'CGI 151-0', `${LEGIFRANCE}/`, { confidence: 'MEDIUM' }),
])

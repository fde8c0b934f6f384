import { row, table } from '../baseline/table.ts'

const FAE =
  'https://www.federation-auto-entrepreneur.fr/actualites/indemnites-journalieres-independants-autoentrepreneurs'
const FAE_IMPOT = 'https://www.federation-auto-entrepreneur.fr/node/13363/'
const TELECONSULTATION = 'https://www.legifrance.gouv.fr/codes/id/LEGISCTA000006156083/'
const D1225_8 = 'https://code.travail.gouv.fr/code-du-travail/d1225-8'
const F39685 = 'https://www.service-public.gouv.fr/particuliers/vosdroits/F39685'
const LFSS_2026_81 =
  'https://juriblio.fr/lois/loi-no-2025-1403-du-30-decembre-2025/187444112/troisieme-partie/titre-ier/article-81'

/** Parts 1 and 2 of the notice, to the health insurance. */
export const delaiEnvoiArret = table('delaiEnvoiArret', [row('2015-01-01', '48', 'CSS R321-2', FAE)])

/** The first late notice is only warned about. */
export const envoiTardif = table('envoiTardif', [
  row(
    '2015-01-01',
    { mois: '24', reduction: '0.5' },
    'CSS D323-2',
    'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006736471',
  ),
])

/** Every day, week-ends and holidays included, unless free outings are allowed. */
export const heuresDePresence = table('heuresDePresence', [
  row(
    '2015-01-01',
    { matinDe: '9', matinA: '11', apresMidiDe: '14', apresMidiA: '16' },
    'CSS L323-6 et R323-11-1',
    'https://www.ag2rlamondiale.fr/assurance-perte-de-revenus-maintien-de-salaire/conseil-artisan-ou-commercant-quelle-couverture-en-cas-d-arret-de-travail-ou-invalidite',
    { confidence: 'MEDIUM' },
  ),
])

/** Not where the usual doctor or the referring midwife prescribes, nor where seeing a doctor is impossible. */
export const arretTeleconsultation = table('arretTeleconsultation', [
  row('2015-01-01', '0', 'LFSS 2024 (loi 2023-1250), article 65 : avant son entrée en vigueur', TELECONSULTATION, {
    confidence: 'MEDIUM',
  }),
  row('2024-01-01', '3', 'LFSS 2024 (loi 2023-1250), article 65 ; CSP L6316-1', TELECONSULTATION, {
    confidence: 'MEDIUM',
  }),
])

/** The law sets the least that the ceilings of a decree may be; the decree was not found, so its least is taken. */
export const dureePrescription = table('dureePrescription', [
  row('2015-01-01', { premiere: '0', prolongation: '0' }, 'CSS L162-4-1, version antérieure', LFSS_2026_81),
  row(
    '2026-09-01',
    { premiere: '1', prolongation: '2' },
    'CSS L162-4-1 1° et L162-4-4 ; loi 2025-1403, article 81',
    LFSS_2026_81,
    { confidence: 'MEDIUM' },
  ),
])

export const formulaireSecurise = table('formulaireSecurise', [
  row('2015-01-01', false, 'Usage avant le formulaire sécurisé', 'https://www.ameli.fr', { confidence: 'MEDIUM' }),
  row('2025-09-01', true, 'Formulaire sécurisé seul accepté', 'https://www.ameli.fr', { confidence: 'MEDIUM' }),
])

/** To the end of the month that follows the month or the quarter. */
export const delaiDeclaration = table('delaiDeclaration', [
  row('2015-01-01', '1', 'CSS R133-30-2', 'https://www.autoentrepreneur.urssaf.fr', { confidence: 'MEDIUM' }),
])

/** The page of the public service says before the end of the third month; R534-1, in the version read, the first fourteen weeks. */
export const declarationGrossesse = table('declarationGrossesse', [
  row(
    '2015-01-01',
    '3',
    'CSS R534-1 ; service-public F968',
    'https://www.service-public.gouv.fr/particuliers/vosdroits/F968',
    {
      confidence: 'MEDIUM',
    },
  ),
])

/** Before July 2021 the leave of a job was one of consecutive days like that of an independent activity. */
export const congePaterniteSalarie = table('congePaterniteSalarie', [
  row(
    '2018-01-01',
    { naissance: '3', obligatoires: '0', parts: '0', joursAuMoins: '0' },
    'Code du travail L1225-35 ancien et L3142-4',
    D1225_8,
  ),
  row(
    '2021-07-01',
    { naissance: '3', obligatoires: '4', parts: '2', joursAuMoins: '5' },
    'Code du travail L1225-35, L3142-4 et D1225-8',
    D1225_8,
  ),
])

/** Sixteen, eighteen and twenty-two weeks; what sharing adds is that of `partageAdoption`. */
export const congeAdoptionSalarie = table('congeAdoptionSalarie', [
  row(
    '2021-07-01',
    { unEnfant: '112', troisEnfantsAuFoyer: '126', plusieurs: '154' },
    'CSS L331-7 ; Code du travail L1225-37',
    'https://www.ameli.fr/assure/droits-demarches/famille/maternite-paternite-adoption/conge-adoption',
    { confidence: 'MEDIUM' },
  ),
])

/** For the presumed day of birth, and for the start of each later period. */
export const preavisPaternite = table('preavisPaternite', [
  row('2015-01-01', '1', 'Code du travail L1225-35 et D1225-8', D1225_8),
])

/** A month, or some days where the leave follows a paternity or adoption leave. */
export const preavisCongeNaissance = table('preavisCongeNaissance', [
  row('2018-01-01', { mois: '0', joursApresUnConge: '0' }, 'Aucun texte', F39685),
  row('2026-07-01', { mois: '1', joursApresUnConge: '15' }, 'Décret 2026-419', F39685),
])

/** Of 6.2 % withheld, 3.8 are deducted where the income is taxed. */
export const tauxCsgDeductible = table('tauxCsgDeductible', [
  row(
    '1998-01-01',
    '0.038',
    'CGI 154 quinquies ; CSS L136-8',
    'https://github.com/openfisca/openfisca-france/tree/master/openfisca_france/parameters/prelevements_sociaux/contributions_sociales',
  ),
])

export const aldExonereeImpot = table('aldExonereeImpot', [
  row(
    '2017-01-01',
    true,
    'CGI 154 bis A (loi 2015-1785, article 78)',
    'https://comcom.fr/fiche/travailleurs-independants-declarer-indemnites-journalieres',
  ),
])

/** Practitioners say no, some funds say yes; the regime rests on turnover. */
export const indemnitesMicroImposables = table('indemnitesMicroImposables', [
  row('2017-01-01', false, 'CGI 50-0 et 102 ter', FAE_IMPOT, { confidence: 'MEDIUM' }),
])

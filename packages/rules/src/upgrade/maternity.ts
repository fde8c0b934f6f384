import { row, table } from '../baseline/table.ts'

const D2019 = 'https://issuu.com/addora/docs/de_cret_n_2019-529_du_27_mai_2019_c'
const D623_1 = 'https://www.legifrance.gouv.fr/codes/id/LEGIARTI000041966440/2020-05-25/'
const D623_2 = 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000043495239'
const D623_3 = 'https://lexbase.fr/texte-de-loi/code-de-la-securite-socialed6233/L5273MAK.html'
const EFL =
  'https://open.lefebvre-dalloz.fr/droit-social/conges-absences/conge-maternite-independantes_c2b43825771975-efl'
/** The version of 1 November 2010; the one that stood from 2015 to 2019 was not read. */
const D613_4_2 =
  'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006073189/articles/LEGIARTI000006737507?version=LEGIARTI000022981274&date=2014-12-23'
const DURATIONS = 'CSS L331-3, L331-4, L331-4-1, par renvoi de D623-2'
const OLD = { confidence: 'MEDIUM' } as const

export const affiliationMaternite = table('affiliationMaternite', [
  row('2018-01-01', '10', 'CSS D613-13-1 (décret 2017-612), puis D623-8', D2019),
  row('2023-08-21', '6', 'CSS D623-8, décret 2023-790 du 17/08/2023', EFL),
])

export const cessationMinimale = table('cessationMinimale', [
  row(
    '2018-01-01',
    { total: '44', apresNaissance: '0', avantDatePresumee: '14' },
    'CSS D613-4-2 ancien, 1°',
    D613_4_2,
    OLD,
  ),
  row(
    '2019-05-30',
    { total: '56', apresNaissance: '42', avantDatePresumee: '0' },
    'CSS L623-1 I, D623-2 alinéa 2, décret 2019-529',
    D2019,
  ),
])

export const tauxDuSeuilMaternite = table('tauxDuSeuilMaternite', [
  row('2018-01-01', '0.1', 'CSS D623-3, D613-29 ancien', D623_3),
])

export const tauxReduit = table('tauxReduit', [row('2018-01-01', '0.1', 'CSS D623-3, D613-29 ancien', D623_3)])

export const diviseurForfait = table('diviseurForfait', [
  row('2018-01-01', '730', 'CSS D623-2 alinéa 1, D613-4-2 ancien', D623_2),
])

export const partPremierVersement = table('partPremierVersement', [row('2018-01-01', '0.5', 'CSS D623-1', D623_1)])

export const moisNaissanceTresPrecoce = table('moisNaissanceTresPrecoce', [
  row('2018-01-01', '7', 'CSS D623-1', D623_1),
])

export const congeMaternite = table('congeMaternite', [
  row('2018-01-01', { avant: '44', apres: '60', total: '74' }, 'CSS D613-4-2 ancien, 1°', D613_4_2, OLD),
  row('2019-01-01', { avant: '42', apres: '70', total: '112' }, DURATIONS, D623_2),
])

export const congeMaterniteTroisEnfants = table('congeMaterniteTroisEnfants', [
  row('2018-01-01', { avant: '44', apres: '60', total: '74' }, 'CSS D613-4-2 ancien, 1°', D613_4_2, OLD),
  row('2019-01-01', { avant: '56', apres: '126', total: '182' }, DURATIONS, D623_2),
])

export const congeMaterniteJumeaux = table('congeMaterniteJumeaux', [
  row('2018-01-01', { avant: '44', apres: '60', total: '74' }, 'CSS D613-4-2 ancien, 1°', D613_4_2, OLD),
  row('2019-01-01', { avant: '84', apres: '154', total: '238' }, DURATIONS, D623_2),
])

export const congeMaterniteTriples = table('congeMaterniteTriples', [
  row('2018-01-01', { avant: '44', apres: '60', total: '74' }, 'CSS D613-4-2 ancien, 1°', D613_4_2, OLD),
  row('2019-01-01', { avant: '168', apres: '154', total: '322' }, DURATIONS, D623_2),
])

export const reportsDuConge = table('reportsDuConge', [
  row(
    '2018-01-01',
    { avanceTroisEnfants: '0', avanceJumeaux: '0', reportApresNaissance: '0' },
    'CSS D613-4-2 ancien : aucun',
    D613_4_2,
    OLD,
  ),
  row(
    '2019-01-01',
    { avanceTroisEnfants: '2', avanceJumeaux: '4', reportApresNaissance: '3' },
    'CSS L331-3, L331-4, L331-4-1',
    EFL,
  ),
])

export const naissancePrematuree = table('naissancePrematuree', [
  row('2018-01-01', '44', 'CSS D613-4-2 ancien, 1°', D613_4_2, OLD),
  row('2019-01-01', '42', 'CSS L331-3, dernier alinéa', D623_2),
])

/** Before 2019 no text gave the self-employed this choice: no row. */
export const reportHospitalisation = table('reportHospitalisation', [
  row('2019-01-01', '42', 'CSS L331-5 alinéa 1', D623_2),
])

/** L331-5 al. 3 speaks of employees; D623-2 refers to its first two paragraphs only. */
export const joursGrossessePathologique = table('joursGrossessePathologique', [
  row('2018-01-01', '14', 'CSS L331-5 alinéa 3 (salariées)', D623_2, { confidence: 'LOW' }),
])

export const partAllocationAdoption = table('partAllocationAdoption', [
  row('2018-01-01', '0.5', 'CSS L623-1 III, D623-1', D623_1),
])

const AMELI = 'https://www.ameli.fr/assure/droits-demarches/famille/maternite-paternite-adoption/conge-adoption'

/** The durations before July 2021 were not found. */
export const congeAdoption = table('congeAdoption', [
  row(
    '2021-07-01',
    { unEnfant: '84', troisEnfantsAuFoyer: '136', deuxEnfants: '178', troisEnfantsEtPlus: '241' },
    'CSS L623-1 III, durées publiées par l’assurance maladie',
    AMELI,
    { confidence: 'MEDIUM' },
  ),
])

export const partageAdoption = table('partageAdoption', [
  row('2021-07-01', { unEnfant: '25', plusieurs: '32' }, 'CSS L331-7, par renvoi de L623-1', AMELI, {
    confidence: 'MEDIUM',
  }),
])

/** D663-2 was read in a summary; "six weeks before" and "ten weeks after" as days. */
export const remplacementConjointe = table('remplacementConjointe', [
  row(
    '2018-01-01',
    { avant: '42', apres: '70', minimum: '7', maximum: '28', surDemande: '56' },
    'CSS D663-2',
    'https://www.lexbase.fr/',
    { confidence: 'MEDIUM' },
  ),
])

/** Published for 2015 (52.05) and 2018 (53.52). */
export const plafondRemplacement = table('plafondRemplacement', [
  row('2018-01-01', { smic: '2', jours: '56' }, 'CSS D663-2', 'https://www.lexbase.fr/', { confidence: 'MEDIUM' }),
])

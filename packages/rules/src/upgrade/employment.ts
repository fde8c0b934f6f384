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

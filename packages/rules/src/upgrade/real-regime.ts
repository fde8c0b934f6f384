import type { Row } from '../release/release.ts'
import { row, table } from '../baseline/table.ts'

const LEGIFRANCE = 'https://www.legifrance.gouv.fr'
const D621 = `${LEGIFRANCE}/codes/section_lc/LEGITEXT000006073189/LEGISCTA000006141568`
const D2022 = `${LEGIFRANCE}/jorf/id/JORFTEXT000046710841`
const MEDIUM = { confidence: 'MEDIUM' } as const

/** CSS D621-1 and D621-2 as of 2018; T1, T2 and T3 hold the 0.85 % of daily allowances. */
export const reelMaladieAncien = table('reelMaladieAncien', [
  row(
    '2018-01-01',
    {
      premierSeuil: '0.4',
      secondSeuil: '1.1',
      t1: '0.072',
      t2: '0.022',
      t3: '0.0085',
      limite: '5',
      tauxAuDela: '0.065',
    },
    'CSS D621-1 et D621-2 (2018)',
    D621,
  ),
])

type Point = readonly [seuil: string, taux: string]

/** A scale with fewer than six points repeats its last. */
function scale(from: string, points: readonly Point[], limite: string, reference: string, url: string): Row {
  const six = Array.from({ length: 6 }, (_, i) => points[Math.min(i, points.length - 1)]!)
  const cells = six.flatMap(([seuil, taux], i) => [
    [`seuil${i + 1}`, seuil],
    [`taux${i + 1}`, taux],
  ])
  return row(from, { ...Object.fromEntries(cells), limite, tauxAuDela: '0.065' }, reference, url, MEDIUM)
}

const SINGLE_BASE: readonly Point[] = [
  ['0.2', '0'],
  ['0.4', '0.015'],
  ['0.6', '0.04'],
  ['1.1', '0.065'],
  ['2', '0.077'],
  ['3', '0.085'],
]

/** That of 2022 was set back to 1 January 2022 and holds the 0.5 % of daily allowances; that of 2025 comes with the regularisation of 2026. */
export const reelMaladieSsi = table('reelMaladieSsi', [
  scale(
    '2022-01-01',
    [
      ['0.4', '0.005'],
      ['0.6', '0.045'],
      ['1.1', '0.072'],
    ],
    '5',
    'Décret 2022-1529',
    D2022,
  ),
  scale('2025-01-01', SINGLE_BASE, '3', 'Décret 2024-688 ; loi 2023-1250, article 18', `${LEGIFRANCE}/`),
])

export const reelMaladieCnavpl = table('reelMaladieCnavpl', [
  scale(
    '2022-01-01',
    [
      ['0.4', '0'],
      ['0.6', '0.04'],
      ['1.1', '0.065'],
    ],
    '1.1',
    'Décret 2022-1529',
    D2022,
  ),
  scale('2025-01-01', SINGLE_BASE, '3', 'Décret 2024-688 ; loi 2023-1250, article 18', `${LEGIFRANCE}/`),
])

const allowances = (
  from: string,
  ssiIncluse: string,
  ssi: string,
  cnavpl: string,
  reference: string,
  url: string,
): Row =>
  row(
    from,
    { ssiIncluse, ssi, ssiPlafond: '5', cnavpl, cnavplPlafond: '3', assietteMinimale: '0.4' },
    reference,
    url,
    MEDIUM,
  )

/** The SSI's share stands in its sickness scale until 2024; Urssaf went on with 0.85 % until 2023. */
export const reelIndemnites = table('reelIndemnites', [
  allowances('2018-01-01', '0.0085', '0', '0', 'CSS D621-2', D621),
  allowances('2021-07-01', '0.0085', '0', '0.003', 'Décret 2021-755', `${LEGIFRANCE}/`),
  allowances('2022-01-01', '0.005', '0', '0.003', 'Décret 2022-1529', D2022),
  allowances('2025-01-01', '0', '0.005', '0.003', 'Décret 2024-688', `${LEGIFRANCE}/`),
])

export const reelIndemnitesDiscutees = table('reelIndemnitesDiscutees', [
  row('2018-01-01', false, 'CSS D621-2', D621, MEDIUM),
  row('2022-01-01', true, 'Décret 2022-1529 et pratique de l’Urssaf', D2022, MEDIUM),
  row('2024-01-01', false, 'Décret 2022-1529', D2022, MEDIUM),
])

export const reelInvaliditeDeces = table('reelInvaliditeDeces', [
  row('2018-01-01', { taux: '0.013', plafond: '1', assietteMinimale: '0.115' }, 'CSS D632-1', `${LEGIFRANCE}/`),
])

export const reelRetraiteBase = table('reelRetraiteBase', [
  row('2018-01-01', { taux: '0.1775', auDela: '0.006' }, 'CSS D633-3', `${LEGIFRANCE}/`, MEDIUM),
  row('2025-01-01', { taux: '0.1787', auDela: '0.0072' }, 'Décret 2024-688', `${LEGIFRANCE}/`, MEDIUM),
])

/** Before 2025 contributions are paid on the income itself. */
export const reelAbattement = table('reelAbattement', [
  row('2018-01-01', { taux: '0', minimum: '0', maximum: '0' }, 'Aucun abattement', `${LEGIFRANCE}/`),
  row(
    '2025-01-01',
    { taux: '0.26', minimum: '0.0176', maximum: '1.3' },
    'Loi 2023-1250, article 18 ; décret 2024-688',
    `${LEGIFRANCE}/`,
    MEDIUM,
  ),
])

import { describe, expect, test } from 'vitest'
import type { Formule } from '../readings/explained.ts'
import { owed } from '../testing/contributions.ts'
import { activite, ca, person } from '../testing/people.ts'

const liberal = (year: number, montant: string) => person(ca({ [year]: montant }))
const number = (text: string): Formule => ({ kind: 'number', text, parametre: null })
const received = ({ etapes }: ReturnType<typeof owed>) =>
  etapes.filter(({ terme }) => terme === 'recettesDeclarees').map(({ precision, formule }) => [precision, formule])

describe('the lines of a declaration', () => {
  test('are told by their months, and by their activity where there are several', () => {
    const two = { activites: [activite(ca({ 2024: '10000' })), activite(ca({ 2024: '20000' }), { nature: 'VENTE' })] }
    expect(received(owed(two, 2024)).map(([precision]) => precision)).toEqual([
      '2024-01/2024-06 (1)',
      '2024-07/2024-12 (1)',
      '2024-01/2024-12 (2)',
    ])
    expect(received(owed(liberal(2025, '10000'), 2025))).toEqual([['2025-01/2025-12', number('10000')]])
  })

  test('begin with the month of the start', () => {
    const may = person(ca({ 2025: '8000' }), { debut: '2025-05-20' })
    const { lignes } = owed(may, 2025, { du: '2025-04-01', au: '2025-06-30' }).activites[0]!
    expect(lignes.map(({ du, au }) => [du, au])).toEqual([['2025-05-01', '2025-06-30']])
  })

  test('hold the receipts that came in their months, and nothing of others', () => {
    const recettes = [
      { du: '2024-01-01', au: '2024-03-31', montant: '1000' },
      { du: '2024-04-01', au: '2024-06-30', montant: '2000' },
      { du: '2024-07-01', au: '2024-12-31', montant: '4000' },
    ]
    const found = owed(liberal(2024, '1'), 2024, { activites: [{ activite: 0, recettes }] })
    expect(received(found)).toEqual([
      ['2024-01/2024-06', { kind: 'operation', op: '+', of: [number('1000'), number('2000')] }],
      ['2024-07/2024-12', number('4000')],
    ])
  })

  test('a period that a change cuts is shared by months', () => {
    const recettes = [
      { du: '2024-01-01', au: '2024-04-30', montant: '1000' },
      { du: '2024-05-01', au: '2024-12-31', montant: '8000' },
    ]
    const { lignes } = owed(liberal(2024, '1'), 2024, { activites: [{ activite: 0, recettes }] }).activites[0]!
    expect(lignes.map((ligne) => ligne.recettes)).toEqual(['3000.00', '6000.00'])
  })
})

describe('what is told of activities', () => {
  const told = (du: string) => [{ du, au: '2025-12-31', montant: '8000' }]

  test('of the second of two, in any order', () => {
    const two = { activites: [activite(ca({ 2026: '1000' })), activite(ca({ 2026: '2000' }), { nature: 'VENTE' })] }
    const craft = owed(two, 2026, { activites: [{ activite: 1, artisanale: true }] }).activites[1]!
    // a craftsman pays 0.3 % for training and 0.22 % to the chamber of trades
    expect([craft.formationProfessionnelle, craft.fraisDeChambre]).toEqual(['6.00', '4.40'])
  })

  test('receipts of a business begun within the period, from its first month on', () => {
    const may = person([], { debut: '2025-05-20' })
    const found = owed(may, 2025, { activites: [{ activite: 0, recettes: told('2025-05-01') }] })
    expect(found.activites[0]!.recettes).toBe('8000.00')
    // no turnover of the year was told: nothing is said of the ceilings
    expect([found.plafondMicro, found.reserves]).toEqual([null, []])
  })

  test('only who can be a craftsman is taken for none', () => {
    const assumed = (nature: 'VENTE' | 'PRESTATION_BIC' | 'LIBERALE') =>
      owed(person(ca({ 2026: '1000' }), { nature }), 2026).hypotheses.filter(({ path }) => path.at(-1) === 'artisanale')
    expect((['VENTE', 'PRESTATION_BIC', 'LIBERALE'] as const).map((nature) => assumed(nature).length)).toEqual([
      1, 1, 0,
    ])
  })

  test('of each activity apart, in its place', () => {
    const two = {
      activites: [
        activite(ca({ 2026: '1000' })),
        ...[1, 2].map(() => activite(ca({ 2026: '2000' }), { nature: 'VENTE' })),
      ],
    }
    const paths = owed(two, 2026, { activites: [{ activite: 1, artisanale: true }] }).hypotheses.map(({ path }) =>
      path.join('.'),
    )
    expect(paths.filter((path) => path.endsWith('artisanale'))).toEqual(['cotisations.activites.2.artisanale'])
  })

  test('that receipts are spread is said once, however many activities', () => {
    const two = { activites: [activite(ca({ 2026: '1000' })), activite(ca({ 2026: '2000' }))] }
    const said = (situation: typeof two) =>
      owed(situation, 2026).hypotheses.filter(({ value }) => value === 'REPARTIES_PAR_MOIS')
    expect([said(two).length, said(liberal(2026, '1000') as typeof two).length]).toEqual([1, 1])
  })

  test('a business begun on the last day of a month owes for that month', () => {
    const late = person(ca({ 2026: '1200' }), { debut: '2026-01-31' })
    expect(owed(late, 2026, { du: '2026-01-01', au: '2026-01-31' }).activites[0]!.recettes).toBe('100.00')
  })
})

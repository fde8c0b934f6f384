import { describe, expect, test } from 'vitest'
import { derivedFigure } from '../law/derived.ts'
import { ca, doubts, ill, law, person, refusals, services } from '../testing/people.ts'

/** Year, threshold, allowance at the threshold, PASS/730, least turnover that passes: sales, commercial services, liberal. */
const published = [
  [2018, '3862.80', '5.29', '54.43', '13320.00', '7725.60', '5852.73'],
  [2019, '3919.20', '5.37', '55.51', '13514.49', '7838.40', '5938.19'],
  [2020, '3982.80', '5.46', '56.35', '13733.80', '7965.60', '6034.55'],
  [2021, '4046.40', '5.54', '56.35', '13953.11', '8092.80', '6130.91'],
  [2022, '4093.20', '5.61', '56.35', '14114.49', '8186.40', '6201.82'],
  [2023, '4113.60', '5.64', '60.26', '14184.83', '8227.20', '6232.73'],
  [2024, '4208.80', '5.77', '63.52', '14513.11', '8417.60', '6376.97'],
  [2025, '4383.20', '6.00', '64.52', '15114.49', '8766.40', '6641.22'],
  [2026, '4582.00', '6.28', '65.84', '15800.00', '9164.00', '6942.43'],
] as const

const NATURES = ['VENTE', 'PRESTATION_BIC', 'LIBERALE'] as const
const minusOneCent = (euros: string): string => {
  const cents = String(BigInt(euros.replace('.', '')) - 1n)
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`
}

describe.each(published)('in %i', (year, seuil, least, highest, ...turnovers) => {
  const stop = [`${year}-06-01`, `${year}-06-30`] as const

  test(`the threshold is ${seuil}, a tenth of the mean PASS of the three years before`, () => {
    expect(derivedFigure('seuil', year, law)).toEqual({ value: seuil, etat: 'EN_VIGUEUR' })
    expect(ill(services(year, '100000'), ...stop).parts[0]!.seuil).toBe(seuil)
  })

  test.each(NATURES.map((nature, i) => [nature, turnovers[i]!] as const))(
    'nothing one cent below the turnover that reaches it, something from it on: %s, %s',
    (nature, montant) => {
      const at = ill(services(year, montant, { nature }), ...stop)
      expect([at.indemniteJournaliere, refusals(at)]).toEqual([least, []])
      const below = ill(services(year, minusOneCent(montant), { nature }), ...stop)
      expect([below.indemniteJournaliere, refusals(below)]).toEqual(['0.00', ['REVENU_INSUFFISANT']])
      expect(below.refus[0]!.manqueChiffreAffaires).toMatch(/^0\.0[1-3]$/)
      expect(at.chiffreAffairesPour(least)).toBe(montant)
    },
  )

  test(`the highest allowance is ${highest}`, () => {
    expect(ill(services(year, '500000'), ...stop).indemniteJournaliere).toBe(highest)
    expect(derivedFigure('indemniteMaximaleSsi', year, law)).toEqual({ value: highest, etat: 'EN_VIGUEUR' })
  })
})

test('the threshold of 2027 rests on 2024 to 2026 and is law; only the ceiling of 2027 is projected', () => {
  const answer = ill(services(2027, '9435.20'), '2027-06-01', '2027-06-30')
  expect([answer.indemniteJournaliere, answer.parts[0]!.seuil]).toEqual(['6.46', '4717.60'])
  expect(answer.etat).toEqual({ code: 'PROJETE', parametres: ['pmss'] })
  expect(ill(services(2027, '9435.19'), '2027-06-01', '2027-06-30').indemniteJournaliere).toBe('0.00')
  expect(derivedFigure('seuil', 2027, law)).toEqual({ value: '4717.60', etat: 'EN_VIGUEUR' })
  expect(derivedFigure('pass', 2027, law)).toEqual({ value: '48060.00', etat: 'PROJETE' })
})

test.each([
  ['SSI', '2025-06-01', '8766.38', '0.00'],
  ['SSI', '2025-06-01', '8766.40', '6.00'],
  ['SSI', '2026-06-01', '9163.98', '0.00'],
  ['SSI', '2026-06-01', '9164.00', '6.28'],
  ['SSI', '2025-06-01', '94200', '64.52'],
  ['SSI', '2026-06-01', '200000', '65.84'],
  ['SSI', '2025-12-31', '96120', '64.52'],
  ['SSI', '2026-01-01', '96120', '65.84'],
] as const)('vectors of the specification: %s on %s, twice the mean income %s: %s', (caisse, day, montant, ij) => {
  const year = Number(day.slice(0, 4))
  expect(ill(services(year, montant, { caisse }), day, day).indemniteJournaliere).toBe(ij)
})

test('vectors of the specification: Cipav in 2025, mean income of 47 100 and of 200 000', () => {
  const cipav = (total: string) => person(ca({ 2022: total, 2023: '0', 2024: '0' }), { caisse: 'CIPAV' })
  // 47 100 × 3 ÷ 0.66 = 214 090.909…: one cent more than the cut figure gives the same rounded allowance.
  expect(ill(cipav('214090.91'), '2025-06-01', '2025-06-30').indemniteJournaliere).toBe('64.52')
  expect(ill(cipav('909090.91'), '2025-06-01', '2025-06-30').indemniteJournaliere).toBe('193.56')
})

test('Cipav: three times the PASS from 2022 to 2026, and no minimum for a micro-entrepreneur', () => {
  const maxima = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => {
    const montants = ca({ [year - 3]: '900000', [year - 2]: '900000', [year - 1]: '900000' })
    return ill(person(montants, { caisse: 'CIPAV' }), `${year}-07-01`, `${year}-07-31`).indemniteJournaliere
  })
  expect(maxima).toEqual(['169.05', '169.05', '180.79', '190.55', '193.56', '197.51'])
  const least = person(ca({ 2022: '6641.22', 2023: '6641.22', 2024: '6641.22' }), { caisse: 'CIPAV' })
  expect(ill(least, '2025-06-01', '2025-06-30').indemniteJournaliere).toBe('6.00')
})

test('the literal threshold of the years kept shows as a doubt in a Covid window, with its amount', () => {
  // Without 2020 the mean is 4 030: above the literal 4 012.80 of 2018 and 2019, below the published 4 046.40.
  const situation = person(ca({ 2018: '8060', 2019: '8060', 2020: '0' }), { nature: 'PRESTATION_BIC' })
  const answer = ill(situation, '2021-08-08', '2021-09-08')
  expect([answer.indemniteJournaliere, refusals(answer)]).toEqual(['0.00', ['REVENU_INSUFFISANT']])
  expect(doubts(answer)).toMatchObject({ SEUIL_DES_ANNEES_RETENUES: '5.52' })
})

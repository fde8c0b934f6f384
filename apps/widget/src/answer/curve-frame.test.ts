import { lawOf, sickPay, type ScenarioInput } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { expect, it } from 'vitest'
import { curveFrame } from './curve-frame.ts'

function frame(amounts: readonly string[], due?: { dues: string; payees: string }) {
  const chiffresAffaires = amounts.map((montant, i) => ({
    annee: 2022 + i,
    montant,
    ...(due ? { cotisationsDues: due.dues, cotisationsPayees: due.payees } : {}),
  }))
  const activites = [{ nature: 'LIBERALE' as const, caisse: 'SSI' as const, debut: '2019-01-01', chiffresAffaires }]
  const input: ScenarioInput = { situation: { activites }, arret: { debut: '2025-06-01', fin: '2025-06-30' } }
  const result = sickPay(input, lawOf(baseline))
  if (result.kind !== 'Scenario' || !result.arretMaladie) throw new Error(JSON.stringify(result))
  return curveFrame(result.arretMaladie, input)
}

it('names the threshold and the cap, and stands the person on their mean turnover', () => {
  const found = frame(['32000', '35000', '42000'])
  expect(found?.seuil).toEqual({ chiffreAffaires: '6641.22', indemniteJournaliere: '6.00' })
  expect(found?.plafond).toEqual({ chiffreAffaires: '71363.63', indemniteJournaliere: '64.52' })
  expect(found?.person.x).toBeCloseTo(36_333.33, 2)
  expect(found?.width).toBe(90_000)
})

it('widens for someone far above the cap', () => {
  expect(frame(['300000', '300000', '300000'])?.width).toBe(350_000)
})

it('stands someone whose contributions are unpaid where the curve gives as much', () => {
  const found = frame(['32000', '35000', '42000'], { dues: '1000', payees: '500' })
  expect(found?.person.indemniteJournaliere).toBe('16.42')
  expect(found?.person.x).toBeGreaterThan(0)
})

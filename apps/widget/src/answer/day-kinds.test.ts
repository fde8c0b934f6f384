import { lawOf, sickPay, type ArretInput } from '@abri/rules'
import { baseline } from '@abri/rules/baseline'
import { expect, it } from 'vitest'
import { dayKinds } from './day-kinds.ts'
import { runsOf } from './runs-of.ts'

/** The runs of a stop as the rules see it: `3 carence, 27 paye`. */
function runs(arret: ArretInput, caisse: 'SSI' | 'CIPAV' = 'SSI', montant = '30000'): string {
  const chiffresAffaires = [2022, 2023, 2024, 2025].map((annee) => ({ annee, montant }))
  const activites = [{ nature: 'LIBERALE' as const, caisse, debut: '2019-01-01', chiffresAffaires }]
  const result = sickPay({ situation: { activites }, arret }, lawOf(baseline))
  if (result.kind !== 'Scenario' || !result.arretMaladie) throw new Error(JSON.stringify(result))
  const days = dayKinds(arret.debut, arret.fin, result.arretMaladie.calendrier)
  return runsOf(days)
    .map(({ kind, days: { length } }) => `${length} ${kind}`)
    .join(', ')
}

it('shows three waiting days, then paid ones', () => {
  expect(runs({ debut: '2025-06-01', fin: '2025-06-30' })).toBe('3 carence, 27 paye')
})

it('shows a stop within the waiting days, and a prolongation without any', () => {
  expect(runs({ debut: '2025-06-01', fin: '2025-06-02' })).toBe('2 carence')
  expect(runs({ debut: '2025-06-11', fin: '2025-06-20', arretInitialDebut: '2025-06-01' })).toBe('10 paye')
})

it('shows the days beyond the longest time paid', () => {
  expect(runs({ debut: '2026-01-05', fin: '2026-04-14' }, 'CIPAV')).toBe('3 carence, 87 paye, 10 horsLimite')
})

it('shows the days that the limit leaves out in the middle of a stop, though one payment spans them', () => {
  const arretsAnterieurs = [
    { debut: '2022-07-10', fin: '2022-07-20' },
    { debut: '2024-01-01', fin: '2024-12-08' },
  ]
  expect(runs({ debut: '2025-06-01', fin: '2025-08-30', arretsAnterieurs })).toBe(
    '3 carence, 6 paye, 30 horsLimite, 11 paye, 41 horsLimite',
  )
})

it('shows nothing as paid where nothing is due', () => {
  expect(runs({ debut: '2025-06-01', fin: '2025-06-30' }, 'SSI', '100')).toBe('3 carence, 27 nonPaye')
})

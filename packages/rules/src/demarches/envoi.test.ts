import { describe, expect, test } from 'vitest'
import type { ArretInput } from '../scenario/input.ts'
import { consultant, formalities as asked } from '../testing/formalities.ts'
import { employed, well } from '../testing/jobs.ts'

/** Paid from 4 June on, at 32.85 a day. */
const sent = (faits: Parameters<typeof asked>[0], more = {}) => {
  const { envoi, reserves } = asked(faits, more)
  return { ...envoi!, autre: reserves.find(({ code }) => code === 'JOURS_DE_L_ENVOI_TARDIF')?.autreLecture }
}
const AGAIN = { retardPrecedentPrescritLe: '2024-01-10' }

describe('48 hours', () => {
  test.each([
    ['2025-06-01', false, 'AUCUNE'],
    ['2025-06-03', false, 'AUCUNE'],
    ['2025-06-04', true, 'AVERTISSEMENT'],
  ])('sent on %s', (envoyeLe, enRetard, sanction) => {
    expect(sent({ envoyeLe })).toMatchObject({ limite: '2025-06-03', enRetard, sanction, reduction: '0.00' })
  })

  test('they run from the day of prescription where that is another', () => {
    expect(sent({ prescritLe: '2025-06-02', envoyeLe: '2025-06-04' })).toMatchObject({
      limite: '2025-06-04',
      sanction: 'AUCUNE',
    })
  })

  test('nothing is said while the day of sending is not known', () => {
    expect(asked({}).envoi).toBeNull()
  })
})

describe('a second delay within twenty-four months', () => {
  test.each([
    ['2025-06-04', 0, '0.00', '16.43'],
    ['2025-06-05', 1, '16.43', '32.85'],
    ['2025-06-14', 10, '164.25', '180.68'],
    ['2025-06-30', 26, '427.05', '443.48'],
    ['2025-08-15', 27, '443.48', undefined],
  ])('sent on %s loses half of %i paid days: %s, otherwise %s', (envoyeLe, joursReduits, reduction, autre) => {
    expect(sent({ ...AGAIN, envoyeLe })).toMatchObject({ sanction: 'REDUCTION', joursReduits, reduction })
    expect(sent({ ...AGAIN, envoyeLe }).autre).toBe(autre)
  })

  test.each([
    ['2023-05-31', 'AVERTISSEMENT'],
    ['2023-06-01', 'REDUCTION'],
    ['2023-06-02', 'REDUCTION'],
    ['2025-06-01', 'AVERTISSEMENT'],
  ])('after a stop prescribed on %s: %s', (retardPrecedentPrescritLe, sanction) => {
    expect(sent({ retardPrecedentPrescritLe, envoyeLe: '2025-06-10' }).sanction).toBe(sanction)
  })

  test('costs nothing in hospital, or where sending was impossible', () => {
    expect(sent({ ...AGAIN, envoyeLe: '2025-06-10' }, { hospitalisation: true }).sanction).toBe('AUCUNE')
    expect(sent({ ...AGAIN, envoyeLe: '2025-06-10', envoiImpossible: true }).sanction).toBe('AUCUNE')
  })

  test('costs what every payer gives for those days', () => {
    const salaires = ['2025-03', '2025-04', '2025-05'].map((mois) => ({ mois, brut: '1500' }))
    const emploi = { debut: '2015-01-01', salaires, heuresTroisMois: '300' }
    const found = asked({ ...AGAIN, envoyeLe: '2025-06-14' }, {}, { ...consultant, emploi })
    // 1 500 × 3 ÷ 91.25 ÷ 2 = 24.66 a day beside 32.85, for ten days, half of it
    expect(found.envoi).toMatchObject({ joursReduits: 10, reduction: '287.55' })
  })

  test('the reduction is explained', () => {
    const { etapes } = asked({ ...AGAIN, envoyeLe: '2025-06-14' })
    expect(etapes).toMatchObject([
      { terme: 'reductionEnvoiTardif', valeur: '164.25', article: 'CSS D323-2', parametres: ['envoiTardif'] },
    ])
  })
})

test.each([
  [{ retardPrecedentPrescritLe: '2025-06-02' }, 'demarches.retardPrecedentPrescritLe: FIN_AVANT_DEBUT (2025-06-02)'],
  [{ envoyeLe: '2025-05-31' }, 'demarches.envoyeLe: FIN_AVANT_DEBUT (2025-05-31)'],
  [{ prescritLe: 'hier' }, 'demarches.prescritLe: JOUR_INVALIDE (hier)'],
  [{ retardPrecedentPrescritLe: '2025-02-30' }, 'demarches.retardPrecedentPrescritLe: JOUR_INVALIDE (2025-02-30)'],
  [{ declaration: 'ANNUELLE' }, 'demarches.declaration: VALEUR_INVALIDE (ANNUELLE)'],
])('%j cannot be used', (faits, message) => {
  expect(() => asked(faits)).toThrow(new RangeError(message))
})

test('on days of part time half of the half is lost', () => {
  const part = { tempsPartielTherapeutiqueDepuis: '2025-06-10' }
  // six whole days of 32.85 and four of 16.43: 262.82
  expect(sent({ ...AGAIN, envoyeLe: '2025-06-14' }, part)).toMatchObject({ joursReduits: 10, reduction: '131.41' })
})

test('a job, whose days of part time are not computed, loses half of its whole days alone', () => {
  const salaires = ['2025-03', '2025-04', '2025-05'].map((mois) => ({ mois, brut: '1500' }))
  const both = { ...consultant, emploi: { debut: '2015-01-01', salaires, heuresTroisMois: '300' } }
  const { envoi } = asked({ ...AGAIN, envoyeLe: '2025-06-14' }, { tempsPartielTherapeutiqueDepuis: '2025-06-10' }, both)
  // 262.82 of the activity and six days of 24.66
  expect(envoi).toMatchObject({ joursReduits: 10, reduction: '205.39' })
})

describe('three children in charge: what a job pays more from the thirty-first day on is lost by half too', () => {
  const large = { ...employed(well, '2020-02-01', '2000'), personne: { enfantsACharge: 3 } }
  const lost = (arret: Partial<ArretInput>, envoyeLe: string) =>
    asked({ retardPrecedentPrescritLe: '2019-12-01', envoyeLe }, arret, large).envoi

  test('of days before it and after it', () => {
    // until 1 March 27 days of 32.88, then three of 43.84, and thirty of 31.64
    expect(lost({ debut: '2020-02-01', fin: '2020-03-11' }, '2020-03-05')).toMatchObject({
      ...{ joursReduits: 30, reduction: '984.24' },
    })
  })

  test('of a prolongation, counted from the first stop on', () => {
    const prolongation = { arretInitialDebut: '2020-02-01', debut: '2020-03-10', fin: '2020-03-14' }
    // four days of 43.84 and of 31.64
    expect(lost(prolongation, '2020-03-14')).toMatchObject({ joursReduits: 4, reduction: '150.96' })
  })
})

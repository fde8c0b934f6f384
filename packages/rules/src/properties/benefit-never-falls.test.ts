import { describe, expect, test } from 'vitest'
import { activite, ca, completeLaw } from '../testing/people.ts'
import type { AskedBenefit } from './asked-benefit.ts'
import { benefitNeverFalls } from './benefit-never-falls.ts'
import type { Requirement } from './claim.ts'
import { saying, holds, told, life } from '../testing/asked-claims.ts'

describe('a benefit that more income lowers is caught', () => {
  /** A benefit that somebody could have written wrong. */
  const wrongly = (figures: AskedBenefit['figures'], ask?: AskedBenefit['ask']): Requirement =>
    benefitNeverFalls({
      ...{ name: 'Wrong', label: { fr: 'Fausse', en: 'Wrong' }, figures },
      ask: ask ?? ((activites) => ({ situation: { activites }, arret: { debut: '2026-06-01', fin: '2026-06-30' } })),
    })
  const two = [life('30000.00'), life('20000.00')]
  const first =
    (amount: string): AskedBenefit['ask'] =>
    (activites) => ({
      reference: activites[0]!.chiffresAffaires[0]!.montant === amount ? 'yes' : 'no',
      situation: { activites },
    })

  test('equal figures hold, and so does none', () => {
    expect(
      holds(
        wrongly(() => ({ a: '1.00', b: '0.00' })),
        completeLaw,
        two,
        '100.00',
      ),
    ).toBe(true)
    expect(
      holds(
        wrongly(() => ({})),
        completeLaw,
        two,
        '100.00',
      ),
    ).toBe(true)
  })

  test('each figure is compared, as cents', () => {
    const ij = wrongly(({ arretMaladie }) => ({ a: '1.00', ij: arretMaladie!.indemniteJournaliere }))
    expect(holds(ij, completeLaw, [life('9000.00')], '1000.00')).toBe(true)
    expect(holds(ij, saying(['diviseur', '-730']), [life('20000.00')], '1000.00')).toBe(false)
    // 9.99 to 10.41 is more, though not as texts
    expect(holds(ij, completeLaw, [life('14585.40')], '620.00')).toBe(true)
  })

  test('a figure that goes or comes is', () => {
    const seen: string[] = []
    const goes = wrongly(() => (seen.push('') === 1 ? { a: '1.00', b: '1.00' } : { a: '1.00' }))
    expect(holds(goes, completeLaw, two, '0.00')).toBe(false)
    const later: string[] = []
    const comes = wrongly(() => (later.push('') === 1 ? { a: '1.00' } : { a: '1.00', b: '1.00' }))
    expect(holds(comes, completeLaw, two, '0.00')).toBe(false)
  })

  test('and one that the order of the activities moves', () => {
    const ordered = wrongly(({ reference }) => ({ a: reference === 'yes' ? '1.00' : '2.00' }), first('30000.00'))
    expect(holds(ordered, completeLaw, two, '0.00')).toBe(false)
    expect(holds(ordered, completeLaw, two.slice(1), '0.00')).toBe(true)
  })

  test('nothing is asked of a year whose law nobody knows', () => {
    const asked = wrongly(
      ({ arretMaladie }) => ({ a: arretMaladie!.indemniteJournaliere }),
      (activites) => ({
        situation: { activites },
        arret: { debut: '2015-06-01', fin: '2015-06-30' },
      }),
    )
    expect(holds(asked, completeLaw, two, '1.00')).toBe(true)
  })

  test('the case says what is more', () => {
    expect(
      told(
        wrongly(() => ({})),
        [activite(ca({ 2026: '1.00' }))],
        '2.00',
      ),
    ).toEqual({
      fr: 'en 2026, activité libérale\u00a0: 1,00\u00a0€ en 2026 ; puis 2,00\u00a0€ de plus chaque année dans la première activité',
      en: 'in 2026, liberal activity: €1.00 in 2026; then €2.00 more a year in the first activity',
    })
  })
})

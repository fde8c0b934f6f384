import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Caisse } from '../scenario/input.ts'
import { day, fromNumber, plusYearsNumber, toNumber } from '../time/day.ts'
import { ill, person, threeYears } from '../testing/people.ts'

/** A prolongation of a stop of 2026 and the earlier stops that were paid, as numbers of days. */
type Suite = {
  readonly caisse: Caisse
  readonly constatation: number
  readonly debut: number
  readonly fin: number
  readonly avant: readonly { readonly debut: number; readonly fin: number }[]
}

const suites: fc.Arbitrary<Suite> = fc
  .record({
    caisse: fc.constantFrom<Caisse>('SSI', 'CIPAV'),
    constatation: fc.integer({ min: toNumber(day('2026-01-01')), max: toNumber(day('2026-12-31')) }),
    apres: fc.oneof(fc.constant(0), fc.nat({ max: 300 })),
    jours: fc.integer({ min: 1, max: 500 }),
    avant: fc.array(fc.record({ recul: fc.integer({ min: 1, max: 1_300 }), jours: fc.integer({ min: 1, max: 260 }) }), {
      maxLength: 5,
    }),
  })
  .map(({ caisse, constatation, apres, jours, avant }) => {
    const debut = constatation + apres
    return {
      caisse,
      constatation,
      debut,
      fin: debut + jours - 1,
      avant: avant.map(({ recul, jours }) => ({
        debut: debut - recul,
        fin: Math.min(debut - 1, debut - recul + jours - 1),
      })),
    }
  })

/** Every day looked at anew: three waiting days, 360 paid days in three years, 87 for one incapacity at the Cipav. */
function counted({ caisse, constatation, debut, fin, avant }: Suite) {
  const expiry = new Map<number, number>()
  const pay = (at: number): unknown => expiry.set(at, plusYearsNumber(at, 3))
  for (const stop of avant) for (let at = stop.debut; at <= stop.fin; at++) pay(at)
  const before = (at: number): number => [...expiry].filter(([one, until]) => one < at && until > at).length
  const own: number[] = []
  for (let at = constatation + 3; at <= fin; at++) {
    if (before(at) >= 360 || (caisse === 'CIPAV' && own.length >= 87)) continue
    own.push(at)
    pay(at)
  }
  const shown = own.filter((at) => at >= debut)
  return { shown, left: Math.max(0, 360 - before(fin + 1)) }
}

const text = (at: number) => String(fromNumber(at))
const asked = ({ caisse, constatation, debut, fin, avant }: Suite) =>
  ill(person(threeYears(2026, '30000'), { caisse }), text(debut), text(fin), {
    arretInitialDebut: text(constatation),
    arretsAnterieurs: avant.map((stop) => ({ debut: text(stop.debut), fin: text(stop.fin) })),
  }).calendrier

test('the counter and a count of every day anew agree, whatever was paid before and between', () => {
  fc.assert(
    fc.property(suites, (suite) => {
      const { shown, left } = counted(suite)
      const { joursIndemnises, premierJourIndemnise, dernierJourIndemnise, joursRestants } = asked(suite)
      const [first, last] = [shown[0], shown.at(-1)]
      expect([joursIndemnises, premierJourIndemnise, dernierJourIndemnise]).toEqual([
        shown.length,
        first === undefined ? null : text(first),
        last === undefined ? null : text(last),
      ])
      // where nothing is paid, the days before the prolongation are not spent either
      expect(shown.length > 0 ? joursRestants : left).toBe(left)
    }),
    { seed: 360, numRuns: 150 },
  )
})

describe('a day counts until its anniversary', () => {
  test('and is free again after it: a stop of four and a half years is paid twice 360 days', () => {
    const { joursIndemnises, dernierJourIndemnise } = ill(
      person(threeYears(2018, '30000')),
      '2018-01-01',
      '2022-06-30',
    ).calendrier
    // from 4 January 2018, then from 4 January 2021
    expect([joursIndemnises, dernierJourIndemnise]).toEqual([720, '2021-12-29'])
  })

  test('a day that an earlier stop was paid within the incapacity does not count before itself', () => {
    const at = (text: string) => toNumber(day(text))
    const years = at('2023-03-08')
    const suite: Suite = {
      ...{ caisse: 'CIPAV', constatation: at('2026-03-01'), debut: at('2026-05-20'), fin: at('2026-06-30') },
      avant: [
        { debut: years, fin: years + 358 },
        { debut: at('2026-03-04'), fin: at('2026-03-04') },
      ],
    }
    // 4 March is the 360th day; from 8 March on one of 2023 is free again each day, up to the 87th of the incapacity
    const { shown } = counted(suite)
    expect([shown.length, text(shown.at(-1)!)]).toEqual([13, '2026-06-01'])
    const { joursIndemnises, dernierJourIndemnise } = asked(suite)
    expect([joursIndemnises, dernierJourIndemnise]).toEqual([13, '2026-06-01'])
  })
})

describe('earlier stops', () => {
  const of = (...avant: readonly (readonly [string, string])[]) =>
    ill(person(threeYears(2026, '30000')), '2026-06-01', '2026-06-30', {
      arretsAnterieurs: avant.map(([debut, fin]) => ({ debut, fin })),
    }).calendrier.joursRestants

  test('count the same in any order, each day once', () => {
    const [one, other] = [['2025-01-01', '2025-01-31'] as const, ['2025-01-21', '2025-02-10'] as const]
    expect([of(one, other), of(other, one), of(one, other, one)]).toEqual([292, 292, 292])
  })
})

test('a long illness leaves every day up to the third anniversary of its finding', () => {
  const { joursRestants } = ill(person(threeYears(2026, '30000')), '2026-01-01', '2026-01-31', {
    affectionLongueDuree: true,
  }).calendrier
  expect(joursRestants).toBe(toNumber(day('2028-12-31')) - toNumber(day('2026-01-31')))
})

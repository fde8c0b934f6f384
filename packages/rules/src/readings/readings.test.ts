import { describe, expect, test } from 'vitest'
import { Figure } from '../law/figure.ts'
import type { Amount, Condition, Reading } from './amount.ts'
import { Column, columns } from './columns.ts'
import { exact } from './exact.ts'
import { Explanation, parametersIn, type Explained } from './explained.ts'
import { Ratio } from './ratio.ts'

/** What every reading must do, whatever it remembers beside the number. */
function contract<C extends Condition, A extends Amount<C>>(
  fresh: () => Reading<C, A>,
  valueOf: (a: A) => Ratio,
): void {
  const shown = (amount: A): string => valueOf(amount).toText()

  test('a number, a count and a figure of the law are what they say', () => {
    const reading = fresh()
    expect(shown(reading.number(Ratio.of('32000.50')))).toBe('32000.5')
    expect(shown(reading.count(730))).toBe('730')
    expect(shown(reading.figure(new Figure('tauxCsg', '0.062')))).toBe('0.062')
  })

  test('the four operations are exact', () => {
    const reading = fresh()
    const third = reading.count(1).dividedBy(reading.count(3))
    expect(shown(third.plus(third).plus(third))).toBe('1')
    expect(shown(third.times(reading.count(6)).minus(reading.count(5)))).toBe('-3')
  })

  test('the smaller, the larger: of two equals either', () => {
    const reading = fresh()
    const [two, three] = [reading.count(2), reading.count(3)]
    expect([shown(two.cappedAt(three)), shown(three.cappedAt(two)), shown(two.cappedAt(two))]).toEqual(['2', '2', '2'])
    expect([shown(two.largest(three)), shown(three.largest(two)), shown(two.largest(two))]).toEqual(['3', '3', '2'])
  })

  test('rounds half up to the cent, and only when asked', () => {
    const reading = fresh()
    const half = reading.number(Ratio.of('0.125'))
    expect([shown(half), shown(half.roundedToCents())]).toEqual(['0.125', '0.13'])
  })

  test('whole units are those below, thousandths those above', () => {
    const reading = fresh()
    const found = reading.number(Ratio.of('3.9991'))
    expect([shown(found.wholeUnits()), shown(found.roundedUpToThousandths())]).toEqual(['3', '4'])
    expect(shown(reading.number(Ratio.of('3.9981')).roundedUpToThousandths())).toBe('3.999')
  })

  test('is paid where every condition holds, at the limit too', () => {
    const reading = fresh()
    const ten = reading.count(10)
    const reached = ten.atLeast(reading.count(10))
    const missed = ten.atLeast(reading.number(Ratio.of('10.01')))
    expect(shown(ten.paidIf())).toBe('10')
    expect(shown(ten.paidIf(reached, reading.fact(true)))).toBe('10')
    expect(shown(ten.paidIf(reached, missed))).toBe('0')
    expect(shown(ten.paidIf(reached, reading.fact(false)))).toBe('0')
  })

  test('a name changes no value', () => {
    const reading = fresh()
    expect(shown(reading.count(10).named('pass', 'CSS D242-19', '2026'))).toBe('10')
  })

  test('an amount is left as it was by what is computed from it', () => {
    const reading = fresh()
    const ten = reading.count(10)
    ten.plus(ten).times(ten).roundedToCents().named('seuil', 'CSS D622-8')
    expect(shown(ten)).toBe('10')
  })
}

const one = ({ n, d }: Column): Ratio => Ratio.of(n[0]!).dividedBy(Ratio.of(d))

describe('the exact reading', () =>
  contract(
    () => exact,
    ({ value }) => value,
  ))
describe('the explained reading', () =>
  contract(
    () => new Explanation(),
    ({ value }) => value,
  ))
describe('the reading of a group', () => contract(() => columns(new Map()), one))

describe('the explained reading also remembers', () => {
  test('each step, with the terms that earlier ones named', () => {
    const explanation = new Explanation()
    const pmss = explanation.figure(new Figure('pmss', '4005'))
    const pass = pmss.times(explanation.count(12)).named('pass', 'CSS D242-19', '2026')
    pass
      .dividedBy(explanation.figure(new Figure('diviseur', '730')))
      .roundedToCents()
      .named('plafond', 'CSS D622-7')
    const [first, second] = explanation.steps
    expect(first).toMatchObject({ terme: 'pass', precision: '2026', article: 'CSS D242-19' })
    expect(second!.formule).toEqual({
      kind: 'operation',
      op: 'arrondi',
      of: [
        {
          kind: 'operation',
          op: '÷',
          of: [
            { kind: 'terme', terme: 'pass', precision: '2026' },
            { kind: 'number', text: '730', parametre: 'diviseur' },
          ],
        },
      ],
    })
    expect([parametersIn(first!.formule), parametersIn(second!.formule)]).toEqual([['pmss'], ['diviseur']])
    expect(second!.value.toCutText()).toBe('65.84')
  })

  test('a sum of several as one sum, whatever else stands in it', () => {
    const explanation = new Explanation()
    const [one, two, three] = [1, 2, 3].map((n) => explanation.count(n)) as [Explained, Explained, Explained]
    const shape = ({ formule }: Explained): string =>
      formule.kind === 'operation' ? `${formule.op}(${formule.of.map((of) => of.kind).join()})` : formule.kind
    expect([
      shape(one.plus(two).plus(three)),
      shape(one.times(two).plus(three)),
      shape(one.plus(two).times(three)),
      shape(one.plus(two).minus(three)),
      shape(one.named('pass', '').plus(two)),
      shape(one.largest(two)),
      shape(one.cappedAt(two)),
      shape(one.roundedUpToThousandths()),
      shape(one.wholeUnits()),
    ]).toEqual([
      '+(number,number,number)',
      '+(operation,number)',
      '×(operation,number)',
      '-(operation,number)',
      '+(terme,number)',
      'max(number,number)',
      'min(number,number)',
      'arrondiSuperieur(number)',
      'entier(number)',
    ])
  })

  test('where a number comes from: the situation, a count, or a parameter of the law', () => {
    const explanation = new Explanation()
    expect([
      explanation.number(Ratio.of('32000.50')).formule,
      explanation.count(730).formule,
      explanation.figure(new Figure('tauxCsg', '0.062')).formule,
    ]).toEqual([
      { kind: 'number', text: '32000.5', parametre: null },
      { kind: 'number', text: '730', parametre: null },
      { kind: 'number', text: '0.062', parametre: 'tauxCsg' },
    ])
  })

  test('no refusal of a condition that says nothing', () => {
    const explanation = new Explanation()
    expect(explanation.count(1).paidIf(explanation.fact(false)).value.toText()).toBe('0')
    expect(explanation.refusals).toEqual([])
  })

  test('every refusal, in order, with what was required and found', () => {
    const explanation = new Explanation()
    const [one, two] = [explanation.count(1), explanation.count(2)]
    one.paidIf(
      one.atLeast(two).orRefuse('REVENU_INSUFFISANT', 'CSS D622-8'),
      two.atLeast(one).orRefuse('AFFILIATION_INSUFFISANTE', 'CSS D622-1'),
      explanation.fact(false).orRefuse('DUREE_MAXIMALE_ATTEINTE', 'CSS R323-1'),
    )
    expect(
      explanation.refusals.map(({ code, required, found }) => [code, required?.toText(), found?.toText()]),
    ).toEqual([
      ['REVENU_INSUFFISANT', '2', '1'],
      ['DUREE_MAXIMALE_ATTEINTE', undefined, undefined],
    ])
  })
})

describe.each([
  ['exact', (): unknown => exact],
  ['explained', (): unknown => new Explanation()],
] as const)('%s', (_, reading) => {
  test('at most: the number itself and all below', () => {
    const r = reading() as Explanation
    const paid = (found: number) =>
      r
        .count(1)
        .paidIf(r.count(found).atMost(r.count(60)).orRefuse('ACRE_DEMANDE_TARDIVE', ''))
        .value.toText()
    expect([59, 60, 61].map(paid)).toEqual(['1', '1', '0'])
  })

  test('a rate is rounded up to a tenth of a per cent', () => {
    const r = reading() as Explanation
    expect(r.number(Ratio.of('0.0615')).roundedUpToThousandths().value.toText()).toBe('0.062')
  })
})

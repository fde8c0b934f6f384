import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '../properties/answer.ts'
import { amounts, centsText, daysIn } from '../properties/situations.ts'
import type { NaissanceInput, SituationInput } from '../scenario/input.ts'
import { father, mother } from '../testing/births.ts'
import { activite, ca, completeLaw, person } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { lawOf } from '../law/law.ts'
import { daysFromTo, plusDays, type Day } from '../time/day.ts'

const RUNS = { numRuns: 150, seed: 20_261_122 }
/** Leaves begin some months before, and none before 2018. */
const births = fc.integer({ min: 2019, max: 2026 }).chain((year) => daysIn(year))
const turnover = (montant: string) => ca(Object.fromEntries(Array.from({ length: 13 }, (_, i) => [2015 + i, montant])))
const of = (montant: string): SituationInput => person(turnover(montant))
/** The children of a family and the weeks of a leave that the law lets everybody choose. */
const families = fc.record({
  enfantsNes: fc.integer({ min: 1, max: 4 }),
  enfantsACharge: fc.integer({ min: 0, max: 3 }),
})
const shifts = fc.integer({ min: -60, max: 20 })
const holds = (property: fc.IProperty<never> | fc.IProperty<any>) => fc.assert(property, RUNS)

test('the calendar adds up: payments to totals, days to payments, net to gross less levies', () => {
  holds(
    fc.property(births, shifts, families, amounts, (due, shift, family, montant) => {
      const { calendrier, allocationReposMaternel, versementsAllocation, totalBrut, totalNet } = mother(
        of(montant),
        due,
        {
          dateNaissance: plusDays(due, shift),
          finCessation: plusDays(due, 400),
          ...family,
        },
      )
      const { versements } = calendrier
      const sum = (key: 'brut' | 'csg' | 'crds' | 'net') =>
        versements.reduce((total, one) => total + cents(one[key]), 0n)
      expect(sum('brut')).toBe(cents(calendrier.totalBrut))
      expect(sum('csg')).toBe(cents(calendrier.csg))
      expect(sum('crds')).toBe(cents(calendrier.crds))
      expect(sum('net')).toBe(cents(calendrier.totalNet))
      expect(versements.reduce((total, { jours }) => total + jours, 0)).toBe(calendrier.joursIndemnises)
      expect(versementsAllocation.reduce((total, { montant: one }) => total + cents(one), 0n)).toBe(
        cents(allocationReposMaternel),
      )
      expect(cents(totalBrut)).toBe(cents(allocationReposMaternel) + cents(calendrier.totalBrut))
      expect(cents(totalNet) <= cents(totalBrut)).toBe(true)
    }),
  )
})

test('a leave is never shorter than the law says, however early the birth, and longer by each day that it is late', () => {
  holds(
    fc.property(births, shifts, families, (due, shift, family) => {
      fc.pre(due >= '2019-07-01')
      const long = { finCessation: plusDays(due, 400) }
      const whole = mother(of('30000'), due, { ...family, ...long }).calendrier.joursIndemnises
      const { joursIndemnises } = mother(of('30000'), due, {
        ...family,
        ...long,
        dateNaissance: plusDays(due, shift),
      }).calendrier
      expect(joursIndemnises).toBe(whole + Math.max(0, shift))
    }),
  )
})

test('more days without work never pay less', () => {
  const days = fc.integer({ min: 0, max: 200 })
  holds(
    fc.property(births, days, days, amounts, (due, a, b, montant) => {
      const total = (length: number): bigint =>
        cents(
          mother(of(montant), due, { debutCessation: plusDays(due, -42), finCessation: plusDays(due, -42 + length) })
            .totalBrut,
        )
      expect(total(Math.max(a, b)) >= total(Math.min(a, b))).toBe(true)
    }),
  )
})

test('earning more never lowers the allowance, which is one of two amounts', () => {
  holds(
    fc.property(births, amounts, amounts, (due, less, more) => {
      const low = mother(of(less), due)
      const high = mother(of(centsText(Number(cents(less) + cents(more)))), due)
      expect(cents(high.totalBrut) >= cents(low.totalBrut)).toBe(true)
      expect(cents(high.allocationReposMaternel) * (high.tauxReduit ? 10n : 1n)).toBe(
        cents(low.allocationReposMaternel) * (low.tauxReduit ? 10n : 1n),
      )
    }),
  )
})

test('the order of activities is irrelevant', () => {
  holds(
    fc.property(births, amounts, amounts, (due, vente, services) => {
      const two = [
        activite(turnover(vente), { nature: 'VENTE' }),
        activite(turnover(services), { nature: 'PRESTATION_BIC' }),
      ]
      const amountsOf = (activites: typeof two) => {
        const { totalNet, tauxReduit, parts } = mother({ activites }, due)
        return [totalNet, tauxReduit, parts[0]!.raam]
      }
      expect(amountsOf(two)).toEqual(amountsOf(two.toReversed()))
    }),
  )
})

test('however a paternity leave is cut into periods that the law takes, it pays the same before levies', () => {
  const cuts = fc.integer({ min: 5, max: 13 })
  holds(
    fc.property(births, cuts, fc.integer({ min: 1, max: 40 }), (born, second, gap) => {
      fc.pre(born >= '2021-07-01')
      const first = plusDays(born, 6)
      const next = plusDays(first, 1 + gap)
      const last = plusDays(next, second + gap)
      const periodes: NonNullable<NaissanceInput['periodes']> = [
        { debut: born, fin: first },
        { debut: next, fin: plusDays(next, second - 1) },
        { debut: last, fin: plusDays(last, 17 - second) },
      ]
      const [whole, cut] = [father(of('30000'), born), father(of('30000'), born, { periodes })]
      expect(cut.calendrier.totalBrut).toBe(whole.calendrier.totalBrut)
      expect(cut.joursRestants).toBe(0)
    }),
  )
})

test('the ceiling of a new year changes no leave whose first payment was planned before', () => {
  const pmss = completeRelease.content.tables.find(({ key }) => key === 'pmss')!
  const row = { ...pmss.rows.at(-1)!, from: '2027-01-01' as Day, value: '4444' }
  const tables = completeRelease.content.tables.map((table) =>
    table.key === 'pmss' ? { ...table, rows: [...table.rows, row] } : table,
  )
  const next = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
  const amountsUnder = (law: typeof completeLaw, due: Day) => {
    const { totalNet, allocationReposMaternel } = mother(of('30000'), due, {}, law)
    return [totalNet, allocationReposMaternel]
  }
  holds(
    fc.property(daysIn(2026), (start) => {
      const due = plusDays(start, 42)
      expect(amountsUnder(next, due)).toEqual(amountsUnder(completeLaw, due))
    }),
  )
  expect(amountsUnder(next, '2027-03-01' as Day)[1]).toBe('4444.00')
})

test('nothing is paid outside the dates of the leave', () => {
  holds(
    fc.property(births, shifts, families, (due, shift, family) => {
      const { conge, calendrier } = mother(of('30000'), due, {
        ...family,
        dateNaissance: plusDays(due, shift),
        debutCessation: plusDays(due, -200),
        finCessation: plusDays(due, 400),
      })
      expect(calendrier.premierJourIndemnise! >= conge.debutAuPlusTot).toBe(true)
      expect(calendrier.dernierJourIndemnise! <= conge.finAuPlusTard).toBe(true)
      expect(daysFromTo(conge.debutAuPlusTot, conge.finAuPlusTard) >= calendrier.joursIndemnises).toBe(true)
    }),
  )
})

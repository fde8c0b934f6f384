import { describe, expect, test } from 'vitest'
import { Law, lawOf } from '../law/law.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { Row } from '../release/release.ts'
import { releaseNoting, settled, tableOf } from '../testing/notes.ts'
import { activite, ca, completeLaw, person, threeYears } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { day, toNumber, type Day } from '../time/day.ts'
import type { AskedBenefit } from './asked-benefit.ts'
import { benefitNeverFalls } from './benefit-never-falls.ts'
import { changesOnlyWithAParameter } from './changes-only-with-a-parameter.ts'
import type { Requirement } from './claim.ts'
import { everyReadingAgrees } from './every-reading-agrees.ts'
import { gapOfANeed } from './gap-of-a-need.ts'
import { leaveWholeFromTheThreshold } from './leave-whole-from-the-threshold.ts'
import { longerStopNeverLess } from './longer-stop-never-less.ts'
import { monotoneInRevenue } from './monotone-in-revenue.ts'
import { netNeverAboveTheGross } from './net-never-above-the-gross.ts'
import { neverAboveTheCap } from './never-above-the-cap.ts'
import { nothingWhileWaiting } from './nothing-while-waiting.ts'
import { onePersonOneCap } from './one-person-one-cap.ts'
import { realRegimeNeverFalls } from './real-regime-never-falls.ts'
import { replacedWithinTheCost } from './replaced-within-the-cost.ts'
import { zeroStrictlyBelowTheThreshold } from './zero-strictly-below-the-threshold.ts'

type Said = readonly [key: ParameterKey, value: Row['value'], from?: string]
/** The complete law where some parameters say something else, always or from a day on. */
function saying(...said: readonly Said[]): Law {
  const tables = completeRelease.content.tables.map((table) =>
    said.reduce((changed, [key, value, from]) => {
      if (changed.key !== key) return changed
      const rows = from
        ? [...changed.rows, { ...changed.rows.at(-1)!, from: day(from), value }]
        : changed.rows.map((row) => ({ ...row, value }))
      return { ...changed, rows }
    }, table),
  )
  return lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
}

/** Whether a requirement holds of one case in 2026, drawn by hand. */
const holds = (requirement: Requirement, under: Law, ...drawn: readonly unknown[]): boolean =>
  holdsIn(2026, requirement, under, ...drawn)
function holdsIn(year: number, requirement: Requirement, under: Law, ...drawn: readonly unknown[]): boolean {
  const failure = requirement(under, year).property.run(drawn) as { readonly error?: unknown } | null
  if (failure && !String(failure.error).includes('returning false')) throw failure.error
  return failure === null
}
const told = (requirement: Requirement, ...drawn: readonly unknown[]) => requirement(completeLaw, 2026).tell(drawn)

const services = (montant: string) => person(threeYears(2026, montant), { nature: 'PRESTATION_BIC' })
const ill = (montant: string, fin = '2026-06-30') => ({
  situation: services(montant),
  arret: { debut: '2026-06-01', fin },
})
const life = (montant: string) =>
  activite(ca(Object.fromEntries(Array.from({ length: 12 }, (_, i) => [2015 + i, montant]))), {
    ...{ debut: '2015-01-01', nature: 'PRESTATION_BIC' },
  })

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

describe('a net above the gross, or below nothing, is caught', () => {
  const paying = (brut: string, net: string) =>
    netNeverAboveTheGross({
      ...{ name: 'Wrong', label: { fr: 'Fausse', en: 'Wrong' }, figures: () => ({}) },
      ask: (activites) => ({ situation: { activites } }),
      payments: () => [
        { brut: '1.00', net: '0.50' },
        { brut, net },
      ],
    })
  test.each([
    ['1.00', '1.00', true],
    ['1.00', '0.00', true],
    ['0.00', '0.00', true],
    ['1.00', '1.01', false],
    ['1.00', '-0.01', false],
    ['9.00', '10.00', false],
  ])('of %s, %s', (brut, net, sound) => {
    expect(holds(paying(brut, net), completeLaw, life('30000.00'))).toBe(sound)
  })

  test('nothing is asked of a benefit without payments, nor of a year whose law nobody knows', () => {
    const asked = (debut: string, payments?: AskedBenefit['payments']) =>
      netNeverAboveTheGross({
        ...{ name: 'Wrong', label: { fr: 'Fausse', en: 'Wrong' }, figures: () => ({}) },
        ask: (activites) => ({ situation: { activites }, arret: { debut, fin: debut } }),
        ...(payments && { payments }),
      })
    expect(holds(asked('2026-06-01'), completeLaw, life('30000.00'))).toBe(true)
    expect(
      holds(
        asked('2015-06-01', () => [{ brut: '0.00', net: '1.00' }]),
        completeLaw,
        life('30000.00'),
      ),
    ).toBe(true)
  })
})

describe('more turnover', () => {
  test('that lowers the day is caught, also of a stop too short to be paid', () => {
    const falling = saying(['diviseur', '-730'])
    expect(holds(monotoneInRevenue, completeLaw, ill('20000.00'), 1, '100.00')).toBe(true)
    expect(holds(monotoneInRevenue, completeLaw, ill('20000.00'), 1, '0.00')).toBe(true)
    expect(holds(monotoneInRevenue, falling, ill('20000.00', '2026-06-01'), 1, '1000.00')).toBe(false)
  })

  test('is that of one year', () => {
    // from 2025 on every euro lowers the income
    const falling = saying(['abattementPrestationBic', '1.5', '2025-01-01'])
    const more = (which: number) => holds(monotoneInRevenue, falling, ill('40000.00'), which, '1000.00')
    expect([more(0), more(1), more(2)]).toEqual([true, true, false])
  })

  test('is told with its year', () => {
    const { fr, en } = told(monotoneInRevenue, ill('20000.00'), 1, '100.00')
    expect(fr).toMatch(/, puis 100,00\u00a0€ de plus en 2024$/)
    expect(en).toMatch(/, then €100\.00 more in 2024$/)
  })
})

describe('the cap', () => {
  const at = (montant: string, under: Law) => holds(neverAboveTheCap, under, ill(montant))

  test('may be reached; a rule that passes it is caught', () => {
    expect([at('300000.00', completeLaw), at('20000.00', completeLaw)]).toEqual([true, true])
    // the cap itself is too high, whatever the income
    expect(at('20000.00', saying(['plafondSsi', '1.01']))).toBe(false)
    // the cap is right, the division is not
    expect(at('300000.00', saying(['diviseur', '729']))).toBe(false)
    expect(at('20000.00', saying(['diviseur', '729']))).toBe(true)
  })

  test('of the Cipav is three times that; before it paid anything there is none', () => {
    const liberal = (year: number, debut: string) => ({
      situation: person(threeYears(year, '300000.00'), { caisse: 'CIPAV' }),
      arret: { debut, fin: debut },
    })
    expect(holds(neverAboveTheCap, completeLaw, liberal(2026, '2026-06-01'))).toBe(true)
    expect(holds(neverAboveTheCap, saying(['plafondCipav', '3.01']), liberal(2026, '2026-06-01'))).toBe(false)
    expect(holdsIn(2020, neverAboveTheCap, completeLaw, liberal(2020, '2020-06-01'))).toBe(true)
  })

  test('is that of one person, ill or on leave', () => {
    const rich = [life('300000.00'), life('300000.00')]
    expect(holds(onePersonOneCap, completeLaw, rich)).toBe(true)
    expect(holds(onePersonOneCap, saying(['diviseur', '729']), rich)).toBe(false)
    expect(holds(onePersonOneCap, saying(['diviseurForfait', '729']), rich)).toBe(false)
    const liberal = [{ ...life('300000.00'), nature: 'LIBERALE', caisse: 'CIPAV' }]
    expect(holdsIn(2020, onePersonOneCap, completeLaw, liberal)).toBe(true)
    expect(holdsIn(2010, onePersonOneCap, completeLaw, [{ ...life('1.00'), debut: '2000-01-01' }])).toBe(true)
    expect(told(onePersonOneCap, [activite(ca({ 2026: '1.00' }))]).en).toBe('in 2026, liberal activity: €1.00 in 2026')
  })
})

describe('waiting and paid days', () => {
  test('make up the stop, also where none is paid', () => {
    for (const fin of ['2026-06-01', '2026-06-03', '2026-06-04', '2026-06-30'])
      expect([fin, holds(nothingWhileWaiting, completeLaw, ill('20000.00', fin))]).toEqual([fin, true])
    expect(holds(nothingWhileWaiting, completeLaw, ill('0.00'))).toBe(true)
  })

  test('that no payment pays are caught', () => {
    expect(holds(nothingWhileWaiting, saying(['joursParVersement', '-14']), ill('20000.00'))).toBe(false)
  })
})

describe('a longer stop', () => {
  test('that brings less, or less a day, is caught', () => {
    expect(holds(longerStopNeverLess, completeLaw, life('20000.00'), 8, 30)).toBe(true)
    expect(holds(longerStopNeverLess, completeLaw, life('0.00'), 8, 30)).toBe(true)
    expect(holds(longerStopNeverLess, saying(['diviseur', '-730']), life('20000.00'), 8, 30)).toBe(false)
    expect(holds(longerStopNeverLess, saying(['joursIndemnisesMaximum', '20']), life('20000.00'), 8, 30)).toBe(false)
    // 38 days, of which three wait
    expect(holds(longerStopNeverLess, saying(['joursIndemnisesMaximum', '35']), life('20000.00'), 8, 30)).toBe(true)
    expect(holds(longerStopNeverLess, saying(['joursIndemnisesMaximum', '34']), life('20000.00'), 8, 30)).toBe(false)
  })

  test('is told with both lengths', () => {
    expect(told(longerStopNeverLess, activite(ca({ 2026: '1.00' })), 8, 30)).toEqual({
      fr: 'en 2026, activité libérale\u00a0: 1,00\u00a0€ en 2026 ; arrêts de 8 et de 38 jours',
      en: 'in 2026, liberal activity: €1.00 in 2026; stops of 8 and of 38 days',
    })
  })
})

/** A law that moves on days when no row begins: another ceiling every other day. */
class Drifting extends Law {
  override read(key: ParameterKey, on: Day): ReturnType<Law['read']> {
    return super.read(key, key === 'pmss' && toNumber(on) % 2 === 0 ? day('2020-01-01') : on)
  }
}

describe('neighbouring days', () => {
  const days = (eve: string, under: Law, montant = '300000.00') =>
    holds(changesOnlyWithAParameter, under, eve, 'SSI', [montant, montant, montant])

  test('give the same, but where a table moves', () => {
    expect([days('2026-06-01', completeLaw), days('2026-12-31', completeLaw)]).toEqual([true, true])
    const moving = saying(['pmss', '4005', '2026-06-02'], ['pmss', '5000', '2026-06-10'])
    expect([days('2026-06-09', moving), days('2026-06-10', moving)]).toEqual([true, true])
    // nothing begins on the first day of another year: it is another year's turnover that counts there
    const { tables, ...content } = completeRelease.content
    const past = tables.map((table) => ({ ...table, rows: table.rows.filter(({ from }) => from < '2027-01-01') }))
    const still = lawOf({ ...completeRelease, content: { ...content, tables: past } })
    expect(days('2026-12-31', still)).toBe(true)
    const drifting = new Drifting(releaseNoting(tableOf('LETTRE', ['2026-06-11', settled])))
    expect([days('2026-06-09', drifting), days('2026-06-10', drifting)]).toEqual([false, false])
    expect(told(changesOnlyWithAParameter, '2026-06-01', 'SSI', ['1.00', '2.00', '3.00']).en).toMatch(
      /^stop on 1 June 2026 \(31 days\), SSI .*, liberal activity, turnovers of 2023 to 2025: €1\.00 · €2\.00 · €3\.00$/,
    )
  })
})

describe('the threshold', () => {
  const at = (offset: number, under: Law, shift = 0, debut = '2026-06-01') =>
    holds(zeroStrictlyBelowTheThreshold, under, offset, shift, debut)

  test('refuses a cent below it and pays from it on', () => {
    for (const offset of [-2_000, -1, 0, 1, 2_000]) expect([offset, at(offset, completeLaw)]).toEqual([offset, true])
    expect(at(-1, completeLaw, 100_000)).toBe(true)
    const high = saying(['tauxDuSeuil', '0.1001'])
    const low = saying(['tauxDuSeuil', '0.0999'])
    expect([at(0, high), at(-1, high), at(0, low), at(-1, low)]).toEqual([false, true, true, false])
  })

  test('refuses for the income, and pays something', () => {
    // nothing is paid above it either
    expect(at(2_000, saying(['plafondSsi', '0']))).toBe(false)
    // what refuses is another condition
    expect(at(-1, saying(['tauxDuSeuil', '0'], ['affiliationMinimale', '600']))).toBe(false)
    expect(at(-1, saying(['tauxDuSeuil', '0'], ['plafondSsi', '0']))).toBe(false)
    // where 2020 may be left out, all years are alike
    expect(holdsIn(2023, zeroStrictlyBelowTheThreshold, completeLaw, -1, 100_000, '2023-06-01')).toBe(true)
  })

  test('is told with the turnovers', () => {
    expect(told(zeroStrictlyBelowTheThreshold, -1, 100, '2026-06-01').en).toMatch(
      /turnovers of 2023 to 2025: €9,162\.99 · €9,163\.99 · €9,164\.99$/,
    )
  })

  test('of maternity pays whole from it on, and a tenth a cent below', () => {
    const leave = (offset: number, under: Law) => holds(leaveWholeFromTheThreshold, under, offset, '2026-06-01')
    for (const offset of [-2_000, -1, 0, 2_000]) expect([offset, leave(offset, completeLaw)]).toEqual([offset, true])
    const reduced = saying(['tauxReduit', '0.2'])
    expect([leave(-1, reduced), leave(0, reduced)]).toEqual([false, true])
    // the days are wrong, the allowance is not
    expect(leave(0, saying(['diviseurForfait', '365']))).toBe(false)
    const high = saying(['tauxDuSeuilMaternite', '0.1001'])
    expect([leave(-1, high), leave(0, high)]).toEqual([true, false])
    // a threshold between two cents is reached by the upper one
    const between = saying(['pmss', '3666.01'])
    expect([leave(0, between), at(-1, between), at(0, between)]).toEqual([true, true, true])
    expect(told(leaveWholeFromTheThreshold, -100, '2026-06-01').en).toContain('€9,163.00')
    expect(told(leaveWholeFromTheThreshold, 0, '2026-06-01')).toEqual({
      fr: 'congé de maternité du 1er juin 2026, 9\u202f164,00\u00a0€ de chiffre d’affaires par an',
      en: 'maternity leave from 1 June 2026 on, €9,164.00 of turnover a year',
    })
  })
})

describe('two readings', () => {
  test('agree, also where there is no income or no cap to read', () => {
    const fresh = { situation: person(ca({ 2026: '0' }), { debut: '2026-06-01' }), arret: ill('1.00').arret }
    const cipav = {
      situation: person(threeYears(2020, '30000'), { caisse: 'CIPAV' }),
      arret: { debut: '2020-06-01', fin: '2020-06-30' },
    }
    expect(holds(everyReadingAgrees, completeLaw, ill('20000.00'))).toBe(true)
    expect(holds(everyReadingAgrees, completeLaw, fresh)).toBe(true)
    expect(holdsIn(2020, everyReadingAgrees, completeLaw, cipav)).toBe(true)
  })
})

describe('a need', () => {
  const need = (under: Law, cible: string, autres: string, montant = '30000.00') =>
    holds(gapOfANeed, under, life(montant), cible, autres)

  test('leaves what the law does not pay, and never less than nothing', () => {
    expect([need(completeLaw, '2500.00', '500.00'), need(completeLaw, '500.00', '2500.00')]).toEqual([true, true])
    expect(need(saying(['tauxCsg', '1.2']), '2500.00', '0.00')).toBe(false)
    expect(holdsIn(2098, gapOfANeed, completeLaw, life('1.00'), '1.00', '0.00')).toBe(true)
    const years = Array.from({ length: 12 }, (_, i) => [2086 + i, '30000.00'])
    const late = { ...life('1.00'), debut: '2086-01-01', chiffresAffaires: ca(Object.fromEntries(years)) }
    const at2097 = (under: Law) => holdsIn(2097, gapOfANeed, under, late, '2500.00', '0.00')
    expect([at2097(completeLaw), at2097(saying(['tauxCsg', '1.2']))]).toEqual([true, false])
    const early = { ...life('30000.00'), debut: '2000-01-01' }
    expect(holdsIn(2010, gapOfANeed, completeLaw, early, '2500.00', '0.00')).toBe(true)
  })

  test('is told with other income', () => {
    expect(told(gapOfANeed, activite(ca({ 2026: '1.00' })), '2.00', '3.00')).toEqual({
      fr: 'en 2026, activité libérale\u00a0: 1,00\u00a0€ en 2026 ; garder 2,00\u00a0€ par mois, 3,00\u00a0€ d’autres revenus',
      en: 'in 2026, liberal activity: €1.00 in 2026; keep €2.00 a month, €3.00 of other income',
    })
  })
})

describe('a replacement', () => {
  const replaced = (under: Law, from = 0, days = 28, cout = '1400.00') =>
    holds(replacedWithinTheCost, under, '2026-06-15', from, days, cout)
  const within = { avant: '42', apres: '70', minimum: '7' }

  test('is paid within its cost and its cap', () => {
    for (const [days, cout] of [
      [28, '1400.00'],
      [28, '99999.00'],
      [1, '100.00'],
      [56, '0.00'],
      [90, '5000.00'],
    ] as const)
      expect([days, cout, replaced(completeLaw, 0, days, cout)]).toEqual([days, cout, true])
    expect(replaced(saying(['plafondRemplacement', { smic: '-2', jours: '56' }]))).toBe(false)
    expect(replaced(saying(['remplacementConjointe', { ...within, maximum: '-1', surDemande: '-1' }]))).toBe(false)
  })

  test('is asked of nobody in a year whose law nobody knows', () => {
    expect(holdsIn(2010, replacedWithinTheCost, completeLaw, '2010-06-15', 0, 28, '1400.00')).toBe(true)
  })

  test('is told with its days and its cost', () => {
    expect(told(replacedWithinTheCost, '2026-06-15', -3, 5, '12.00')).toEqual({
      fr: 'en 2026, naissance prévue le 15 juin 2026 : remplacement du 12 juin 2026 au 16 juin 2026, 12,00\u00a0€',
      en: 'in 2026, birth due on 15 June 2026: replaced from 12 June 2026 to 16 June 2026, €12.00',
    })
  })
})

describe('the real regime', () => {
  const reel = (under: Law, revenu: string, more = '1000.00', caisse = 'SSI') =>
    holds(realRegimeNeverFalls, under, caisse, revenu, more)

  test('takes more of a higher income, of no more than it', () => {
    for (const revenu of ['0.00', '500.00', '30000.00', '300000.00'])
      for (const caisse of ['SSI', 'CIPAV']) expect(reel(completeLaw, revenu, '0.00', caisse)).toBe(true)
    expect(reel(saying(['reelRetraiteBase', { taux: '-0.1787', auDela: '0.0072' }]), '30000.00')).toBe(false)
    expect(reel(saying(['reelRetraiteBase', { taux: '-0.1787', auDela: '0.0072' }]), '30000.00', '0.00')).toBe(false)
    expect(reel(saying(['reelAbattement', { taux: '-0.26', minimum: '-1', maximum: '1.3' }]), '30000.00')).toBe(false)
    const above = saying(['reelRetraiteBase', { taux: '0.1787', auDela: '-0.01' }])
    expect([reel(above, '70000.00', '0.00'), reel(above, '70000.00', '50000.00')]).toEqual([true, false])
    expect(holdsIn(2010, realRegimeNeverFalls, completeLaw, 'SSI', '1.00', '1.00')).toBe(true)
  })

  test('is told with both incomes', () => {
    expect(told(realRegimeNeverFalls, 'SSI', '1.00', '2.05')).toEqual({
      fr: 'en 2026, régime réel, SSI : 1,00\u00a0€ de revenu, puis 3,05\u00a0€',
      en: 'in 2026, real regime, SSI: €1.00 of income, then €3.05',
    })
  })
})

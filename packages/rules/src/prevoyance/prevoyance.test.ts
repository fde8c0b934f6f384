import { describe, expect, test } from 'vitest'
import { lawOf } from '../law/law.ts'
import type { BesoinInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { pays } from '../testing/jobs.ts'
import { ca, completeLaw, law as firstLaw, person } from '../testing/people.ts'
import { covered, liberal, need, YEARS } from '../testing/needs.ts'
import { completeRelease } from '../testing/releases.ts'

const cents = (text: string): number => Number(text.replace('.', ''))

describe('two thousand euros a month, from 1 June 2026', () => {
  const { periodes, besoinMensuel, deces, jusquaLaRetraite, madelin, horsChamp, reserves } = covered()

  test('a stop of a month pays 27 days of 27.12 €, net', () => {
    // 732.24 gross in two payments of 379.68 and 352.56: CSG 23.54 + 21.86, CRDS 1.90 + 1.76
    expect(periodes[0]).toEqual({
      ...{ mois: 1, fin: '2026-06-30', besoin: '2000.00', prestations: '683.18', ecart: '1316.82' },
    })
  })

  test('after 360 paid days the law pays no more', () => {
    expect(periodes.map(({ mois, fin }) => `${mois} ${fin}`)).toEqual([
      '1 2026-06-30',
      '3 2026-08-31',
      '6 2026-11-30',
      '12 2027-05-31',
      '36 2029-05-31',
    ])
    const [, , , year, three] = periodes
    // 25 payments of 14 days and one of 10: 9 763.20 gross, CSG 605.31, CRDS 48.86
    expect(three).toMatchObject({ besoin: '72000.00', prestations: '9109.03', ecart: '62890.97' })
    expect(year!.prestations).toBe(three!.prestations)
  })

  test('to the legal pension age: three years of stop, then the total pension of 825.00 € a month', () => {
    // 36 months, then 299 until 1 May 2054
    expect(jusquaLaRetraite).toEqual({
      ...{ mois: 335, fin: '2054-04-30', besoin: '670000.00', prestations: '255784.03', ecart: '414215.97' },
    })
    expect(reserves.map(({ code }) => code)).toEqual(['PENSION_APRES_TROIS_ANS', 'INVALIDITE_REVALORISATION'])
  })

  test('on death: 20 % of the PASS against twelve months of the need', () => {
    expect(deces).toEqual({ capital: '9612.00', capitalVise: '24000.00', ecart: '14388.00' })
    expect(covered({ capitalVise: '10000', enfants: [{ naissance: '2020-01-01' }] }).deces).toEqual({
      ...{ capital: '12015.00', capitalVise: '10000.00', ecart: '0.00' },
    })
  })

  test('no contribution of a micro-entrepreneur is deducted; what is not computed is named', () => {
    expect([besoinMensuel, madelin, horsChamp]).toEqual([
      '2000.00',
      { deductible: false, plafonds: null },
      ['PERTE_D_AUTONOMIE', 'CONTRATS_PRIVES', 'PRELEVEMENTS_DE_LA_PENSION'],
    ])
  })
})

test('a daily rate times the days invoiced, the charges that go on, less those that stop and other cover', () => {
  const rate = { revenuCible: null, tarifJournalier: '150' }
  expect(covered(rate).besoinMensuel).toBe('2700.00')
  expect(covered({ ...rate, joursParMois: 10 }).besoinMensuel).toBe('1500.00')
  expect(covered({ chargesMensuelles: '500.50', chargesQuiCessent: '100', autresRevenus: '400' }).besoinMensuel).toBe(
    '2000.50',
  )
  expect(covered({ revenuCible: null, chargesMensuelles: '700' }).besoinMensuel).toBe('700.00')
  expect(covered({ autresRevenus: '9000' })).toMatchObject({ besoinMensuel: '0.00' })
})

test('a long illness is paid for three years', () => {
  const [, , , , three] = covered({ affectionLongueDuree: true }).periodes
  // 1 096 days less three of waiting: 1 093 × 27.12 = 29 642.16 gross
  expect(Number(three!.prestations)).toBeGreaterThan(27_000)
})

test('a need that is less than what the law pays leaves nothing to cover', () => {
  expect(covered({ revenuCible: '1' }).periodes.map(({ ecart }) => ecart)).toEqual(Array(5).fill('0.00'))
})

describe('to the legal pension age', () => {
  const poor = {
    ...person(ca(Object.fromEntries(YEARS.map((year) => [year, '100']))), { debut: '2016-01-01' }),
    personne: { naissance: '1990-05-01' },
  }

  test('who has neither sick pay nor the income that a pension asks is paid nothing', () => {
    expect(covered({}, poor).jusquaLaRetraite).toMatchObject({ mois: 335, prestations: '0.00', ecart: '670000.00' })
  })

  test('who is paid for a job alone is paid its pension too: the least one, 741.08 € a month', () => {
    const salaires = pays('2026-06-01', 12, '2000')
    const emploi = { debut: '2016-01-01', heuresTroisMois: '455', heuresDouzeMois: '1820', salaires }
    const { periodes, jusquaLaRetraite } = covered({}, { ...poor, emploi })
    const three = cents(periodes.at(-1)!.prestations)
    expect(three).toBeGreaterThan(1_000_000)
    // 299 months after the thirty-six
    expect(cents(jusquaLaRetraite!.prestations) - three).toBe(299 * 74_108)
  })

  // the legal age of those born in 1966 is 63 years and three months, of those born in early 1964 62 years and nine months
  const born = (naissance: string) => covered({}, { ...liberal, personne: { naissance } })

  test('is told however near it is: the complete months left', () => {
    const months = ['1966-03-01', '1966-04-01', '1964-09-30', '1963-10-01', '1963-09-30', '1963-09-01', '1963-08-31']
    expect(months.map((naissance) => born(naissance).jusquaLaRetraite?.mois)).toEqual([
      ...[36, 37, 12, 1, undefined, undefined, undefined],
    ])
  })

  test('within three years sick pay alone is paid, and nothing rests on a pension', () => {
    const { jusquaLaRetraite, periodes, reserves, horsChamp } = born('1965-01-15')
    // 16 months to 15 October 2027: 360 days are paid, as in 36 months
    expect(jusquaLaRetraite).toEqual({
      ...{ mois: 16, fin: '2027-09-30', besoin: '32000.00', prestations: '9109.03', ecart: '22890.97' },
    })
    expect([reserves, horsChamp]).toEqual([[], ['PERTE_D_AUTONOMIE', 'CONTRATS_PRIVES']])
    expect(periodes.map(({ mois }) => mois)).toEqual([1, 3, 6, 12, 36])
    const [inTheEnd, year] = [born('1964-09-01'), periodes[3]]
    expect(inTheEnd.jusquaLaRetraite).toEqual({ ...year, mois: 12 })
    expect(inTheEnd.etapes.filter(({ precision }) => precision === '12')).toHaveLength(3)
  })

  test('at three years to the day too; with a month more a pension is counted', () => {
    const rests = (naissance: string) => {
      const { horsChamp, reserves } = born(naissance)
      return [horsChamp.at(-1), reserves.map(({ code }) => code)]
    }
    expect(rests('1966-03-01')).toEqual(['CONTRATS_PRIVES', []])
    expect(rests('1966-04-01')).toEqual([
      'PRELEVEMENTS_DE_LA_PENSION',
      ['PENSION_APRES_TROIS_ANS', 'INVALIDITE_REVALORISATION'],
    ])
  })

  test('the years that the pension alone asks for are asked for', () => {
    const recent = person(ca({ 2023: '30000', 2024: '30000', 2025: '30000', 2026: '30000' }), { debut: '2016-01-01' })
    const result = need({}, { ...recent, personne: { naissance: '1990-05-01' } })
    expect(result.kind === 'InvalidSituation' && result.problems.map(({ code, value }) => [code, value])).toEqual(
      [2016, 2017, 2018, 2019, 2020, 2021, 2022].map((year) => ['ANNEE_MANQUANTE', String(year)]),
    )
  })

  test('a release without a table of the pension is told at the day of the need', () => {
    const tables = completeRelease.content.tables.filter(({ key }) => key !== 'invaliditeAnneesRetenues')
    const law = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
    expect(need({}, liberal, law)).toMatchObject({
      problems: [{ path: ['besoin', 'jour'], code: 'RELEASE_TROP_ANCIENNE', value: 'invaliditeAnneesRetenues' }],
    })
  })

  test('a pension that rests on years to which the law does not reach back holds nothing else up', () => {
    const years = ca(Object.fromEntries(Array.from({ length: 27 }, (_, i) => [2000 + i, '30000'])))
    const old = { ...person(years, { debut: '2000-01-01' }), personne: { naissance: '1975-05-01' } }
    const { periodes, jusquaLaRetraite, horsChamp } = covered({}, old)
    expect(periodes).toEqual(covered().periodes)
    expect(jusquaLaRetraite).toBeNull()
    expect(horsChamp).toEqual(['PERTE_D_AUTONOMIE', 'CONTRATS_PRIVES', 'PENSION_D_INVALIDITE'])
  })
})

test('what a job lacks is asked for, for it may pay the stop', () => {
  const result = need({}, { ...liberal, emploi: { debut: '2016-01-01', salaires: [], heuresTroisMois: '455' } })
  expect(result.kind === 'InvalidSituation' && result.problems.map(({ path }) => path.join('.'))).toContain(
    'situation.emploi.salaires',
  )
})

test('the days invoiced in a month are eighteen where nobody says, and then it is told', () => {
  const assumed = (joursParMois: number | null) =>
    covered({ revenuCible: null, tarifJournalier: '100', joursParMois }).hypotheses.filter(
      ({ path }) => path.at(-1) === 'joursParMois',
    )
  expect(assumed(null)).toMatchObject([{ value: '18' }])
  expect(assumed(18)).toEqual([])
})

test('without a day of birth nobody can say until when; past the legal age there is nothing to say', () => {
  expect(covered({}, { ...liberal, personne: null }).jusquaLaRetraite).toBeNull()
  expect(covered({}, { ...liberal, personne: { naissance: '1960-01-01' } }).jusquaLaRetraite).toBeNull()
})

test.each([
  ['no need at all', { revenuCible: null }, 'besoin.revenuCible FAIT_MANQUANT'],
  ['an amount that is none', { revenuCible: '2 000' }, 'besoin.revenuCible MONTANT_INVALIDE'],
  [
    'forty days a month',
    { revenuCible: null, tarifJournalier: '1', joursParMois: 40 },
    'besoin.joursParMois NOMBRE_INVALIDE',
  ],
  ['an income and a daily rate', { tarifJournalier: '150' }, 'besoin.tarifJournalier BESOIN_EN_DOUBLE'],
  ['a day that does not exist', { jour: '2026-02-30' }, 'besoin.jour JOUR_INVALIDE'],
] as const)('%s is refused with its place', (_, more, told) => {
  const result = need(more)
  expect(
    result.kind === 'InvalidSituation' && result.problems.map(({ path, code }) => `${path.join('.')} ${code}`),
  ).toEqual([told])
})

test('every default is told, and release 1 is too old', () => {
  expect(
    covered()
      .hypotheses.map(({ path }) => path.join('.'))
      .filter((path) => path.startsWith('besoin')),
  ).toEqual([
    'besoin.capitalVise',
    'besoin.chargesMensuelles',
    'besoin.chargesQuiCessent',
    'besoin.autresRevenus',
    'besoin.affectionLongueDuree',
    'besoin.enfants',
  ])
  expect(need({}, liberal, firstLaw)).toMatchObject({ problems: [{ code: 'RELEASE_TROP_ANCIENNE' }] })
})

describe('what the real regime may deduct', () => {
  const limits = (jour: string, benefice: string) => covered({ jour, benefice }).madelin.plafonds

  test('a profit of 50 000 € in 2026: 1 875 and 7 % of the PASS', () => {
    expect(limits('2026-06-01', '50000')).toEqual({
      prevoyance: '5239.20',
      perteEmploi: '1201.50',
      retraite: '5291.00',
    })
  })

  test('a profit above every limit, and none', () => {
    expect(limits('2026-06-01', '900000')).toMatchObject({ prevoyance: '11534.40', perteEmploi: '7209.00' })
    expect(limits('2026-06-01', '0')).toEqual({ prevoyance: '3364.20', perteEmploi: '1201.50', retraite: '4806.00' })
  })
})

test('what the other benefits need is asked for, and a release without their tables is told at the day', () => {
  const untold = need(
    {},
    { ...person(ca({ 2024: '30000' }), { debut: '2016-01-01' }), personne: { naissance: '1990-05-01' } },
  )
  expect(untold).toMatchObject({ kind: 'InvalidSituation' })
  expect(untold.kind === 'InvalidSituation' && untold.problems.map(({ code }) => code)).toContain('ANNEE_MANQUANTE')
  expect(need({}, liberal, firstLaw)).toMatchObject({
    problems: [{ path: ['besoin', 'jour'], code: 'RELEASE_TROP_ANCIENNE' }],
  })
})

test('the doubt about a pension after three years names its texts', () => {
  expect(covered().reserves[0]).toMatchObject({ article: 'CSS R323-1 et L632-1' })
})

test('a capital that is told is not assumed', () => {
  const assumed = (more: Partial<BesoinInput>) =>
    covered(more).hypotheses.some(({ path }) => path.at(-1) === 'capitalVise')
  expect([assumed({}), assumed({ capitalVise: '10000' })]).toEqual([true, false])
})

test('who is paid for sickness has the pension of those on sick pay, also where income alone would refuse it', () => {
  // a year of 2020 without income is left out for sick pay, and not for a pension: 10 000 € a year are a mean of 3 333.33 €
  const turnover = ca({ 2019: '8000', 2020: '0', 2021: '10000', 2022: '10000', 2023: '10000' })
  const services = person(turnover, { debut: '2019-01-01', nature: 'PRESTATION_BIC' })
  const situation: SituationInput = { ...services, personne: { naissance: '1985-01-01' } }
  const { periodes, jusquaLaRetraite } = covered({ jour: '2023-06-01' }, situation)
  const pension = scenario({ situation, invalidite: { dateEffet: '2023-06-01', categorie: 'TOTALE' } }, completeLaw)
  expect(pension).toMatchObject({ invalidite: { totalMensuel: '0.00', refus: [{ code: 'REVENU_INSUFFISANT' }] } })
  // the least pension, 696.64 € a month, from the 37th to the 307th month
  expect([periodes.at(-1)!.prestations, jusquaLaRetraite!.prestations]).toEqual(['2300.66', '191090.10'])
})

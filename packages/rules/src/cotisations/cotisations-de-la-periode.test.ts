import { describe, expect, test } from 'vitest'
import { owed } from '../testing/contributions.ts'
import { activite, ca, person, ill } from '../testing/people.ts'

const liberal = (year: number, montant: string) => person(ca({ [year]: montant }))

describe('a year of receipts', () => {
  test('30 000 € of a liberal of the SSI in 2026: 640 € a month, 60 € for training', () => {
    const found = owed(liberal(2026, '30000'), 2026)
    expect(found.activites).toMatchObject([
      {
        activite: 0,
        recettes: '30000.00',
        cotisationSociale: '7680.00',
        formationProfessionnelle: '60.00',
        fraisDeChambre: '0.00',
        versementLiberatoire: '0.00',
        total: '7740.00',
      },
    ])
    expect(found).toMatchObject({ du: '2026-01-01', au: '2026-12-31', total: '7740.00', acre: null, refus: [] })
  })

  test('the contribution goes to risks, and their cents add up to it', () => {
    const [ligne] = owed(liberal(2026, '12345.67'), 2026).activites[0]!.lignes
    expect(ligne).toMatchObject({ tauxPlein: '0.256', taux: '0.256', cotisationSociale: '3160.49' })
    expect(ligne!.repartition).toEqual([
      { risque: 'MALADIE', part: '0.041', montant: '129.58' },
      { risque: 'INVALIDITE_DECES', part: '0.033', montant: '104.30' },
      { risque: 'RETRAITE_BASE', part: '0.464', montant: '1466.46' },
      { risque: 'RETRAITE_COMPLEMENTAIRE', part: '0.21', montant: '663.71' },
      { risque: 'CSG_CRDS', part: '0.252', montant: '796.44' },
    ])
  })

  test('a rate that changes within the year cuts it: each half of 2024 at its own, the year in equal months', () => {
    const found = owed(liberal(2024, '30000'), 2024)
    expect(
      found.activites[0]!.lignes.map(({ du, au, recettes, taux, cotisationSociale }) => [
        du,
        au,
        recettes,
        taux,
        cotisationSociale,
      ]),
    ).toEqual([
      ['2024-01-01', '2024-06-30', '15000.00', '0.211', '3165.00'],
      ['2024-07-01', '2024-12-31', '15000.00', '0.231', '3465.00'],
    ])
    expect(found.hypotheses).toContainEqual({ path: ['cotisations', 'recettes'], value: 'REPARTIES_PAR_MOIS' })
  })

  test('an activity that begins on the last day of the period owes on what it received in its month', () => {
    const begun = { activites: [activite(ca({ 2026: '0' })), activite([], { debut: '2026-06-30' })] }
    const recettes = [{ du: '2026-01-01', au: '2026-06-30', montant: '1000' }]
    const found = owed(begun, 2026, { au: '2026-06-30', activites: [{ activite: 1, recettes }] })
    expect(found.activites[1]!.lignes.map(({ du, au }) => [du, au])).toEqual([['2026-06-01', '2026-06-30']])
    expect(found.total).toBe('258.00')
  })

  test('receipts told by period are taken as they came', () => {
    const recettes = [
      { du: '2024-01-01', au: '2024-06-30', montant: '30000' },
      { du: '2024-07-01', au: '2024-12-31', montant: '0' },
    ]
    const found = owed(liberal(2024, '30000'), 2024, { activites: [{ activite: 0, recettes }] })
    expect(found.activites[0]).toMatchObject({ cotisationSociale: '6330.00', recettes: '30000.00' })
    expect(found.hypotheses.map(({ path }) => path.at(-1))).not.toContain('recettes')
  })

  test('receipts told from January on, of a business begun in May, came in since May', () => {
    const told = (...recettes: readonly { du: string; au: string; montant: string }[]) =>
      owed(person([], { debut: '2026-05-10' }), 2026, { au: '2026-06-30', activites: [{ activite: 0, recettes }] })
    const whole = told({ du: '2026-01-01', au: '2026-06-30', montant: '6000' })
    expect(whole).toMatchObject({ total: '1548.00', activites: [{ recettes: '6000.00' }] })
    const nothingBefore = { du: '2026-01-01', au: '2026-04-30', montant: '0' }
    const since = { du: '2026-05-01', au: '2026-06-30', montant: '6000' }
    expect(told(nothingBefore, since).activites).toEqual(whole.activites)
  })

  test('where two readings owe the same there is no doubt', () => {
    const nothing = owed(person(ca({ 2025: '0' }), { nature: 'PRESTATION_BIC' }), 2025, {
      versementLiberatoire: true,
      revenuFiscalParPart: '30000',
    })
    expect(nothing.reserves).toEqual([])
  })

  test('a business begun in May spreads its year over eight months', () => {
    const may = person(ca({ 2025: '8000' }), { debut: '2025-05-20' })
    expect(owed(may, 2025, { du: '2025-04-01', au: '2025-06-30' }).activites[0]).toMatchObject({
      recettes: '2000.00',
      cotisationSociale: '492.00',
    })
  })

  test.each([
    ['VENTE', '0.123', '1230.00', '10.00', '1.50'],
    ['PRESTATION_BIC', '0.212', '2120.00', '20.00', '4.40'],
    ['MEUBLE_TOURISME', '0.06', '600.00', '20.00', '0.00'],
  ] as const)('10 000 € of %s in 2025', (nature, taux, cotisationSociale, formationProfessionnelle, fraisDeChambre) => {
    const found = owed(person(ca({ 2025: '10000' }), { nature }), 2025).activites[0]!
    expect(found.lignes[0]!.taux).toBe(taux)
    expect(found).toMatchObject({ cotisationSociale, formationProfessionnelle, fraisDeChambre })
  })

  test.each([
    ['AUTRE', '30.00', '48.00'],
    ['ALSACE', '30.00', '65.00'],
    ['MOSELLE', '30.00', '83.00'],
  ] as const)('a craftsman of %s pays for training and for the chamber', (departement, formation, chambre) => {
    const craft = person(ca({ 2025: '10000' }), { nature: 'PRESTATION_BIC' })
    const found = owed(craft, 2025, { departement, activites: [{ activite: 0, artisanale: true }] })
    expect(found.activites[0]).toMatchObject({ formationProfessionnelle: formation, fraisDeChambre: chambre })
    expect(found.reserves).toEqual([])
  })

  test('the order of activities is irrelevant', () => {
    const sales = activite(ca({ 2024: '20000.01' }), { nature: 'VENTE' })
    const services = activite(ca({ 2024: '33333.33' }), { nature: 'PRESTATION_BIC' })
    const acre = { accordee: true, creation: '2023-11-01' }
    const [one, other] = [
      [sales, services],
      [services, sales],
    ].map((activites) => owed({ activites }, 2024, { acre }))
    expect(one!.total).toBe(other!.total)
  })
})

describe('income tax paid with the contributions', () => {
  const option = (revenuFiscalParPart?: string) => ({
    versementLiberatoire: true,
    ...(revenuFiscalParPart && { revenuFiscalParPart }),
  })

  test.each([
    ['VENTE', '100.00'],
    ['PRESTATION_BIC', '170.00'],
    ['LIBERALE', '220.00'],
  ] as const)('10 000 € of %s', (nature, tax) => {
    const found = owed(person(ca({ 2026: '10000' }), { nature }), 2026, option('29315'))
    expect(found.activites[0]!.versementLiberatoire).toBe(tax)
  })

  test('one cent of reference income too much: refused, and nothing is taken', () => {
    const found = owed(liberal(2026, '10000'), 2026, option('29315.01'))
    expect(found.refus).toMatchObject([
      { code: 'VERSEMENT_LIBERATOIRE_REVENU', requis: '29315.00', constate: '29315.01', manque: '0.01' },
    ])
    expect(found.activites[0]!.versementLiberatoire).toBe('0.00')
  })

  test('before 2026 the highest income was not read: the option is open, and the total without it is given', () => {
    const found = owed(liberal(2025, '10000'), 2025, option('90000'))
    expect(found).toMatchObject({ total: '2700.00', refus: [] })
    expect(found.reserves).toEqual([
      { code: 'VERSEMENT_LIBERATOIRE_PLAFOND', article: 'CGI 151-0', autreLecture: '2480.00' },
    ])
    expect(owed(liberal(2025, '10000'), 2025, option()).reserves).toEqual([])
    expect(owed(liberal(2026, '10000'), 2026, option('29315')).reserves).toEqual([])
  })

  test('an income that was not told is taken as low enough, and the answer says so', () => {
    const found = owed(liberal(2026, '10000'), 2026, option())
    expect(found.activites[0]!.versementLiberatoire).toBe('220.00')
    expect(found.hypotheses).toContainEqual({ path: ['cotisations', 'revenuFiscalParPart'], value: 'SOUS_LE_PLAFOND' })
  })
})

describe('the ceilings of the micro regime', () => {
  const services = (...montants: readonly string[]) =>
    person(
      montants.map((montant, i) => ({ annee: 2027 - montants.length + i, montant })),
      { nature: 'PRESTATION_BIC' },
    )

  test('at the ceiling nothing happens', () => {
    expect(owed(services('83600'), 2026).plafondMicro).toEqual({
      annee: 2026,
      chiffreAffaires: '83600.00',
      plafond: '203100.00',
      chiffreAffairesServices: '83600.00',
      plafondServices: '83600.00',
      depasse: false,
      sortieLe: null,
    })
  })

  test('one cent above, once: the regime goes on, the answer says that it was passed', () => {
    const found = owed(services('77700', '83600.01'), 2026)
    expect(found.plafondMicro).toMatchObject({ depasse: true, sortieLe: null })
    expect(found.reserves.map(({ code }) => code)).toContain('PLAFOND_MICRO_DEPASSE')
  })

  test('a year that an activity begun later did not know counts without it, one that was not told is no year above', () => {
    const above = activite(ca({ 2025: '77700.01', 2026: '83600.01' }), { nature: 'PRESTATION_BIC' })
    const beside = (debut: string) => ({ activites: [above, activite(ca({ 2026: '1' }), { debut })] })
    expect(owed(beside('2026-01-01'), 2026).plafondMicro).toMatchObject({ sortieLe: '2027-01-01' })
    expect(owed(beside('2025-12-31'), 2026).plafondMicro).toMatchObject({ sortieLe: null })
  })

  test('a year that begins after two years in a row above is no year of the regime, whatever it brings', () => {
    const found = (first: string) =>
      owed(person(ca({ 2024: first, 2025: '77700.01', 2026: '10000' }), { nature: 'PRESTATION_BIC' }), 2026)
    expect(found('77700.01').plafondMicro).toMatchObject({ depasse: false, sortieLe: '2026-01-01' })
    expect(found('77700.00').plafondMicro).toMatchObject({ depasse: false, sortieLe: null })
  })

  test('two years in a row: the regime ends on 1 January', () => {
    expect(owed(services('77700.01', '83600.01'), 2026).plafondMicro).toMatchObject({ sortieLe: '2027-01-01' })
  })

  test('sales and services: all under the ceiling of sales, services under theirs', () => {
    const shop = activite(ca({ 2026: '119500' }), { nature: 'VENTE' })
    const both = (montant: string) => ({
      activites: [shop, activite(ca({ 2026: montant }), { nature: 'PRESTATION_BIC' })],
    })
    expect(owed(both('83600'), 2026).plafondMicro!.depasse).toBe(false)
    expect(owed(both('83600.01'), 2026).plafondMicro!.depasse).toBe(true)
  })

  test('begun on 1 July, the ceiling by days is in doubt', () => {
    const half = person(ca({ 2025: '40000' }), { debut: '2025-07-01' })
    expect(owed(half, 2025).reserves).toContainEqual({
      code: 'PLAFOND_MICRO_PREMIERE_ANNEE',
      article: 'CGI 50-0',
      autreLecture: '39169.31',
    })
    expect(owed(person(ca({ 2025: '39000' }), { debut: '2025-07-01' }), 2025).reserves).toEqual([])
  })

  test('of sales and services, the one that is passed by days is told', () => {
    const told = (sales: string, services: string) =>
      owed(
        {
          activites: [
            activite(ca({ 2026: sales }), { nature: 'VENTE', debut: '2026-07-01' }),
            activite(ca({ 2026: services }), { nature: 'PRESTATION_BIC', debut: '2026-07-01' }),
          ],
        },
        2026,
      ).reserves.find(({ code }) => code === 'PLAFOND_MICRO_PREMIERE_ANNEE')?.autreLecture
    expect(told('120000', '1000')).toBe('102384.65')
    expect(told('1000', '42143.57')).toBe('42143.56')
    expect(told('1000', '42143.56')).toBeUndefined()
  })
})

test('0.1 % for the training of commercial services is the other reading', () => {
  const found = owed(person(ca({ 2026: '30000' }), { nature: 'PRESTATION_BIC' }), 2026)
  expect(found.total).toBe('6433.20')
  expect(found.reserves).toEqual([
    { code: 'FORMATION_PRESTATIONS', article: 'Code du travail L6331-48', autreLecture: '6403.20' },
  ])
  // 0.1 % of 30 005 € is 30.005: half a cent goes up
  const half = owed(person(ca({ 2026: '30005' }), { nature: 'PRESTATION_BIC' }), 2026)
  expect([half.total, half.reserves[0]!.autreLecture]).toEqual(['6434.27', '6404.27'])
  const host = owed(person(ca({ 2026: '1000' }), { nature: 'MEUBLE_TOURISME' }), 2026)
  expect(host.reserves.map(({ code }) => code)).toContain('FORMATION_PRESTATIONS')
})

describe('in an overseas department', () => {
  const seller = (debut: string, year: number) =>
    owed(person(ca({ [year]: '12000' }), { nature: 'VENTE', debut }), year, { outreMer: true })
  const rates = (found: ReturnType<typeof owed>) => found.activites[0]!.lignes.map(({ du, taux }) => [du, taux])

  test('begun in May 2023: 2.1 % for eight quarters, 6.2 % to the end of the third year, then 8.2 %', () => {
    expect(rates(seller('2023-05-10', 2025))).toEqual([
      ['2025-01-01', '0.021'],
      ['2025-04-01', '0.062'],
    ])
    expect(rates(seller('2023-05-10', 2026))).toEqual([['2026-01-01', '0.082']])
  })

  test('its rates take the place of ACRE, and no split is known', () => {
    const acre = { accordee: true }
    const found = owed(person(ca({ 2026: '12000' }), { debut: '2026-01-01' }), 2026, { outreMer: true, acre })
    expect(found.acre).toBeNull()
    expect(found.refus).toMatchObject([{ code: 'ACRE_OUTRE_MER', article: 'CSS D756-3' }])
    const asked = { demandeeLe: '2027-01-01', creation: '2017-01-01' }
    expect(owed(person(ca({ 2026: '12000' })), 2026, { outreMer: true, acre: asked }).refus).toEqual(found.refus)
    expect(found.activites[0]!.lignes).toMatchObject([{ taux: '0.044', exoneration: '0.00', repartition: null }])
  })

  test('furnished tourism has no rate of its own there', () => {
    const host = person(ca({ 2026: '12000' }), { nature: 'MEUBLE_TOURISME', debut: '2025-05-10' })
    expect(rates(owed(host, 2026, { outreMer: true }))).toEqual(rates(owed(host, 2026)))
  })
})

test('turnovers are compared with ceilings from 2017 on, the first year whose ceilings are known', () => {
  const passed = (year: 2016 | 2017) => {
    const turnover = ca({ 2014: '30000', 2015: '30000', 2016: '30000', 2017: '30000', [year]: '100000' })
    const { reserves } = ill(person(turnover, { nature: 'PRESTATION_BIC' }), '2018-06-01', '2018-06-30')
    return reserves.some(({ code }) => code === 'PLAFOND_MICRO_DEPASSE')
  }
  expect([passed(2016), passed(2017)]).toEqual([false, true])
})

import { describe, expect, test } from 'vitest'
import { owed } from '../testing/contributions.ts'
import { ca, person } from '../testing/people.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

describe('ACRE', () => {
  const granted = (creation: string) => ({ acre: { accordee: true, creation } })

  test.each([
    ['VENTE', 'SSI', '0.062', '0.093'],
    ['PRESTATION_BIC', 'SSI', '0.106', '0.159'],
    ['LIBERALE', 'SSI', '0.128', '0.192'],
    ['LIBERALE', 'CIPAV', '0.134', '0.174'],
  ] as const)('the rates published for 2026, %s at %s', (nature, caisse, before, after) => {
    const rate = (creation: string) =>
      owed(person(ca({ 2026: '10000' }), { nature, caisse, debut: creation }), 2026, {
        du: '2026-07-01',
        ...granted(creation),
      }).activites[0]!.lignes[0]!.taux
    expect([rate('2026-06-30'), rate('2026-07-01')]).toEqual([before, after])
  })

  test.each([
    [2023, 'SSI', '0.106'],
    [2023, 'CIPAV', '0.121'],
    [2025, 'SSI', '0.123'],
    [2025, 'CIPAV', '0.139'],
  ] as const)('the rates published for %i, a liberal of the %s', (year, caisse, rate) => {
    const found = owed(person(ca({ [year]: '1000' }), { caisse }), year, granted(`${year}-01-01`))
    expect(found.activites[0]!.lignes[0]!.taux).toBe(rate)
  })

  test('it ends with the third civil quarter after that of the creation', () => {
    const found = owed(person(ca({ 2026: '12000' }), { debut: '2025-11-15' }), 2026, granted('2025-11-15'))
    expect(found.acre).toEqual({ finLe: '2026-09-30' })
    expect(found.activites[0]!.lignes.map(({ du, au, taux, exoneration }) => [du, au, taux, exoneration])).toEqual([
      ['2026-01-01', '2026-09-30', '0.128', '1152.00'],
      ['2026-10-01', '2026-12-31', '0.256', '0.00'],
    ])
    expect(found.activites[0]!.lignes.map(({ repartition }) => repartition === null)).toEqual([true, false])
  })

  test.each([
    ['2019-03-31', '2022-03-31', '0.055', '0.11', '0.198'],
    ['2019-04-01', '2022-03-31', '0.055', '0.165', '0.198'],
    ['2020-03-31', '2022-12-31', '0.055', '0.165', '0.198'],
    ['2020-04-01', '2021-03-31', '0.11', '0.22', '0.22'],
  ] as const)('created on %s it lasts until %s', (creation, finLe, first, second, third) => {
    const rate = (mois: string) =>
      owed(person(ca({ [Number(mois.slice(0, 4))]: '1000' }), { debut: '2018-01-01' }), 2019, {
        du: `${mois}-01`,
        au: `${mois}-30`,
        ...granted(creation),
      })
    const year = Number(creation.slice(0, 4))
    const [a, b, c] = [`${year}-06`, `${year + 1}-06`, `${year + 2}-06`].map(rate)
    expect([a!, b!, c!].map(({ activites }) => activites[0]!.lignes[0]!.taux)).toEqual([first, second, third])
    expect(a!.acre).toEqual({ finLe: finLe === '2022-03-31' && creation === '2019-03-31' ? '2021-12-31' : finLe })
  })

  test('it reaches the turnover that gives one PASS of income: 96 120 € of services in 2026, the rest at the full rate', () => {
    const services = (montant: string) =>
      owed(person(ca({ 2026: montant }), { nature: 'PRESTATION_BIC', debut: '2026-01-01' }), 2026, {
        au: '2026-09-30',
        acre: { accordee: true },
        activites: [{ activite: 0, recettes: [{ du: '2026-01-01', au: '2026-09-30', montant }] }],
      })
    expect(services('96120').activites[0]!.lignes[0]!.exoneration).toBe('10188.72')
    expect(services('100000').activites[0]!.lignes[0]!.exoneration).toBe('10188.72')
    expect(services('96120').reserves.map(({ code }) => code)).not.toContain('ACRE_PLAFOND')
    expect(services('100000').reserves.map(({ code }) => code)).toContain('ACRE_PLAFOND')
  })

  test('asked for too late by somebody of no listed group: both reasons, and the full rate', () => {
    const late = { creation: '2026-02-01', demandeeLe: '2026-04-03' }
    const found = owed(person(ca({ 2026: '11000' }), { debut: '2026-02-01' }), 2026, { acre: late })
    expect(found.refus).toMatchObject([
      { code: 'ACRE_DEMANDE_TARDIVE', requis: '60', constate: '61', manque: '1' },
      { code: 'ACRE_PUBLIC_NON_LISTE', requis: null },
    ])
    expect(found).toMatchObject({ acre: null, total: '2838.00' })
    expect(fr.refus(found.refus[0]!)).toBe(
      'L’Acre doit être demandée dans les 60\u00a0jours qui suivent la création\u202f; votre demande est venue après 61\u00a0jours, 1\u00a0jour trop tard.',
    )
    expect(en.refus(found.refus[0]!)).toContain('1 day too late')
  })

  test('asked for on the sixtieth day by somebody of a listed group: granted', () => {
    const acre = { creation: '2026-02-01', demandeeLe: '2026-04-02', publicListe: true }
    const found = owed(person(ca({ 2026: '11000' }), { debut: '2026-02-01' }), 2026, { acre })
    expect(found).toMatchObject({ refus: [], acre: { finLe: '2026-12-31' } })
  })

  test('the groups are not asked about for a creation of 2025', () => {
    const acre = { creation: '2025-12-31', demandeeLe: '2026-02-14' }
    expect(owed(person(ca({ 2026: '11000' }), { debut: '2025-12-31' }), 2026, { acre }).refus).toEqual([])
  })

  test('what comes in after it ended is not counted against the PASS', () => {
    // nine months of 120 000 € are 90 000 €, under 96 120 €
    const shop = person(ca({ 2026: '120000' }), { nature: 'PRESTATION_BIC', debut: '2025-11-15' })
    const found = owed(shop, 2026, granted('2025-11-15'))
    expect(found.activites[0]!.lignes[0]).toMatchObject({ recettes: '90000.00', taux: '0.106', exoneration: '9540.00' })
    expect(found.reserves.map(({ code }) => code)).not.toContain('ACRE_PLAFOND')
  })

  test('before its creation nothing is relieved, and one that is refused is none', () => {
    const rates = (acre: object) =>
      owed(person(ca({ 2026: '1000' })), 2026, acre).activites[0]!.lignes.map(({ du, taux }) => [du, taux])
    expect(rates(granted('2026-07-15'))).toEqual([
      ['2026-01-01', '0.256'],
      ['2026-07-01', '0.192'],
    ])
    expect(rates({ acre: { accordee: false, creation: '2026-01-01' } })).toEqual([['2026-01-01', '0.256']])
  })

  test('nor are the months of its first quarter that came before it', () => {
    const found = owed(person(ca({ 2026: '12000' })), 2026, { au: '2026-06-30', ...granted('2026-06-26') })
    expect(found.activites[0]!.lignes.map(({ du, taux, exoneration }) => [du, taux, exoneration])).toEqual([
      ['2026-01-01', '0.256', '0.00'],
      ['2026-06-01', '0.128', '128.00'],
    ])
  })

  test('is known of a creation on the first day of its tables, granted or asked for', () => {
    const found = (creation: string, acre: object) => {
      const year = Number(creation.slice(0, 4))
      return owed(person(ca({ [year]: '12000' }), { debut: creation }), year, { acre: { creation, ...acre } })
    }
    // a quarter of 22 %, which stays due
    for (const one of [found('2018-01-01', { accordee: true }), found('2020-01-01', { demandeeLe: '2020-01-10' })])
      expect([one.refus, one.activites[0]!.lignes[0]!.taux]).toEqual([[], '0.055'])
  })

  test('is assumed away where it was not told, and to begin with the activity', () => {
    const assumed = (more: object) =>
      owed(person(ca({ 2026: '1000' }), { debut: '2026-01-01' }), 2026, more).hypotheses.filter(({ path }) =>
        path.includes('acre'),
      )
    expect(assumed({})).toEqual([{ path: ['cotisations', 'acre'], value: 'false' }])
    expect(assumed({ acre: { accordee: true } })).toEqual([
      { path: ['cotisations', 'acre', 'creation'], value: '2026-01-01' },
    ])
    expect(assumed(granted('2026-01-01'))).toEqual([])
    expect(assumed({ acre: { accordee: false } })).toEqual([])
  })
})

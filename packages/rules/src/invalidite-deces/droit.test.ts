import { describe, expect, test } from 'vitest'
import type { ActiviteInput, SituationInput } from '../scenario/input.ts'
import { activite, ca, person, services } from '../testing/people.ts'
import { dead, disabled, wrongs } from '../testing/protection.ts'

const YEARS = Array.from({ length: 12 }, (_, i) => 2014 + i)
const born = (situation: SituationInput, naissance = '1985-05-05'): SituationInput => ({
  ...situation,
  personne: { naissance },
})
const every = (montant: string, more: object = {}) => YEARS.map((annee) => ({ annee, montant, ...more }))
const shop = (...of: Parameters<typeof every>) =>
  born(person(every(...of), { nature: 'PRESTATION_BIC', debut: '2014-01-01' }))
const codes = ({ refus }: { readonly refus: readonly { readonly code: string }[] }) => refus.map(({ code }) => code)
const doubts = ({ reserves }: { readonly reserves: readonly { readonly code: string }[] }) =>
  reserves.map(({ code }) => code)

describe('the years of a pension of the SSI', () => {
  test('of years alike the earliest are kept', () => {
    expect(disabled(shop('60000'), '2026-06-01', 'TOTALE').anneesRetenues).toEqual(YEARS.slice(0, 10))
  })

  test('the best are told in the order of the years', () => {
    const odd = YEARS.map((annee, i) => ({ annee, montant: String(60_000 + (i % 2 === 0 ? -i : i) * 1_000) }))
    const found = disabled(born(person(odd, { nature: 'PRESTATION_BIC', debut: '2014-01-01' })), '2026-06-01', 'TOTALE')
    // 2024 and 2022 brought least
    expect(found.anneesRetenues).toEqual(YEARS.filter((annee) => annee !== 2024 && annee !== 2022))
  })

  test('what was not paid counts in proportion, for the right and for the amount', () => {
    const paid = (cotisationsPayees: string) =>
      disabled(shop('60000', { cotisationsDues: '100', cotisationsPayees }), '2026-06-01', 'PARTIELLE')
    expect([paid('100'), paid('90')].map(({ pensionMensuelle }) => pensionMensuelle)).toEqual(['750.00', '675.00'])
    // one tenth of 60 000 € of services is 3 000 € of income, under 4 582 €
    expect(codes(paid('10'))).toEqual(['REVENU_INSUFFISANT'])
  })

  test('an activity begun later is asked only of its own years', () => {
    const second = activite(ca({ 2025: '1000' }), { debut: '2025-03-01' })
    const both = { ...shop('60000'), activites: [...shop('60000').activites, second] }
    expect(disabled(both, '2026-06-01', 'TOTALE').anneesRetenues).toContain(2025)
  })

  test('in the first years the income is that of the days of activity', () => {
    const begun = (montants: Readonly<Record<number, string>>) =>
      disabled(born(person(ca(montants), { nature: 'PRESTATION_BIC', debut: '2025-06-01' })), '2026-06-01', 'TOTALE')
    // 365 days to 31 May 2026: half of 9 164 € is the threshold of 4 582 €, which their mean over two years is not
    expect(codes(begun({ 2025: '5000', 2026: '4164' }))).toEqual([])
    expect(codes(begun({ 2025: '5000', 2026: '4163.99' }))).toEqual(['REVENU_INSUFFISANT'])
  })

  test('the threshold of the years that count is the other reading, by the regulation', () => {
    const begun = person(ca({ 2025: '5000', 2026: '4164' }), { nature: 'PRESTATION_BIC', debut: '2025-06-01' })
    expect(disabled(born(begun), '2026-06-01', 'TOTALE').reserves).toContainEqual({
      code: 'SEUIL_DES_ANNEES_RETENUES',
      article: 'Règlement invalidité-décès, article 1',
      autreLecture: '0.00',
    })
  })

  test('no year is left out for Covid: the other years of sick pay are no doubt here, though they would open the right', () => {
    const begun = person(ca({ 2019: '17000', 2020: '0', 2021: '0' }), { nature: 'PRESTATION_BIC', debut: '2019-04-01' })
    const found = disabled(born(begun), '2021-12-01', 'TOTALE')
    expect([codes(found), doubts(found)]).toEqual([['REVENU_INSUFFISANT'], ['PREMIERES_ANNEES_FIN_DE_PERIODE']])
  })

  test('who is paid for sickness is asked neither income nor affiliation, in the other reading either', () => {
    const fresh = born(
      person(ca({ 2025: '150000', 2026: '50000' }), { nature: 'MEUBLE_TOURISME', debut: '2025-07-01' }),
    )
    const found = disabled(fresh, '2026-06-01', 'TOTALE', { beneficiaireIndemnites: true })
    expect(found.pensionMensuelle).toBe('812.50')
    expect(found.reserves).toContainEqual(expect.objectContaining({ autreLecture: '2002.50' }))
  })

  test('on sick pay the doubts are those of the years that the pension rests on, not of the year itself', () => {
    const ill = (situation: SituationInput) =>
      disabled(born(situation), '2026-06-01', 'TOTALE', { beneficiaireIndemnites: true })
    const rented = (byYear: Readonly<Record<number, string>>) =>
      ill(person(ca(byYear), { nature: 'MEUBLE_TOURISME', debut: '2025-07-01' })).reserves
    expect(rented({ 2025: '150000' })).toEqual(rented({ 2025: '150000', 2026: '50000' }))
    const sold = (in2026: string) =>
      doubts(ill(person(ca({ 2025: '10000', 2026: in2026 }), { nature: 'VENTE', debut: '2025-01-01' })))
    expect(sold('900000')).toEqual(['INVALIDITE_REVALORISATION'])
  })

  test('in the first three years the days count, on every day since 2018: no year but 2017 would not be enough', () => {
    const montants = ca({ 2016: '20000', 2017: '6000', 2018: '8000' })
    const young = born(person(montants, { nature: 'PRESTATION_BIC', debut: '2016-07-01' }))
    const found = disabled(young, '2018-10-15', 'TOTALE')
    expect([codes(found), found.pensionMensuelle]).toEqual([[], '639.70'])
    expect(doubts(found)).not.toContain('PREMIERES_ANNEES_AVANT_JUIN_2019')
    // nor where the pay of a job opens the right that the activity alone would not
    const salaires = ['2016-07', '2017-07', '2018-07'].map((mois) => ({ mois, brut: '9000' }))
    const poor = person(ca({ 2016: '1', 2017: '1', 2018: '1' }), { nature: 'PRESTATION_BIC', debut: '2016-07-01' })
    const employed = disabled(born({ ...poor, emploi: { debut: '2010-01-01', salaires } }), '2018-10-15', 'TOTALE')
    expect(codes(employed)).toEqual([])
    expect(doubts(employed)).not.toContain('PREMIERES_ANNEES_AVANT_JUIN_2019')
    const death = dead(young, '2018-10-15', 'ACTIF')
    expect([death.capital, doubts(death)]).toEqual([
      '7946.40',
      ['DECES_REGLEMENT_ANCIEN', 'PREMIERES_ANNEES_FIN_DE_PERIODE'],
    ])
  })

  test('without a whole month of activity no income is known', () => {
    const fresh = born(person(ca({ 2026: '1000' }), { debut: '2026-06-01' }))
    const found = disabled(fresh, '2026-06-01', 'TOTALE')
    expect(codes(found)).toEqual(['INVALIDITE_AFFILIATION', 'REVENU_INCONNU'])
    expect(found.reserves).toEqual([])
    // on sick pay there is a right without them: the least pension, and no year to doubt
    const ill = disabled(fresh, '2026-06-01', 'TOTALE', { beneficiaireIndemnites: true })
    expect([ill.pensionMensuelle, ill.anneesRetenues, ill.reserves]).toEqual(['741.08', [], []])
  })

  test('a doubt is raised where the answer rests on it', () => {
    expect(doubts(disabled(shop('60000'), '2026-06-01', 'PARTIELLE'))).toEqual(['INVALIDITE_REVALORISATION'])
    const since = (montant2014: string) => {
      const first = { annee: 2014, montant: montant2014 }
      const chiffres = [first, ...every('60000').slice(1)]
      return born(person(chiffres, { nature: 'PRESTATION_BIC', debut: '2014-06-01' }))
    }
    const withFirst = disabled(since('90000'), '2026-06-01', 'TOTALE')
    expect(doubts(withFirst)).toEqual(['INVALIDITE_REVALORISATION', 'INVALIDITE_PREMIERE_ANNEE'])
    expect(doubts(disabled(since('10'), '2026-06-01', 'TOTALE'))).toEqual(['INVALIDITE_REVALORISATION'])
    const refused = born(person(ca({ 2025: '10', 2026: '10' }), { debut: '2025-02-01' }))
    expect(doubts(disabled(refused, '2026-06-01', 'TOTALE'))).toEqual(['PREMIERES_ANNEES_FIN_DE_PERIODE'])
  })
})

describe('the right to a pension of the Cipav', () => {
  const liberal = (more: Partial<ActiviteInput> = {}, byYear: Readonly<Record<number, string>> = { 2023: '40000' }) =>
    born(person(ca(byYear), { caisse: 'CIPAV', debut: '2019-01-01', ...more }))
  const total = (situation: SituationInput, day = '2024-06-01') => disabled(situation, day, 'TOTALE')

  test('ends at the legal age of pension, and with a pension', () => {
    // 62 years and six months for those of 1962
    const at = (naissance: string) => codes(total(born(liberal(), naissance), '2024-07-01'))
    expect([at('1962-01-02'), at('1962-01-01')]).toEqual([[], ['AGE_LEGAL_ATTEINT']])
    const old = total(born(liberal(), '1950-01-01'))
    expect([codes(old), old.majorationMensuelle, old.reserves[0]!.autreLecture]).toEqual([
      ['AGE_LEGAL_ATTEINT'],
      '0.00',
      '0.00',
    ])
    const retired = (depuis: string) => codes(total({ ...liberal(), retraite: { depuis } }))
    expect([retired('2024-06-01'), retired('2024-06-02')]).toEqual([['DEJA_RETRAITE'], []])
  })

  test('only the turnover of the year before is asked for', () => {
    const asked = (byYear: Readonly<Record<number, string>>) =>
      wrongs({ situation: liberal({}, byYear), invalidite: { dateEffet: '2024-06-01', categorie: 'TOTALE' } })
    expect(asked({ 2023: '40000' })).toEqual([])
    expect(asked({ 2022: '40000' })).toEqual(['situation.activites.0.chiffresAffaires ANNEE_MANQUANTE'])
    const death = (byYear: Readonly<Record<number, string>>) =>
      wrongs({ situation: liberal({}, byYear), deces: { date: '2024-06-01', qualite: 'ACTIF' } })
    expect([death({ 2023: '1' }), death({ 2022: '1' })]).toEqual([
      [],
      ['situation.activites.0.chiffresAffaires ANNEE_MANQUANTE'],
    ])
  })

  test('an activity begun in the year of the disability has bought no points, one of the year before has', () => {
    const second = activite(ca({ 2024: '1000' }), { caisse: 'CIPAV', debut: '2024-02-01' })
    const both = { ...liberal(), activites: [...liberal().activites, second] }
    expect(total(both)).toMatchObject({ totalAnnuel: '19334.93', reserves: [{ autreLecture: '1042.17' }] })
    expect(total(liberal({ debut: '2023-05-10' }))).toMatchObject({
      totalAnnuel: '19334.93',
      reserves: [{ autreLecture: '1042.17' }],
    })
    // nothing but the fixed part
    expect(total(liberal({ debut: '2024-01-15' }, { 2024: '9000' })).totalAnnuel).toBe('2318.40')
  })

  test('points come at the rates of the months of activity, equal months in one term', () => {
    const bought = (debut: string, year: number) => {
      const { etapes } = total(liberal({ debut }, { [year]: '40000' }), `${year + 1}-06-01`)
      return etapes.find(({ terme }) => terme === 'cotisationPrevoyance')!
    }
    const number = (text: string, parametre: string | null = null) => ({ kind: 'number', text, parametre })
    const times = (...of: readonly object[]) => ({ kind: 'operation', op: '×', of })
    expect(bought('2019-01-01', 2023).formule).toEqual(
      times(times(number('40000'), number('0.212', 'tauxMicroSocial')), number('0.026', 'repartitionCipav')),
    )
    expect(bought('2022-10-05', 2022).formule).toEqual(
      times(times(number('40000'), number('0.212', 'tauxMicroSocial')), number('0.026', 'repartitionCipav')),
    )
  })

  test('a year whose rate changed counts nine months at one and three at the other', () => {
    const { etapes } = total(liberal({}, { 2022: '40000' }), '2023-06-01')
    const { valeur } = etapes.find(({ terme }) => terme === 'cotisationPrevoyance')!
    // 30 000 × 22.2 % × 2.5 % + 10 000 × 21.2 % × 2.6 %
    expect(valeur).toBe('221.62')
  })

  test('a degree above the whole is told', () => {
    const degree = (tauxInvalidite: string) =>
      wrongs({
        situation: liberal(),
        invalidite: { dateEffet: '2024-06-01', categorie: 'PARTIELLE', tauxInvalidite },
      })
    expect([degree('1'), degree('1.01')]).toEqual([[], ['invalidite.tauxInvalidite NOMBRE_INVALIDE']])
  })
})

describe('what a death asks', () => {
  test('orphans are numbered; those too old have no part in the other reading', () => {
    const enfants = [{ naissance: '2015-01-01' }, { naissance: '1980-01-01' }]
    const found = dead(services(2022, '30000'), '2022-06-01', 'ACTIF', { enfants })
    const ranks = found.etapes.filter(({ terme }) => terme === 'capitalOrphelin').map(({ precision }) => precision)
    expect(ranks).toEqual(['1', '2'])
    // 20 % and 5 % of the PASS of 41 136 €
    expect(found.reserves).toMatchObject([{ code: 'DECES_REGLEMENT_ANCIEN', autreLecture: '10284.00' }])
  })

  test('of the SSI nothing of an accident, of the Cipav nothing of quarters', () => {
    const assumed = dead(services(2026, '30000'), '2026-06-01', 'ACTIF').hypotheses.map(({ path }) => path.at(-1))
    expect(assumed).not.toContain('accident')
    const pensioner = { ...person(ca({ 2023: '1' }), { caisse: 'CIPAV' }), retraite: { depuis: '2020-01-01' } }
    expect(wrongs({ situation: pensioner, deces: { date: '2024-06-01', qualite: 'RETRAITE' } })).toEqual([])
  })

  test('no children are assumed where none were told, and the request on the day of the pension', () => {
    const untold = (enfants: [] | null) => dead(services(2026, '30000'), '2026-06-01', 'ACTIF', { enfants }).hypotheses
    const none = { path: ['deces', 'enfants'], value: '[]' }
    expect(untold(null)).toContainEqual(none)
    expect(untold([])).not.toContainEqual(none)
    const asked = (dateDemande: string | null) =>
      disabled(shop('60000'), '2026-06-01', 'TOTALE', { dateDemande }).hypotheses
    const sameDay = { path: ['invalidite', 'dateDemande'], value: '2026-06-01' }
    expect(asked(null)).toContainEqual(sameDay)
    expect(asked('2026-06-01')).not.toContainEqual(sameDay)
  })

  test('unpaid contributions leave the other reading at nothing too', () => {
    const owing = [{ annee: 2023, montant: '40000', cotisationsDues: '8480', cotisationsPayees: '0' }]
    const found = dead(person(owing, { caisse: 'CIPAV', debut: '2019-01-01' }), '2024-06-01', 'ACTIF')
    expect(found.reserves).toMatchObject([{ code: 'CIPAV_POINTS', autreLecture: '0.00' }])
  })
})

test('furnished tourism and turnover above the ceilings of the micro regime are in doubt for a pension too', () => {
  const told = (nature: 'MEUBLE_TOURISME' | 'VENTE', montant: string) =>
    disabled(
      born(person(every(montant).slice(2), { nature, debut: '2016-01-01' })),
      '2026-06-01',
      'TOTALE',
    ).reserves.filter(({ code }) => code !== 'INVALIDITE_REVALORISATION')
  // 13 % of 150 000 in ten years; 50 % of it in 2025: the mean of the ten best is 25 050 instead of 19 500.
  expect(told('MEUBLE_TOURISME', '150000')).toEqual([
    { code: 'ABATTEMENT_MEUBLE_TOURISME', article: 'Loi 2024-1039', autreLecture: '1043.75' },
  ])
  expect(told('VENTE', '188700.01').map(({ code }) => code)).toEqual(['PLAFOND_MICRO_DEPASSE'])
  expect(told('VENTE', '188700')).toEqual([])
})

test('before the regulation that was read the doubt names those that were not', () => {
  const shop2016 = born(person(ca({ 2016: '60000', 2017: '60000', 2018: '60000' }), { debut: '2016-01-01' }))
  expect(disabled(shop2016, '2019-06-01', 'TOTALE').reserves).toContainEqual({
    ...{ code: 'INVALIDITE_REGLEMENT_ANCIEN', autreLecture: '1650.00' },
    article: 'Arrêtés du 04/07/2014 et du 21/12/2018',
  })
})

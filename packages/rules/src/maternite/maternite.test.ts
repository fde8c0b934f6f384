import { describe, expect, test } from 'vitest'
import { mother, refused, reserved } from '../testing/births.ts'
import { ca, completeLaw, law, person, services, threeYears } from '../testing/people.ts'
import { scenario } from '../scenario/scenario.ts'
import { texts as en } from '../words/en.ts'
import { texts as fr } from '../words/fr.ts'

const full = services(2026, '30000')
const low = services(2026, '9163.99')

describe('a first child due on 1 May 2026', () => {
  const answer = mother(full, '2026-05-01')

  test('the allowance is the monthly ceiling, in two halves eight weeks apart', () => {
    expect(answer.allocationReposMaternel).toBe('4005.00')
    expect(answer.versementsAllocation).toEqual([
      { date: '2026-03-20', montant: '2002.50', estime: true },
      { date: '2026-05-15', montant: '2002.50', estime: true },
    ])
  })

  test('sixteen weeks at 1/730 of the PASS: 112 × 65.84', () => {
    expect(answer.indemniteJournaliere).toBe('65.84')
    expect(answer.calendrier).toMatchObject({
      joursIndemnises: 112,
      premierJourIndemnise: '2026-03-20',
      dernierJourIndemnise: '2026-07-09',
      totalBrut: '7374.08',
      // eight payments of 921.76: 57.15 and 4.61 on each
      csg: '457.20',
      crds: '36.88',
      totalNet: '6880.00',
    })
    expect(answer.calendrier.versements).toHaveLength(8)
    expect(answer.calendrier.versements[0]).toEqual({
      du: '2026-03-20',
      au: '2026-04-02',
      jours: 14,
      brut: '921.76',
      csg: '57.15',
      crds: '4.61',
      net: '860.00',
      datePrevue: '2026-04-03',
      estime: true,
    })
  })

  test('in all, before and after the levies on the days', () => {
    expect([answer.totalBrut, answer.totalNet]).toEqual(['11379.08', '10885.00'])
    expect(reserved(answer)).toEqual({ PRELEVEMENTS_ALLOCATION: '3736.66' })
  })

  test('is told step by step in both languages', () => {
    const told = (texts: typeof fr) =>
      answer.etapes.slice(-9).map((etape) => `${texts.terme(etape)} = ${texts.formule(etape.formule)}`)
    expect(told(en)).toEqual([
      'Share of the flat rate that is paid = the larger of (10%, 1)',
      'Flat maternal rest allowance = rounded to the cent(4,005 × Share of the flat rate that is paid)',
      'PASS 2026 = 4,005 × 12',
      'Whole flat daily allowance = rounded to the cent(PASS 2026 ÷ 730)',
      'Daily allowance = Whole flat daily allowance × Share of the flat rate that is paid',
      'Gross total = rounded to the cent(Daily allowance × 112)',
      'CSG = 8 × rounded to the cent(921.76 × 6.2%)',
      'CRDS = 8 × rounded to the cent(921.76 × 0.5%)',
      'Net total = Gross total − CSG − CRDS',
    ])
    expect(told(fr)[1]).toContain('Allocation forfaitaire de repos maternel')
  })
})

describe('below the threshold a tenth is due', () => {
  const answer = mother(low, '2026-05-01')

  test('400.50 and 6.584 a day, whose digits are kept until the total: 112 × 6.584 = 737.408', () => {
    expect(answer.tauxReduit).toBe(true)
    expect(answer.allocationReposMaternel).toBe('400.50')
    expect(answer.versementsAllocation.map(({ montant }) => montant)).toEqual(['200.25', '200.25'])
    expect(answer.indemniteJournaliere).toBe('6.58')
    expect(answer.parts).toEqual([
      {
        caisse: 'SSI',
        indemniteJournaliere: '6.58',
        indemniteJournaliereExacte: '6.584',
        totalBrut: '737.41',
        raam: '4581.99',
        seuil: '4582.00',
        manquePourEntier: '0.01',
        anneesReference: [2023, 2024, 2025],
        salaireJournalierBase: null,
        refus: [],
      },
    ])
    expect(answer.calendrier.totalBrut).toBe('737.41')
    // what is due so far, rounded, less what was paid
    expect(answer.calendrier.versements.map(({ brut }) => brut)).toEqual([
      '92.18',
      '92.17',
      '92.18',
      '92.17',
      '92.18',
      '92.18',
      '92.17',
      '92.18',
    ])
  })

  test('and the doubts say what else could be due', () => {
    expect(reserved(answer)).toEqual({
      EXCLUS_DU_SEUIL: '65.84',
      INDEMNITE_REDUITE_ARRONDIE: '6.58',
      ANCIENNE_ACTIVITE_A_EXAMINER: null,
      PRELEVEMENTS_ALLOCATION: '373.67',
    })
  })

  test('the threshold itself is enough', () => {
    expect(mother(services(2026, '9164'), '2026-05-01')).toMatchObject({ tauxReduit: false, refus: [] })
  })
})

describe('the amounts are those of the planned first payment', () => {
  test('a leave across the new year keeps the ceiling of its start', () => {
    const answer = mother(services(2025, '30000'), '2026-01-10')
    expect(answer.conge.debutCessation).toBe('2025-11-29')
    expect([answer.allocationReposMaternel, answer.indemniteJournaliere]).toEqual(['3925.00', '64.52'])
    expect(answer.versementsAllocation.map(({ date }) => date)).toEqual(['2025-11-29', '2026-01-24'])
  })

  test('a first payment planned for January takes the new ceiling', () => {
    const turnover = ca({ 2022: '30000', 2023: '30000', 2024: '30000', 2025: '30000' })
    const answer = mother(person(turnover), '2026-01-10', { premierVersementPrevu: '2026-01-05' })
    expect([answer.allocationReposMaternel, answer.indemniteJournaliere]).toEqual(['4005.00', '65.84'])
  })

  test.each([
    [2018, '3311.00', '54.43'],
    [2019, '3377.00', '55.51'],
    [2020, '3428.00', '56.35'],
    [2021, '3428.00', '56.35'],
    [2022, '3428.00', '56.35'],
    [2023, '3666.00', '60.26'],
    [2024, '3864.00', '63.52'],
    [2025, '3925.00', '64.52'],
    [2026, '4005.00', '65.84'],
  ])('in %i: %s and %s a day', (year, allocation, daily) => {
    const answer = mother(services(year, '30000'), `${year}-09-01`)
    expect([answer.allocationReposMaternel, answer.indemniteJournaliere]).toEqual([allocation, daily])
  })
})

describe('months of affiliation on the presumed day', () => {
  const since = (debut: string, year: number) =>
    person(ca({ [year - 1]: '30000', [year]: '30000' }), { debut, nature: 'PRESTATION_BIC' })

  test('ten for leaves that began until 20 August 2023, six since', () => {
    const affiliated = since('2023-03-01', 2023)
    const stop = { debutCessation: '2023-08-20', finCessation: '2023-12-31' }
    expect(refused(mother(affiliated, '2023-10-01', stop))).toEqual(['AFFILIATION_AVANT_NAISSANCE 10 7 3'])
    expect(refused(mother(affiliated, '2023-10-01', { ...stop, debutCessation: '2023-08-21' }))).toEqual([])
  })

  test('complete on the same date', () => {
    const stop = { debutCessation: '2024-07-01' }
    expect(refused(mother(since('2024-02-02', 2024), '2024-08-01', stop))).toEqual([
      'AFFILIATION_AVANT_NAISSANCE 6 5 1',
    ])
    expect(refused(mother(since('2024-02-01', 2024), '2024-08-01', stop))).toEqual([])
  })

  test('an earlier scheme without a gap counts', () => {
    const before = { ...since('2024-04-01', 2024), affiliationContinueDepuis: '2020-01-01' }
    expect(refused(mother(before, '2024-08-01', { debutCessation: '2024-07-01' }))).toEqual([])
  })
})

describe('the least time without work', () => {
  const stop = (debutCessation: string, finCessation: string, due = '2026-05-01') =>
    refused(mother(full, due, { debutCessation, finCessation }))

  test('eight weeks, six of them after the birth; all that fails is told', () => {
    expect(stop('2026-04-17', '2026-06-11')).toEqual([])
    expect(stop('2026-04-18', '2026-06-11')).toEqual(['CESSATION_TROP_COURTE 56 55 1'])
    expect(stop('2026-04-10', '2026-06-10')).toEqual(['CESSATION_APRES_NAISSANCE_TROP_COURTE 42 41 1'])
    expect(stop('2026-05-01', '2026-05-31')).toEqual([
      'CESSATION_TROP_COURTE 56 31 25',
      'CESSATION_APRES_NAISSANCE_TROP_COURTE 42 31 11',
    ])
  })

  test('nothing is paid then, and the former activity may still pay', () => {
    const answer = mother(full, '2026-05-01', { debutCessation: '2026-05-01', finCessation: '2026-05-31' })
    expect(answer).toMatchObject({
      allocationReposMaternel: '0.00',
      versementsAllocation: [],
      indemniteJournaliere: '0.00',
      totalBrut: '0.00',
      totalNet: '0.00',
      tauxReduit: false,
    })
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 0, versements: [] })
    expect(reserved(answer)).toEqual({ ANCIENNE_ACTIVITE_A_EXAMINER: null })
  })

  test('until 29 May 2019: forty-four days, fourteen of them just before the presumed day', () => {
    const then = (debutCessation: string, finCessation: string, due: string) =>
      refused(mother(services(2019, '30000'), due, { debutCessation, finCessation }))
    expect(then('2019-05-29', '2019-07-11', '2019-06-12')).toEqual([])
    expect(then('2019-05-29', '2019-07-10', '2019-06-12')).toEqual(['CESSATION_TROP_COURTE 44 43 1'])
    expect(then('2019-05-29', '2019-07-11', '2019-06-11')).toEqual(['CESSATION_AVANT_NAISSANCE_TROP_COURTE 14 13 1'])
    expect(then('2019-05-30', '2019-07-11', '2019-06-12')).toEqual([
      'CESSATION_TROP_COURTE 56 43 13',
      'CESSATION_APRES_NAISSANCE_TROP_COURTE 42 30 12',
    ])
  })

  test('the answer says the first day on which it is enough', () => {
    expect(mother(full, '2026-05-01', { debutCessation: '2026-04-01' }).conge.finAuPlusTot).toBe('2026-06-11')
    expect(mother(full, '2026-05-01', { debutCessation: '2026-04-20' }).conge.finAuPlusTot).toBe('2026-06-14')
  })
})

test('contributions had to be paid until May 2019; since 2020 they reduce the income', () => {
  const owing = (year: number, more: object = {}) =>
    person(
      threeYears(year, '10000').map((one) => ({ ...one, cotisationsDues: '1000', cotisationsPayees: '900' })),
      { nature: 'PRESTATION_BIC', ...more },
    )
  expect(refused(mother(owing(2019), '2019-05-15'))).toEqual(['COTISATIONS_IMPAYEES'])
  expect(mother(owing(2026), '2026-05-15')).toMatchObject({ tauxReduit: true, refus: [] })
  expect(mother(owing(2026), '2026-05-15').parts[0]).toMatchObject({ raam: '4500.00', manquePourEntier: '82.00' })
})

test('a bad 2020 is left out where that is better', () => {
  const situation = person(ca({ 2019: '10000', 2020: '0', 2021: '10000' }), { nature: 'PRESTATION_BIC' })
  const answer = mother(situation, '2022-06-01')
  expect(answer.tauxReduit).toBe(false)
  expect(answer.parts[0]).toMatchObject({ raam: '5000.00', anneesReference: [2019, 2021] })
})

test('a birth before the end of the seventh month: the allowance in one payment, after it', () => {
  const at = (dateNaissance: string) => mother(full, '2026-09-01', { dateNaissance }).versementsAllocation
  expect(at('2026-06-30')).toEqual([{ date: '2026-06-30', montant: '4005.00', estime: true }])
  expect(at('2026-07-01')).toHaveLength(2)
})

test('no complete month of income: a tenth, and the doubt says so', () => {
  const young = {
    ...person(ca({ 2026: '0' }), { debut: '2026-03-10' }),
    affiliationContinueDepuis: '2020-01-01',
  }
  const answer = mother(young, '2026-05-01')
  expect(answer).toMatchObject({ tauxReduit: true, refus: [], allocationReposMaternel: '400.50' })
  expect(answer.parts[0]).toMatchObject({ raam: null, manquePourEntier: '4582.00' })
  expect(reserved(answer)).toMatchObject({ REVENU_INCONNU_TAUX_REDUIT: '0.00' })
})

test('only doubts about income that move the amount are shown', () => {
  // 2023-12-15: the stub year counts as a full one in 2026
  const fourth = (montant: string) =>
    mother(person(ca({ 2023: '0', 2024: montant, 2025: montant }), { debut: '2023-12-15' }), '2026-05-01')
  expect(reserved(fourth('30000'))).not.toHaveProperty('QUATRIEME_ANNEE_PARTIELLE')
  expect(reserved(fourth('10000'))).toMatchObject({ QUATRIEME_ANNEE_PARTIELLE: '65.84' })
})

test('a pathological pregnancy adds no day; the doubt says what two weeks would add', () => {
  const answer = mother(full, '2026-05-01', { grossessePathologique: true })
  expect(answer.calendrier.joursIndemnises).toBe(112)
  expect(reserved(answer)).toMatchObject({ GROSSESSE_PATHOLOGIQUE: '921.76' })
  // where nothing is paid, nor would these days be
  const short = { grossessePathologique: true, finCessation: '2026-05-20' }
  expect(reserved(mother(full, '2026-05-01', short))).not.toHaveProperty('GROSSESSE_PATHOLOGIQUE')
})

test('release 1 has no table of maternity', () => {
  const result = scenario({ situation: full, naissance: { role: 'MERE', datePresumee: '2026-05-01' } }, law)
  expect(result).toMatchObject({
    kind: 'InvalidSituation',
    problems: [{ path: ['naissance', 'datePresumee'], code: 'RELEASE_TROP_ANCIENNE' }],
  })
})

test('bad facts are told with their place', () => {
  const wrong = {
    role: 'PERE',
    datePresumee: '2026-02-30',
    enfantsNes: 0,
    debutCessation: '2026-05-01',
    finCessation: '2026-04-01',
  }
  const result = scenario({ situation: full, naissance: wrong as never }, completeLaw)
  expect(
    result.kind === 'InvalidSituation' && result.problems.map(({ path, code }) => `${path.join('.')} ${code}`),
  ).toEqual([
    'naissance.role VALEUR_INVALIDE',
    'naissance.datePresumee JOUR_INVALIDE',
    'naissance.enfantsNes NOMBRE_INVALIDE',
    'naissance.finCessation FIN_AVANT_DEBUT',
  ])
})

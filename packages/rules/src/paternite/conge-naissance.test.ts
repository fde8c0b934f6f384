import { describe, expect, test } from 'vitest'
import type { MoisDeCongeInput, NaissanceInput } from '../scenario/input.ts'
import { refused, reserved, soundly, unsound } from '../testing/births.ts'
import { employed, pays } from '../testing/jobs.ts'
import { ca, person, services } from '../testing/people.ts'

const full = services(2026, '30000')
const long = person(ca(Object.fromEntries([2022, 2023, 2024, 2025, 2026].map((year) => [year, '30000']))))
const asked = (congeNaissance: readonly MoisDeCongeInput[], more: Partial<NaissanceInput> = {}, situation = full) =>
  soundly({
    situation,
    naissance: { role: 'SECOND_PARENT', datePresumee: '2026-03-15', congeNaissance, ...more },
  }).congeNaissance!

test('each month has its step; a job that is told leaves no former one to ask about', () => {
  const poor = services(2026, '9000')
  const steps = asked([{ debut: '2026-07-01', mois: 2 }]).etapes.filter(
    ({ terme }) => terme === 'indemniteDuCongeNaissance',
  )
  expect(steps.map(({ precision }) => precision)).toEqual(['1', '2'])
  const former = (situation: typeof poor) => reserved(asked([{ debut: '2026-07-01' }], {}, situation))
  expect(former(poor)).toHaveProperty('ANCIENNE_ACTIVITE_A_EXAMINER')
  expect(former(employed(poor, '2026-07-01', '2000', { salaires: pays('2026-07-01', 7, '2000') }))).not.toHaveProperty(
    'ANCIENNE_ACTIVITE_A_EXAMINER',
  )
  expect([asked([{ debut: '2026-07-01' }]).tauxReduit, asked([{ debut: '2026-07-01' }], {}, poor).tauxReduit]).toEqual([
    false,
    true,
  ])
})

test('each part pays its first month and its second at their own rates', () => {
  const { parts, calendrier } = asked([{ debut: '2026-07-01', mois: 2 }])
  // 31 × 46.09 + 31 × 39.50
  expect([parts[0]!.totalBrut, calendrier.totalBrut]).toEqual(['2653.29', '2653.29'])
})

test('a month is one where nothing else is said, and the next may begin the day after', () => {
  const answer = asked([{ debut: '2026-07-01' }, { debut: '2026-08-01' }])
  expect(answer.hypotheses.filter(({ path }) => path.at(-1) === 'mois').map(({ value }) => value)).toEqual(['1', '1'])
  expect(answer.refus).toEqual([])
})

describe('a second parent of a child born on 15 March 2026', () => {
  test('two months: 46.09 a day in the first, 39.50 in the second', () => {
    const answer = asked([{ debut: '2026-07-01', mois: 2 }])
    expect(answer).toMatchObject({
      indemniteJournaliere: '46.09',
      indemniteDeuxiemeMois: '39.50',
      debutAuPlusTot: '2026-07-01',
      finAuPlusTard: '2027-03-31',
      refus: [],
    })
    // 31 × 46.09 + 31 × 39.50
    expect(answer.calendrier).toMatchObject({ joursIndemnises: 62, totalBrut: '2653.29' })
    expect(answer.calendrier.versements.map(({ jours, brut }) => [jours, brut])).toEqual([
      [14, '645.26'],
      [14, '645.26'],
      // three days of July, eleven of August
      [14, '572.77'],
      [14, '553.00'],
      [6, '237.00'],
    ])
    expect(reserved(answer)).toEqual({ CONGE_NAISSANCE_MONTANT: '46.08' })
  })

  test('two months apart, each from date to date', () => {
    const answer = asked([{ debut: '2026-12-10' }, { debut: '2026-09-01' }])
    expect(answer.calendrier.periodesIndemnisees).toEqual([
      { du: '2026-09-01', au: '2026-09-30' },
      { du: '2026-12-10', au: '2027-01-09' },
    ])
    expect(answer.calendrier.totalBrut).toBe('2607.20')
  })

  test('a tenth below the threshold', () => {
    const answer = asked([{ debut: '2026-07-01' }], {}, services(2026, '9000'))
    expect(answer).toMatchObject({ tauxReduit: true, indemniteJournaliere: '4.61', indemniteDeuxiemeMois: '3.95' })
    expect(answer.calendrier.totalBrut).toBe('142.91')
  })

  test('not before the leave exists, nor after nine months, nor for longer than two', () => {
    expect(refused(asked([{ debut: '2026-06-30' }]))).toEqual(['CONGE_NAISSANCE_PAS_OUVERT'])
    expect(refused(asked([{ debut: '2027-03-01' }], {}, long))).toEqual([])
    expect(refused(asked([{ debut: '2027-03-02' }], {}, long))).toEqual(['CONGE_HORS_DELAI'])
    expect(refused(asked([{ debut: '2026-07-01', mois: 3 }]))).toEqual(['CONGE_NAISSANCE_TROP_LONG'])
  })

  test('not while days of the paternity leave are left', () => {
    const periodes = [{ debut: '2026-03-15', fin: '2026-03-21' }]
    expect(refused(asked([{ debut: '2026-07-01' }], { periodes }))).toEqual(['CONGE_PRECEDENT_NON_EPUISE'])
    const late = [...periodes, { debut: '2026-06-20', fin: '2026-07-07' }]
    expect(refused(asked([{ debut: '2026-07-07' }], { periodes: late }))).toEqual(['CONGE_PRECEDENT_NON_EPUISE'])
    expect(asked([{ debut: '2026-07-08' }], { periodes: late })).toMatchObject({
      refus: [],
      debutAuPlusTot: '2026-07-08',
    })
  })
})

describe('which children', () => {
  const born = (dateNaissance: string, datePresumee = dateNaissance) =>
    asked([{ debut: '2026-10-01' }], { dateNaissance, datePresumee }, long)

  test('born from 2026 on, or due from then on', () => {
    expect(born('2025-12-31')).toMatchObject({
      refus: [{ code: 'ENFANT_NE_TROP_TOT' }],
      debutAuPlusTot: null,
      finAuPlusTard: null,
      indemniteJournaliere: '0.00',
    })
    expect(born('2025-12-31', '2026-01-01').refus).toEqual([])
    const every = person(ca(Object.fromEntries(Array.from({ length: 14 }, (_, i) => [2014 + i, '30000']))))
    const early = { role: 'MERE', datePresumee: '2017-12-31', debutCessation: '2018-01-05' } as const
    expect(asked([{ debut: '2026-10-01' }], early, every)).toMatchObject({
      refus: [{ code: 'ENFANT_NE_TROP_TOT' }],
      finAuPlusTard: null,
    })
    // the child alone is the reason, whatever the day of the leave
    const before = asked([{ debut: '2026-06-30' }], { datePresumee: '2025-12-31' }, long)
    expect(before.refus.map(({ code }) => code)).toEqual(['ENFANT_NE_TROP_TOT'])
    expect(born('2026-01-01').refus).toEqual([])
  })

  test('nine months from the birth where the leave existed', () => {
    expect(born('2026-06-30').finAuPlusTard).toBe('2027-03-31')
    expect(born('2026-07-01').finAuPlusTard).toBe('2027-03-31')
    expect(born('2026-08-10')).toMatchObject({ debutAuPlusTot: '2026-09-04', finAuPlusTard: '2027-05-09' })
  })
})

test('a mother takes it after her maternity leave', () => {
  const after = (debut: string) => asked([{ debut }], { role: 'MERE', datePresumee: '2026-05-01' })
  // her leave ends on 9 July
  expect(refused(after('2026-07-09'))).toEqual(['CONGE_PRECEDENT_NON_EPUISE'])
  expect(after('2026-07-10')).toMatchObject({ refus: [], debutAuPlusTot: '2026-07-10' })
})

test('six months of affiliation on the first day', () => {
  const since = person(ca({ 2026: '30000' }), { debut: '2026-01-15', nature: 'PRESTATION_BIC' })
  expect(refused(asked([{ debut: '2026-07-14' }], {}, since))).toEqual(['AFFILIATION_AVANT_CONGE 6 5 1'])
  expect(refused(asked([{ debut: '2026-07-15' }], {}, since))).toEqual([])
})

test('an activity that began since the birth counts, one that begins later does not', () => {
  const [small, large] = [
    { annee: 2026, montant: '3000' },
    { annee: 2026, montant: '30000' },
  ]
  const two = (debut: string) => {
    const of = (since: string, ca: typeof small) => ({
      ...({ nature: 'LIBERALE', caisse: 'SSI', debut: since } as const),
      chiffresAffaires: [ca],
    })
    return { activites: [of('2026-01-01', small), of(debut, large)] }
  }
  const paid = (debut: string) => asked([{ debut: '2026-10-01' }], {}, two(debut)).indemniteJournaliere
  expect([paid('2026-04-01'), paid('2026-10-01'), paid('2026-10-02')]).toEqual(['46.09', '46.09', '4.61'])
})

test('months that overlap are a bad fact', () => {
  const congeNaissance = [{ debut: '2026-07-01' }, { debut: '2026-07-31' }]
  const naissance = { role: 'SECOND_PARENT', datePresumee: '2026-03-15', congeNaissance } as const
  expect(unsound({ situation: full, naissance })).toEqual(['naissance.congeNaissance PERIODES_QUI_SE_SUIVENT_MAL'])
})

test('a year whose turnover is missing is asked for', () => {
  const naissance = {
    role: 'SECOND_PARENT',
    datePresumee: '2026-08-15',
    congeNaissance: [{ debut: '2027-01-10' }],
  } as const
  expect(unsound({ situation: full, naissance })).toEqual(['situation.activites.0.chiffresAffaires ANNEE_MANQUANTE'])
})

test('every doubt tells what a day of the first month would pay, not a day of maternity', () => {
  const poor = services(2026, '9000')
  expect(reserved(asked([{ debut: '2026-07-01' }], {}, poor))).toEqual({
    EXCLUS_DU_SEUIL: '46.09',
    ANCIENNE_ACTIVITE_A_EXAMINER: null,
    CONGE_NAISSANCE_MONTANT: '4.61',
  })
  const stub = person(ca({ 2023: '0', 2024: '10000', 2025: '10000' }), { debut: '2023-12-15' })
  expect(reserved(asked([{ debut: '2026-07-01' }], {}, stub))).toMatchObject({ QUATRIEME_ANNEE_PARTIELLE: '46.09' })
})

test('with a job beside, the doubt whether both allowances are added gives that of the job', () => {
  const both = employed(full, '2026-07-01', '2500', { salaires: pays('2026-07-01', 7, '2500') })
  // 70 % of 64.93
  expect(reserved(asked([{ debut: '2026-07-01' }], {}, both))).toMatchObject({ CUMUL_DES_ACTIVITES: '45.45' })
  expect(reserved(asked([{ debut: '2026-07-01' }]))).not.toHaveProperty('CUMUL_DES_ACTIVITES')
})

describe('months that cannot be paid take nothing from those that can', () => {
  const paid = (...of: readonly MoisDeCongeInput[]) => {
    const { calendrier, refus, parts } = asked(of, {}, long)
    return [calendrier.joursIndemnises, parts[0]!.totalBrut, refus.map(({ code }) => code)]
  }

  test('one that ends after the nine months', () => {
    expect(paid({ debut: '2026-07-01' }, { debut: '2027-03-02' })).toEqual([31, '1428.79', ['CONGE_HORS_DELAI']])
    const { refus } = asked([{ debut: '2026-07-01' }, { debut: '2027-03-02' }], {}, long)
    expect(refus.map(({ code, article }) => `${code} ${article}`)).toEqual(['CONGE_HORS_DELAI Décret 2026-419'])
    expect(paid({ debut: '2027-02-15', mois: 2 })).toEqual([28, '1290.52', ['CONGE_HORS_DELAI']])
    expect(paid({ debut: '2026-07-01' }, { debut: '2027-03-01' })).toEqual([62, '2653.29', []])
  })

  test('a third one', () => {
    expect(paid({ debut: '2026-07-01', mois: 3 })).toEqual([62, '2653.29', ['CONGE_NAISSANCE_TROP_LONG']])
  })

  test('one that begins before the leave exists', () => {
    expect(paid({ debut: '2026-06-30' }, { debut: '2026-09-01' })).toEqual([
      30,
      '1382.70',
      ['CONGE_NAISSANCE_PAS_OUVERT'],
    ])
    expect(paid({ debut: '2026-06-15', mois: 2 })).toEqual([31, '1428.79', ['CONGE_NAISSANCE_PAS_OUVERT']])
  })

  test('one that begins before the other leave is used up; what is asked of the person is asked on the first that can', () => {
    const since = person(ca({ 2026: '30000' }), { debut: '2026-01-15', nature: 'PRESTATION_BIC' })
    const mother = asked(
      [{ debut: '2026-07-09' }, { debut: '2026-09-01' }],
      { role: 'MERE', datePresumee: '2026-05-01' },
      since,
    )
    expect(refused(mother)).toEqual(['CONGE_PRECEDENT_NON_EPUISE'])
    expect(mother.calendrier.periodesIndemnisees).toEqual([{ du: '2026-09-01', au: '2026-09-30' }])
  })

  test('each for its own reason', () => {
    const of = [{ debut: '2026-06-30' }, { debut: '2027-03-02' }]
    expect(paid(...of)).toEqual([0, '0.00', ['CONGE_NAISSANCE_PAS_OUVERT', 'CONGE_HORS_DELAI']])
    expect(paid(of[0]!, { debut: '2026-10-01' }, of[1]!)[2]).toEqual(['CONGE_NAISSANCE_PAS_OUVERT', 'CONGE_HORS_DELAI'])
  })

  test('none that can: nothing is paid, and the part says why', () => {
    const none = asked([{ debut: '2027-03-02', mois: 2 }], {}, long)
    expect(none).toMatchObject({ indemniteJournaliere: '0.00', calendrier: { joursIndemnises: 0 } })
    expect(none.parts[0]!.refus.map(({ code }) => code)).toEqual(['CONGE_HORS_DELAI'])
    expect(refused(none)).toEqual(['CONGE_HORS_DELAI'])
  })
})

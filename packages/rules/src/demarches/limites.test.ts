import { describe, expect, test } from 'vitest'
import type { ArretInput, NaissanceInput, SituationInput } from '../scenario/input.ts'
import type { DemarchesInput } from './result.ts'
import {
  consultant,
  formalities,
  leaveFormalities,
  parent,
  parentWithAJob,
  those,
  told,
} from '../testing/formalities.ts'
import { soundly } from '../testing/births.ts'
import { employed, well } from '../testing/jobs.ts'
import { completeRelease } from '../testing/releases.ts'

const mother = (datePresumee: string, more: Partial<NaissanceInput> = {}) => ({
  naissance: { role: 'MERE' as const, datePresumee, ...more },
})
const second = (datePresumee: string, more: Partial<NaissanceInput> = {}) => ({
  naissance: { role: 'SECOND_PARENT' as const, datePresumee, ...more },
})

describe('a stop that was sent late', () => {
  const late = { envoyeLe: '2025-06-05', retardPrecedentPrescritLe: '2024-12-01' }

  test('for the first time is warned about and loses no day', () => {
    const found = formalities({ envoyeLe: '2025-06-10' })
    expect(found.envoi).toMatchObject({ enRetard: true, sanction: 'AVERTISSEMENT', joursReduits: 0, reduction: '0.00' })
    expect([found.reserves, found.etapes]).toEqual([[], []])
  })

  test('again loses nothing, and has nothing to explain, where no paid day lies before it was sent', () => {
    const found = formalities({ ...late, envoyeLe: '2025-06-04' })
    expect(found.envoi).toMatchObject({ sanction: 'REDUCTION', joursReduits: 0, reduction: '0.00' })
    expect(found.etapes).toEqual([])
    expect(found.reserves).toEqual([{ code: 'JOURS_DE_L_ENVOI_TARDIF', article: 'CSS D323-2', autreLecture: '16.43' }])
  })

  test('loses only days from its prescription on', () => {
    const found = formalities({ ...late, prescritLe: '2025-06-06', envoyeLe: '2025-06-10' })
    // four days of 32.85, of which half
    expect(found.envoi).toMatchObject({ joursReduits: 4, reduction: '65.70' })
  })

  const between = (jour: string, more: Partial<ArretInput>, faits: DemarchesInput, who: SituationInput = well) => {
    const before = { retardPrecedentPrescritLe: `${Number(jour.slice(0, 4)) - 1}-12-01` }
    return formalities({ ...before, ...faits }, { debut: jour, ...more }, employed(who, jour, '2000')).envoi!.reduction
  }

  test('loses of each payer the days that it pays: after a brief return to work the job has not waited', () => {
    const brief = { fin: '2026-06-30', arretsAnterieurs: [{ debut: '2026-05-01', fin: '2026-05-29' }] }
    // 1 to 5 June: five days of 32.88, two of 31.64
    expect(between('2026-06-01', brief, { envoyeLe: '2026-06-06' })).toBe('113.84')
    // 5 to 9 June: five of both
    expect(between('2026-06-01', brief, { prescritLe: '2026-06-05', envoyeLe: '2026-06-10' })).toBe('161.30')
  })

  test('and none after its last day: the Cipav ends, the job goes on', () => {
    const cipav = { ...well, activites: well.activites.map((one) => ({ ...one, caisse: 'CIPAV' as const })) }
    // until 9 April: 87 days of 31.64 and 96 of 32.88
    expect(between('2026-01-01', { fin: '2026-04-30' }, { envoyeLe: '2026-04-10' }, cipav)).toBe('2954.58')
  })

  test('nor of a payer whose waiting days outlast the stop', () => {
    // five days of June 2019: the activity waits seven, the job pays two of 32.88
    expect(between('2019-06-01', { fin: '2019-06-05' }, { envoyeLe: '2019-06-10' })).toBe('32.88')
  })
})

describe('what it is about', () => {
  test('each list is named after its event, and rests on a release', () => {
    const { number, publishedOn } = completeRelease
    const { evenement, release } = formalities({})
    expect({ evenement, release }).toEqual({
      evenement: 'arret-2025-06-01',
      release: { number, publieLe: publishedOn },
    })
    expect(leaveFormalities('adoption', { adoption: { arrivee: '2026-05-01' } }).evenement).toBe('adoption-2026-05-01')
  })

  test('the longest prescription is in doubt by its article', () => {
    expect(formalities({}, { debut: '2026-09-01', fin: '2026-10-31' }).reserves).toEqual([
      { code: 'DUREE_DES_PRESCRIPTIONS', article: 'CSS L162-4-1', autreLecture: null },
    ])
  })
})

describe('nothing else is asked for', () => {
  const poor = {
    activites: [
      {
        ...consultant.activites[0]!,
        chiffresAffaires: [
          { annee: 2018, montant: '1' },
          { annee: 2017, montant: '1' },
          { annee: 2016, montant: '1' },
        ],
      },
    ],
  }

  test('of a stop of 2019 that is paid nothing: no right of a former activity was kept then', () => {
    expect(told(formalities({}, { debut: '2019-06-03', fin: '2019-06-30' }, poor))).toEqual([
      'ENVOYER_ARRET 2019-06-03 2019-06-05',
      'NE_PAS_TRAVAILLER 2019-06-03 2019-06-30',
      'ETRE_PRESENT 2019-06-03 2019-06-30',
      'PROLONGER  2019-06-30',
      'DECLARER_CHIFFRE_AFFAIRES',
      'DEMANDER_AIDE',
    ])
  })

  test('of an adoption whose days and allowance the other parent takes', () => {
    const adoption = { arrivee: '2025-05-01', joursAutreParent: 250, allocationAutreParent: true }
    expect(told(leaveFormalities('adoption', { adoption }))).toEqual([
      'ENVOYER_JUSTIFICATIF 2025-05-01',
      'ENVOYER_JUSTIFICATIF 2025-05-01',
      'DECLARER_CHIFFRE_AFFAIRES',
    ])
    expect(told(leaveFormalities('adoption', { adoption: { arrivee: '2025-05-01' } }))).toEqual([
      'ENVOYER_JUSTIFICATIF 2025-05-01',
      'ENVOYER_JUSTIFICATIF 2025-05-01',
      'DECLARER_CESSATION 2025-05-01',
      'NE_PAS_TRAVAILLER 2025-05-01 2025-07-23',
      'DECLARER_CHIFFRE_AFFAIRES',
      'CONSERVER_DECOMPTES',
    ])
  })

  test('of a paternity leave that is taken whole, or of one that pays nothing', () => {
    const whole = [
      'ENVOYER_JUSTIFICATIF 2025-03-01',
      'DECLARER_CESSATION 2025-03-01',
      'NE_PAS_TRAVAILLER 2025-03-01 2025-03-25',
    ]
    expect(told(leaveFormalities('paternite', second('2025-03-01')))).toEqual([
      ...whole,
      'DECLARER_CHIFFRE_AFFAIRES',
      'CONSERVER_DECOMPTES',
    ])
    const young = { activites: [{ ...parent.activites[0]!, debut: '2025-01-01' }] }
    expect(told(leaveFormalities('paternite', second('2025-03-01'), young))).toEqual([
      ...whole,
      'DECLARER_CHIFFRE_AFFAIRES',
      'DEMANDER_REEXAMEN',
    ])
  })

  test('of a birth leave before the law knew it', () => {
    const events = second('2026-03-15', { congeNaissance: [{ debut: '2026-06-01' }] })
    expect(told(leaveFormalities('congeNaissance', events))).toEqual([
      'PRENDRE_CONGE  2027-03-31',
      'DECLARER_CHIFFRE_AFFAIRES',
      'DEMANDER_REEXAMEN',
    ])
  })

  test('of a child that leaves hospital before the sixth week is over', () => {
    const leaves = (hospitalisationEnfantJusquau: string) =>
      told(leaveFormalities('maternite', mother('2025-05-01', { hospitalisationEnfantJusquau })))
    expect(leaves('2025-06-11')).toEqual([
      'DECLARER_GROSSESSE  2024-10-31',
      'ENVOYER_CERTIFICAT 2025-03-20',
      'DECLARER_CESSATION 2025-03-20',
      'NE_PAS_TRAVAILLER 2025-03-20 2025-07-09',
      'TENIR_CARNET',
      'DECLARER_CHIFFRE_AFFAIRES',
      'CONSERVER_DECOMPTES',
    ])
    expect(leaves('2025-06-12')).toContain('DEMANDER_REPORT 2025-06-12 2025-06-12')
  })
})

describe('days', () => {
  test('work stops on the day that was chosen, though it is paid later', () => {
    const early = leaveFormalities('maternite', mother('2026-05-01', { debutCessation: '2026-03-01' }))
    expect(those(early, 'NE_PAS_TRAVAILLER').map(({ du, echeance }) => [du, echeance])).toEqual([
      ['2026-03-01', '2026-07-09'],
    ])
  })

  test('a postponed rest of the leave is asked for as such, not as days of an early birth', () => {
    const early = { dateNaissance: '2026-03-01', hospitalisationEnfantJusquau: '2026-05-10' }
    const slips = (more: Partial<NaissanceInput>) =>
      those(leaveFormalities('maternite', mother('2026-05-01', { ...early, ...more })), 'ENVOYER_JUSTIFICATIF').length
    expect([slips({}), slips({ repriseActivite: '2026-04-20' })]).toEqual([1, 0])
  })

  test('on 1 January 2019 the rest of a leave may already wait for the child', () => {
    const on = (debutCessation: string) =>
      those(
        leaveFormalities(
          'maternite',
          mother('2019-02-12', { debutCessation, hospitalisationEnfantJusquau: '2019-04-30' }),
        ),
        'DEMANDER_REPORT',
      ).length
    expect([on('2018-12-31'), on('2019-01-01')]).toEqual([0, 1])
  })

  test('before July 2021 a job had no leave of its own parts', () => {
    const comment = (born: string) =>
      those(
        leaveFormalities('paternite', second(born), {
          ...parentWithAJob,
          emploi: {
            ...parentWithAJob.emploi!,
            salaires: ['2021-03', '2021-04', '2021-05', '2021-06'].map((mois) => ({ mois, brut: '2500' })),
          },
        }),
        'PREVENIR_EMPLOYEUR',
      )[0]!.comment!.code
    expect([comment('2021-06-30'), comment('2021-07-01')]).toEqual([
      'PREVENIR_EMPLOYEUR_CONGE_COMMENT',
      'CONGE_DE_L_EMPLOI',
    ])
  })

  test('a month of which a leave touches one day is declared', () => {
    const until = (finCessation: string) =>
      those(
        leaveFormalities('maternite', mother('2026-05-01', { finCessation }), parent, { declaration: 'MENSUELLE' }),
        'DECLARER_CHIFFRE_AFFAIRES',
      ).at(-1)!.echeance
    expect([until('2026-06-30'), until('2026-07-01')]).toEqual(['2026-07-31', '2026-08-31'])
  })
})

test('what a stop pays is taxed by who pays it, and not at all for a long illness', () => {
  const taxed = (more: Partial<ArretInput>) => {
    const arret = { debut: '2026-06-01', fin: '2026-06-30', ...more }
    const { arretMaladie } = soundly({ situation: employed(well, '2026-06-01', '2000'), arret })
    return arretMaladie!.imposition!().revenus.map(({ nature, traitement }) => `${nature} ${traitement}`)
  }
  expect(taxed({})).toEqual(['MALADIE_INDEPENDANT NON_IMPOSABLE', 'MALADIE_SALARIE IMPOSABLE'])
  expect(taxed({ affectionLongueDuree: true })).toEqual(['MALADIE_INDEPENDANT EXONERE', 'MALADIE_SALARIE EXONERE'])
})

test('a new examination is asked for at an address of its own, a renewal at the fund', () => {
  const young = { activites: [{ ...consultant.activites[0]!, debut: '2025-01-01' }] }
  const [reexamen] = those(formalities({}, {}, young), 'DEMANDER_REEXAMEN')
  expect(new URL(reexamen!.adresse!).pathname).toContain('indemnites-maladie-et-maternite')
  expect(those(formalities({}, { debut: '2026-09-01', fin: '2026-10-31' }), 'PROLONGER')).toMatchObject([
    { organisme: 'CPAM', article: 'CSS L162-4-1', echeance: '2026-09-30' },
    { organisme: 'CPAM', article: 'CSS L162-4-1', echeance: '2026-10-31' },
  ])
})

test('the employer knows the presumed day a month before it, whatever the day of birth', () => {
  const events = second('2026-03-20', { dateNaissance: '2026-03-15' })
  expect(those(leaveFormalities('paternite', events, parentWithAJob), 'PREVENIR_EMPLOYEUR')[0]!.echeance).toBe(
    '2026-02-20',
  )
})

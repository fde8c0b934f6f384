import { describe, expect, test } from 'vitest'
import { lawOf, type Law } from '../law/law.ts'
import { scenario } from '../scenario/scenario.ts'
import { father, mother, refused, reserved, soundly, unsound } from '../testing/births.ts'
import { employed } from '../testing/jobs.ts'
import { completeLaw, law, person, services, threeYears } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'

const full = services(2026, '30000')
const PRESUMED = '2026-06-15'
/** Of a leave of sixteen weeks from 4 May on. */
const LAST = '2026-08-23'

describe('a child in hospital', () => {
  const back = (repriseActivite: string, hospitalisationEnfantJusquau: string) =>
    mother(full, PRESUMED, { repriseActivite, hospitalisationEnfantJusquau })
  const told = (repriseActivite: string, hospitalisationEnfantJusquau: string) =>
    unsound({
      situation: full,
      naissance: { role: 'MERE', datePresumee: PRESUMED, repriseActivite, hospitalisationEnfantJusquau },
    })

  test('leaves the rest of the leave for its coming home, to the last day', () => {
    expect(back(LAST, '2026-09-30')).toMatchObject({ conge: { finAuPlusTard: '2026-09-30' } })
    expect(back(LAST, '2026-09-30').calendrier).toMatchObject({
      joursIndemnises: 112,
      periodesIndemnisees: [
        { du: '2026-05-04', au: '2026-08-22' },
        { du: '2026-09-30', au: '2026-09-30' },
      ],
    })
    expect(back('2026-08-24', '2026-09-30').conge.finAuPlusTard).toBe(LAST)
  })

  test('must still be there when the sixth week ends, and on the day of going back', () => {
    expect(told('2026-07-27', '2026-07-27')).toEqual([])
    const impossible = ['naissance.repriseActivite REPORT_HOSPITALISATION_IMPOSSIBLE']
    expect(told('2026-07-27', '2026-07-26')).toEqual(impossible)
    expect(told('2026-07-26', '2026-08-15')).toEqual(impossible)
    expect(told('2026-08-16', '2026-08-15')).toEqual(impossible)
    expect(
      unsound({ situation: full, naissance: { role: 'MERE', datePresumee: PRESUMED, repriseActivite: '2026-08-01' } }),
    ).toEqual(impossible)
  })

  test('of twins born within the leave adds no day', () => {
    const twins = { enfantsNes: 2, dateNaissance: '2026-04-20' }
    const days = (more: object) => mother(full, PRESUMED, { ...twins, ...more }).calendrier.joursIndemnises
    expect(days({ hospitalisationEnfantJusquau: '2026-06-01' })).toBe(days({}))
  })
})

describe('weeks that move', () => {
  const told = (more: object) =>
    unsound({ situation: full, naissance: { role: 'MERE', datePresumee: PRESUMED, ...more } })

  test('not forward for three children at once', () => {
    expect(told({ enfantsNes: 3, enfantsACharge: 2, semainesAvancees: 1 })).toEqual([
      'naissance.semainesAvancees REPORT_NON_PREVU',
    ])
  })

  test('until a sickness stop, from the first day of the leave on', () => {
    const stopped = (arretPendantReport: string) => told({ semainesReportees: 2, arretPendantReport })
    const wrong = ['naissance.arretPendantReport REPORT_NON_PREVU']
    expect(['2026-05-03', '2026-05-04', '2026-05-17', '2026-05-18'].map(stopped)).toEqual([wrong, [], [], wrong])
  })
})

describe('a leave', () => {
  test('of a third child counts those at home, or those born alive', () => {
    const days = (enfantsACharge: number, enfantsNesViables: number) =>
      mother(full, PRESUMED, { enfantsACharge, enfantsNesViables }).calendrier.joursIndemnises
    expect([days(2, 0), days(0, 2), days(1, 1)]).toEqual([182, 182, 112])
  })

  test('of one day is one', () => {
    const one = { debutCessation: '2026-05-04', finCessation: '2026-05-04' }
    expect(unsound({ situation: full, naissance: { role: 'MERE', datePresumee: PRESUMED, ...one } })).toEqual([])
    const adoption = { arrivee: '2026-05-04', ...one }
    expect(unsound({ situation: full, adoption })).toEqual([])
  })

  test('for an adoption begins when the work stops', () => {
    const { adoption } = soundly({ situation: full, adoption: { arrivee: '2026-04-01', debutCessation: '2026-04-10' } })
    expect(adoption!.calendrier.premierJourIndemnise).toBe('2026-04-10')
  })

  test('assumes only what concerns the parent who asks', () => {
    const assumed = ({ hypotheses }: ReturnType<typeof mother> | ReturnType<typeof father>) =>
      Object.fromEntries(hypotheses.map(({ path, value }) => [path.at(-1), value]))
    const [hers, his] = [assumed(mother(full, PRESUMED)), assumed(father(full, PRESUMED))]
    expect(hers).toMatchObject({ debutCessation: 'CONGE_LEGAL', finCessation: 'CONGE_LEGAL', dateNaissance: PRESUMED })
    expect(hers).not.toHaveProperty('periodes')
    expect(his).toMatchObject({ periodes: 'CONGE_LEGAL' })
    expect(his).not.toHaveProperty('finCessation')
  })

  test('that a release is too old for is told at the day that begins it', () => {
    const at = (more: object) => {
      const result = scenario({ situation: full, naissance: { role: 'MERE', datePresumee: PRESUMED, ...more } }, law)
      return result.kind === 'InvalidSituation' ? result.problems.map(({ path }) => path.join('.')) : []
    }
    expect(at({})).toEqual(['naissance.datePresumee'])
    expect(at({ debutCessation: '2026-05-04' })).toEqual(['naissance.debutCessation'])
    expect(at({ role: 'SECOND_PARENT', debutCessation: '2026-05-04' })).toEqual(['naissance.datePresumee'])
  })

  test('of the second parent begins with its first period', () => {
    const begun = { ...full, activites: full.activites.map((one) => ({ ...one, debut: '2026-07-01' })) }
    const asked = (role: 'MERE' | 'SECOND_PARENT') =>
      unsound({
        situation: begun,
        naissance: { role, datePresumee: PRESUMED, periodes: [{ debut: '2026-07-06', fin: '2026-07-12' }] },
      })
    expect(asked('SECOND_PARENT')).not.toContain('situation.activites.0.debut ACTIVITE_APRES_CONGE')
    expect(asked('MERE')).toContain('situation.activites.0.debut ACTIVITE_APRES_CONGE')
  })
})

describe('the doubts of a tenth', () => {
  const poor = (year: number) => services(year, '5000')

  test('are rounded half up', () => {
    expect(reserved(mother(poor(2023), '2023-06-15')).INDEMNITE_REDUITE_ARRONDIE).toBe('6.03')
    // 14 × 6.584
    expect(reserved(mother(poor(2026), PRESUMED, { grossessePathologique: true })).GROSSESSE_PATHOLOGIQUE).toBe('92.18')
  })

  test('ask about a former job only where none is told', () => {
    const told = { ...employed(poor(2026), '2026-05-04', '2000') }
    expect(reserved(mother(poor(2026), PRESUMED))).toHaveProperty('ANCIENNE_ACTIVITE_A_EXAMINER')
    expect(reserved(mother(told, PRESUMED))).not.toHaveProperty('ANCIENNE_ACTIVITE_A_EXAMINER')
  })
})

test('an adoption asks for no contributions that are paid up: the tables begin after that', () => {
  const owing = person(
    threeYears(2026, '30000').map((one) => ({ ...one, cotisationsDues: '1000', cotisationsPayees: '900' })),
  )
  expect(refused(soundly({ situation: owing, adoption: { arrivee: '2026-04-01' } }).adoption!)).toEqual([])
})

test('what concerns the other parent alone is read all the same, and told in its place', () => {
  const second = { role: 'SECOND_PARENT', datePresumee: PRESUMED, debutCessation: 'never' } as const
  expect(unsound({ situation: full, naissance: second })).toEqual(['naissance.debutCessation JOUR_INVALIDE'])
  const first = { role: 'MERE', datePresumee: PRESUMED, periodes: [{ debut: 'never', fin: PRESUMED }] } as const
  expect(unsound({ situation: full, naissance: first })).toEqual(['naissance.periodes.0.debut JOUR_INVALIDE'])
})

test('a tenth that is whole cents leaves no doubt about its rounding', () => {
  const tables = completeRelease.content.tables.map((table) =>
    table.key === 'pmss' ? { ...table, rows: table.rows.map((row) => ({ ...row, value: '3650' })) } : table,
  )
  const even = lawOf({ ...completeRelease, content: { ...completeRelease.content, tables } })
  const codes = (under: Law) => Object.keys(reserved(mother(services(2026, '8000'), PRESUMED, {}, under)))
  // 60.00 a day, of which 6.00; 65.84, of which 6.584
  expect(codes(completeLaw)).toContain('INDEMNITE_REDUITE_ARRONDIE')
  expect(codes(even)).toEqual(codes(completeLaw).filter((code) => code !== 'INDEMNITE_REDUITE_ARRONDIE'))
})

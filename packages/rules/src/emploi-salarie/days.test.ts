import { describe, expect, test } from 'vitest'
import { employment } from '../parameters/kinds/employment.ts'
import { particularStops } from '../parameters/kinds/particular-stops.ts'
import type { ParameterKey } from '../parameters/kinds.ts'
import type { MotifArret, ScenarioInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { emploi, employed, job, pays, poor, stop, well } from '../testing/jobs.ts'
import { completeLaw, doubts } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { sickPayOfAJob } from '../testing/sick-pay-of-a-job.ts'
import { Witness } from '../testing/witness.ts'
import { day, plusDays, plusMonths, type Day } from '../time/day.ts'
import { planDuConge, indemniteMaternite } from './indemnite-maternite.ts'
import { isProblems } from '../scenario/problem.ts'
import { exact } from '../readings/exact.ts'

/** The days from 2018 on, after the first, on which a table says something else than on the eve. */
const changesOf = (key: ParameterKey): readonly Day[] =>
  completeRelease.content.tables
    .find((table) => table.key === key)!
    .rows.filter(({ value }, i, rows) => i > 0 && value !== rows[i - 1]!.value)
    .map(({ from }) => from)
    .filter((from) => from >= '2018-01-01')
const around = (moment: Day): readonly [Day, Day, Day] => [plusDays(moment, -1), moment, plusDays(moment, 1)]

describe('sick pay of a job', () => {
  const rich = (debut: Day): string => stop(employed(poor, debut, '9000'), debut).parts[1]!.indemniteJournaliere
  // the cap takes the SMIC of the last day of the month before: its change shows on the first day of the month after
  const caps = changesOf('smic').map((from) => plusMonths(from, 1))
  const moments = new Set([...caps, ...changesOf('plafondSalaireMaladie'), ...changesOf('tauxIndemniteSalarie')])

  test.each([...moments].toSorted())('moves on %s, and not on the morrow', (moment) => {
    const [eve, then, morrow] = around(moment).map(rich)
    expect(then).not.toBe(eve)
    expect(morrow).toBe(then)
  })

  test('over ten years, day by day, moves on no other day', () => {
    const moved: Day[] = []
    const rule = (jour: Day): string => sickPayOfAJob(jour)('9000')
    let before = rule(day('2018-01-01'))
    for (let moment = day('2018-01-02'); moment <= '2027-12-31'; moment = plusDays(moment, 1)) {
      const now = rule(moment)
      if (now !== before) moved.push(moment)
      before = now
    }
    expect(moved).toEqual([...moments].toSorted())
  })

  test.each(changesOf('smic'))('takes the SMIC of the first of six months: that of %s', (moment) => {
    const required = (debut: Day) => {
      const few = { salaires: pays(debut, 6, '100'), heuresTroisMois: '0' }
      return stop(employed(poor, debut, '0', few), debut).parts[1]!.refus[1]!.requis
    }
    const [eve, then, morrow] = around(plusMonths(moment, 6)).map(required)
    expect(then).not.toBe(eve)
    expect(morrow).toBe(then)
  })

  test.each(changesOf('maintienDesDroits'))('of a former job is kept from %s on', (moment) => {
    const kept = (debut: Day) => {
      const fin = plusDays(moment, -60)
      return stop(employed(poor, plusDays(fin, 1), '2000', { fin }), debut).indemniteJournaliere
    }
    expect(around(moment).map(kept)).toEqual(['0.00', '32.88', '32.88'])
  })
})

describe('a particular stop', () => {
  const motifs: readonly (readonly [ParameterKey, MotifArret])[] = [
    ['sansCarenceFausseCouche', 'FAUSSE_COUCHE'],
    ['sansCarenceInterruptionMedicale', 'INTERRUPTION_MEDICALE_GROSSESSE'],
    ['sansCarenceRechuteAccident', 'RECHUTE_ACCIDENT'],
    ['sansCarenceGrossessePathologique', 'GROSSESSE_PATHOLOGIQUE'],
  ]
  const cases = motifs.flatMap(([key, motif]) => changesOf(key).map((moment) => [moment, motif] as const))
  test.each(cases)('on %s, %s waits otherwise than on the eve', (moment, motif) => {
    const [eve, then, morrow] = around(moment).map((debut) => stop(well, debut, { motif }).calendrier.joursCarence)
    expect(then).not.toBe(eve)
    expect(morrow).toBe(then)
  })

  const disputed = [
    ...changesOf('carenceInterruptionMedicaleDiscutee').map(
      (moment) => [moment, 'INTERRUPTION_MEDICALE_GROSSESSE'] as const,
    ),
    ...changesOf('carenceAncienMotifDiscutee').map((moment) => [moment, 'RECHUTE_ACCIDENT'] as const),
  ]
  test.each(disputed)('on %s, the doubt about %s begins or ends', (moment, motif) => {
    const [eve, then, morrow] = around(moment).map((debut) => 'CARENCE_MOTIF' in doubts(stop(well, debut, { motif })))
    expect(then).not.toBe(eve)
    expect(morrow).toBe(then)
  })

  test.each(changesOf('joursRetraite'))('on %s, a pensioner is paid other days than on the eve', (moment) => {
    const retired = { ...well, retraite: { depuis: '2015-01-01' } }
    const paid = (debut: Day) => stop(retired, debut, {}, plusDays(debut, 99)).calendrier.joursIndemnises
    expect(around(moment).map(paid)).toEqual([0, 60, 60])
  })
})

test.each(changesOf('indemniteMaterniteMinimale'))('the least maternity allowance moves on %s', (moment) => {
  const paid = (debut: Day) => {
    const law = completeLaw.consult()
    const plan = planDuConge(
      {
        emploi: emploi({ salaires: pays(debut, 3, '1'), heuresTroisMois: '455' }),
        affiliation: day('2010-01-01'),
        debut,
        jourAffiliation: debut,
        references: [debut],
      },
      law,
    )
    return isProblems(plan) ? null : indemniteMaternite(plan, law, exact).indemniteJournaliere.value.toCutText()
  }
  const [eve, then, morrow] = around(moment).map(paid)
  expect(then).not.toBe(eve)
  expect(morrow).toBe(then)
})

test('every parameter of jobs and of particular stops is read', () => {
  const witness = new Witness(completeRelease)
  const ask = (input: ScenarioInput) => expect(scenario(input, witness).kind).toBe('Scenario')
  const season = { contrat: 'SAISONNIER', salaires: pays('2026-03-01', 12, '2000'), heuresDouzeMois: '700' } as const
  const arret = { debut: '2026-03-01', fin: '2026-12-31' }
  for (const motif of [
    'FAUSSE_COUCHE',
    'INTERRUPTION_MEDICALE_GROSSESSE',
    'RECHUTE_ACCIDENT',
    'GROSSESSE_PATHOLOGIQUE',
  ])
    ask({ situation: well, arret: { ...arret, motif: motif as MotifArret } })
  ask({ situation: employed(well, '2026-03-01', '0', season), arret })
  ask({ situation: { ...well, retraite: { depuis: '2026-04-01' } }, arret })
  ask({ situation: well, arret: { ...arret, activiteCesseeLe: '2026-02-01' } })
  ask({
    situation: well,
    arret: { ...arret, affectionLongueDureeDepuis: '2025-01-01', tempsPartielTherapeutiqueDepuis: '2026-06-01' },
  })
  ask({
    situation: { ...poor, emploi: job({ fin: '2026-02-28', salaires: pays('2026-03-01', 3, '9000') }) },
    arret: { debut: '2026-03-01', fin: '2026-03-31' },
  })
  ask({ situation: poor, couverture: { jour: '2026-03-01' } })
  const law = witness.consult()
  const leave = { affiliation: day('2015-01-01'), debut: day('2026-03-01'), jourAffiliation: day('2026-03-01') }
  const plan = planDuConge({ ...leave, emploi: emploi(season), references: [day('2026-03-01')] }, law)
  if (!isProblems(plan)) indemniteMaternite(plan, law, exact)
  const keys = [...Object.keys(employment), ...Object.keys(particularStops)] as ParameterKey[]
  expect(keys.filter((key) => !witness.asked.has(key))).toEqual([])
})

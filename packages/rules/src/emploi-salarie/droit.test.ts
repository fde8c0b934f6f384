import { describe, expect, test } from 'vitest'
import { codes, employed, job, partOfJob, poor, stop, well } from '../testing/jobs.ts'
import { completeLaw, doubts, ill, services } from '../testing/people.ts'
import type { ArretInput, ChomageInput, SituationInput } from '../scenario/input.ts'
import { scenario } from '../scenario/scenario.ts'
import { day, plusDays } from '../time/day.ts'

describe('a job is a present one', () => {
  test('on its last day', () => {
    const until = (fin: string) => stop(employed(well, '2026-06-01', '2000', { fin }), '2026-06-01').parts.length
    expect([until('2026-05-31'), until('2026-06-01')]).toEqual([1, 2])
  })

  test('on its first day', () => {
    const from = (debut: string) => stop(employed(well, '2026-06-01', '2000', { debut }), '2026-06-01').parts.length
    expect([from('2026-06-01'), from('2026-06-02')]).toEqual([2, 1])
  })
})

describe('the right of a former job', () => {
  const former = (who: SituationInput, fin: string, more: Partial<SituationInput> = {}) => ({
    ...employed(who, plusDays(day(fin), 1), '2000', { fin }),
    ...more,
  })

  test('stands in the stead of an independent allowance that is nil (ruling 12)', () => {
    const at = (montant: string) => former(services(2026, montant), '2025-12-31')
    const below = stop(at('9163.98'), '2026-06-01')
    expect([below.indemniteJournaliere, below.parts[1]!.droitMaintenu]).toEqual(['32.88', true])
    expect(codes(below.parts[0]!)).toEqual(['REVENU_INSUFFISANT'])
    const above = stop(at('9164'), '2026-06-01')
    expect([above.indemniteJournaliere, above.parts.length]).toEqual(['6.28', 1])
  })

  test('is kept for twelve months after its end', () => {
    expect(partOfJob(former(poor, '2025-05-31'), '2026-05-31').indemniteJournaliere).toBe('32.88')
    const late = stop(former(poor, '2025-05-31'), '2026-06-01')
    expect(late.indemniteJournaliere).toBe('0.00')
    expect(codes(late)).toEqual(['REVENU_INSUFFISANT', 'MAINTIEN_EXPIRE'])
  })

  test('is kept while unemployment benefit is paid, and twelve months after', () => {
    const whileUnemployed = (chomage: ChomageInput) => partOfJob(former(poor, '2023-05-31', { chomage }), '2026-06-01')
    expect(whileUnemployed({ depuis: '2023-07-01' }).indemniteJournaliere).toBe('32.88')
    expect(whileUnemployed({ depuis: '2023-07-01', jusquau: '2025-06-01' }).indemniteJournaliere).toBe('32.88')
    expect(codes(whileUnemployed({ depuis: '2023-07-01', jusquau: '2025-05-31' }))).toEqual(['MAINTIEN_EXPIRE'])
    expect(codes(whileUnemployed({ depuis: '2026-06-01' }))).toEqual([])
    expect(codes(whileUnemployed({ depuis: '2026-06-02' }))).toEqual(['MAINTIEN_EXPIRE'])
  })

  test('is used for stops from 2020 on', () => {
    expect(codes(partOfJob(former(poor, '2019-11-30'), '2019-12-31'))).toEqual(['MAINTIEN_EXPIRE'])
    const unemployed = { chomage: { depuis: '2019-12-01' } }
    expect(partOfJob(former(poor, '2019-11-30', unemployed), '2019-12-31').refus).toMatchObject([
      { code: 'MAINTIEN_EXPIRE', article: 'CSS L161-8' },
    ])
    expect(partOfJob(former(poor, '2019-11-30'), '2020-01-01').indemniteJournaliere).toBe('32.88')
    expect(partOfJob(former(poor, '2019-11-30'), '2020-01-02').indemniteJournaliere).toBe('32.88')
  })

  test('was kept before 2020 too where the activity opened no right yet', () => {
    const since = (debut: string, who = poor) => ({
      ...who,
      activites: who.activites.map((one) => ({ ...one, debut })),
    })
    const partOf = (debut: string, fin = '2018-11-30') => partOfJob(former(since(debut), fin), '2019-06-01')
    expect(partOf('2018-06-02')).toMatchObject({ indemniteJournaliere: '32.88', droitMaintenu: true })
    // a year of affiliation opens a right, whose amount is nil
    expect(codes(partOf('2018-06-01'))).toEqual(['MAINTIEN_EXPIRE'])
    expect(codes(partOf('2018-06-02', '2018-06-01'))).toEqual([])
    expect(codes(partOf('2018-06-02', '2018-05-31'))).toEqual(['MAINTIEN_EXPIRE'])
    // nor does one that ended a year ago or longer, or in whose stead a disability pension is drawn
    const told = (more: Partial<ArretInput>) =>
      stop(former(since('2010-01-01'), '2018-11-30'), '2019-06-01', more).indemniteJournaliere
    expect(['2018-05-31', '2018-06-01'].map((activiteCesseeLe) => told({ activiteCesseeLe }))).toEqual([
      '32.88',
      '0.00',
    ])
    expect(told({ pensionInvaliditeDepuis: '2019-06-01' })).toBe('32.88')
    // a fund that pays nothing opens none either
    const cipav = { ...poor, activites: poor.activites.map((one) => ({ ...one, caisse: 'CIPAV' as const })) }
    expect(partOfJob(former(cipav, '2018-11-30'), '2019-06-01').indemniteJournaliere).toBe('32.88')
  })

  test('is not asked for where a limit of days is what leaves nothing, nor of a pensioner, nor before the job', () => {
    const used = { arretsAnterieurs: [{ debut: '2025-01-01', fin: '2025-12-31' }] }
    expect(stop(former(well, '2025-12-31'), '2026-06-01', used).parts).toHaveLength(1)
    const retired = (depuis: string) => stop(former(poor, '2025-12-31', { retraite: { depuis } }), '2026-06-01').parts
    expect(['2026-01-01', '2026-06-01', '2026-06-02'].map((depuis) => retired(depuis).length)).toEqual([1, 1, 2])
    expect(stop(employed(poor, '2026-07-01', '2000', { debut: '2026-06-02' }), '2026-06-01').parts).toHaveLength(1)
  })

  test('takes the cap of the month before its end; the other reading is given', () => {
    const who = { ...employed(poor, '2026-01-01', '9000', { fin: '2025-12-31' }) }
    const answer = stop(who, '2026-07-15')
    // SMIC of December 2025; that of June 2026 would give 42.97
    expect(answer.indemniteJournaliere).toBe('41.47')
    expect(doubts(answer)).toEqual({ MAINTIEN_PLAFOND: '42.97' })
    expect(doubts(stop(former(poor, '2025-12-31'), '2026-07-15'))).toEqual({})
  })

  test('is asked for where unemployment benefit tells of a job that nobody named', () => {
    const ask = (who: SituationInput, chomage: ChomageInput) =>
      scenario({ situation: { ...who, chomage }, arret: { debut: '2026-06-01', fin: '2026-06-30' } }, completeLaw)
    expect(ask(poor, { depuis: '2026-01-01' })).toMatchObject({
      problems: [{ path: ['situation', 'emploi'], code: 'FAIT_MANQUANT' }],
    })
    expect(ask(poor, { depuis: '2023-01-01', jusquau: '2025-05-31' }).kind).toBe('Scenario')
    expect(ask(well, { depuis: '2026-01-01' }).kind).toBe('Scenario')
    // a job that begins later was named
    const later = { ...poor, emploi: job({ debut: '2026-06-02' }) }
    expect(ask(later, { depuis: '2026-01-01' }).kind).toBe('Scenario')
  })

  test('is supposed away by name where the activity gives nothing and no job was told', () => {
    const supposed = (who: SituationInput) =>
      stop(who, '2026-06-01')
        .hypotheses.filter(({ value }) => value === 'AUCUN')
        .map(({ path }) => path.join('.'))
    expect(supposed(poor)).toEqual(['situation.emploi', 'situation.chomage'])
    expect(supposed({ ...poor, chomage: { depuis: '2023-01-01', jusquau: '2025-05-31' } })).toEqual([
      'situation.emploi',
    ])
    expect(supposed(former(poor, '2025-12-31'))).toEqual([])
    expect(supposed(well)).toEqual([])
    const before = ill(poor, '2026-06-01', '2026-06-30').hypotheses
    expect(before.filter(({ value }) => value === 'AUCUN')).toEqual([])
  })
})

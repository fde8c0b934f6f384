import { describe, expect, test } from 'vitest'
import type { ChiffreAffairesInput } from '../scenario/input.ts'
import { activite, ill, refusals } from '../testing/people.ts'

const paid = (annee: number): ChiffreAffairesInput => ({ annee, montant: '30000' })
const unpaid = (annee: number): ChiffreAffairesInput => ({
  ...paid(annee),
  cotisationsDues: '1000',
  cotisationsPayees: '999.99',
})
const YEARS = [2016, 2017, 2018]

/** Whether a stop of May 2019, before being up to date ceased to matter, is refused for it. */
const isRefused = (...activites: readonly ReturnType<typeof activite>[]): boolean =>
  refusals(ill({ activites }, '2019-05-29', '2019-06-30')).includes('COTISATIONS_IMPAYEES')

describe('until May 2019 somebody is not up to date', () => {
  test('with one year unpaid, whatever is known of the others', () => {
    expect(isRefused(activite(YEARS.map(paid)))).toBe(false)
    expect(isRefused(activite([paid(2016), unpaid(2017), paid(2018)]))).toBe(true)
  })

  test('with one activity unpaid beside another', () => {
    expect(isRefused(activite(YEARS.map(paid)), activite(YEARS.map(unpaid), { nature: 'VENTE' }))).toBe(true)
  })

  test('from the year of the start on, up to the year of the stop; years outside do not count', () => {
    const since2016 = (years: readonly ChiffreAffairesInput[]) => isRefused(activite(years, { debut: '2016-03-01' }))
    expect(since2016([unpaid(2016), paid(2017), paid(2018)])).toBe(true)
    expect(since2016([...YEARS.map(paid), unpaid(2019)])).toBe(true)
    expect(since2016([unpaid(2015), ...YEARS.map(paid)])).toBe(false)
    expect(since2016([...YEARS.map(paid), unpaid(2020)])).toBe(false)
  })
})

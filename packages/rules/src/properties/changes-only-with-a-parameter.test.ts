import { describe, expect, test } from 'vitest'
import { type Law, lawOf } from '../law/law.ts'
import { Drifting } from '../testing/drifting.ts'
import { releaseNoting, settled, tableOf } from '../testing/notes.ts'
import { completeLaw } from '../testing/people.ts'
import { completeRelease } from '../testing/releases.ts'
import { changesOnlyWithAParameter } from './changes-only-with-a-parameter.ts'
import { saying, holds, told } from '../testing/asked-claims.ts'

describe('neighbouring days', () => {
  const days = (eve: string, under: Law, montant = '300000.00') =>
    holds(changesOnlyWithAParameter, under, eve, 'SSI', [montant, montant, montant])

  test('give the same, but where a table moves', () => {
    expect([days('2026-06-01', completeLaw), days('2026-12-31', completeLaw)]).toEqual([true, true])
    const moving = saying(['pmss', '4005', '2026-06-02'], ['pmss', '5000', '2026-06-10'])
    expect([days('2026-06-09', moving), days('2026-06-10', moving)]).toEqual([true, true])
    // nothing begins on the first day of another year: it is another year's turnover that counts there
    const { tables, ...content } = completeRelease.content
    const past = tables.map((table) => ({ ...table, rows: table.rows.filter(({ from }) => from < '2027-01-01') }))
    const still = lawOf({ ...completeRelease, content: { ...content, tables: past } })
    expect(days('2026-12-31', still)).toBe(true)
    const drifting = new Drifting(releaseNoting(tableOf('LETTRE', ['2026-06-11', settled])))
    expect([days('2026-06-09', drifting), days('2026-06-10', drifting)]).toEqual([false, false])
    expect(told(changesOnlyWithAParameter, '2026-06-01', 'SSI', ['1.00', '2.00', '3.00']).en).toMatch(
      /^stop on 1 June 2026 \(31 days\), SSI .*, liberal activity, turnovers of 2023 to 2025: €1\.00 · €2\.00 · €3\.00$/,
    )
  })
})

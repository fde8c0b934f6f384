import { describe, expect, test } from 'vitest'
import { completeLaw } from '../testing/people.ts'
import { nothingWhileWaiting } from './nothing-while-waiting.ts'
import { saying, holds, ill } from '../testing/asked-claims.ts'

describe('waiting and paid days', () => {
  test('make up the stop, also where none is paid', () => {
    for (const fin of ['2026-06-01', '2026-06-03', '2026-06-04', '2026-06-30'])
      expect([fin, holds(nothingWhileWaiting, completeLaw, ill('20000.00', fin))]).toEqual([fin, true])
    expect(holds(nothingWhileWaiting, completeLaw, ill('0.00'))).toBe(true)
  })

  test('that no payment pays are caught', () => {
    expect(holds(nothingWhileWaiting, saying(['joursParVersement', '-14']), ill('20000.00'))).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { ca, completeLaw, person, threeYears } from '../testing/people.ts'
import { everyReadingAgrees } from './every-reading-agrees.ts'
import { holds, holdsIn, ill } from '../testing/asked-claims.ts'

describe('two readings', () => {
  test('agree, also where there is no income or no cap to read', () => {
    const fresh = { situation: person(ca({ 2026: '0' }), { debut: '2026-06-01' }), arret: ill('1.00').arret }
    const cipav = {
      situation: person(threeYears(2020, '30000'), { caisse: 'CIPAV' }),
      arret: { debut: '2020-06-01', fin: '2020-06-30' },
    }
    expect(holds(everyReadingAgrees, completeLaw, ill('20000.00'))).toBe(true)
    expect(holds(everyReadingAgrees, completeLaw, fresh)).toBe(true)
    expect(holdsIn(2020, everyReadingAgrees, completeLaw, cipav)).toBe(true)
  })
})

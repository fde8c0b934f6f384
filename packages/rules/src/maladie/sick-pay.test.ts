import { expect, test } from 'vitest'
import { scenario } from '../scenario/scenario.ts'
import { law, person, threeYears } from '../testing/people.ts'
import { sickPay } from './sick-pay.ts'

test('sick pay alone is answered as a whole scenario answers it', () => {
  const input = {
    reference: 'r',
    situation: person(threeYears(2026, '30000')),
    arret: { debut: '2026-06-01', fin: '2026-06-30' },
  }
  // a curve is a function, which is no figure of the answer
  const figures = (answer: unknown): unknown => JSON.parse(JSON.stringify(answer))
  expect(figures(sickPay(input, law))).toEqual(figures(scenario(input, law)))
  expect(sickPay(input, law)).toMatchObject({ arretMaladie: { indemniteJournaliere: '27.12' } })
})

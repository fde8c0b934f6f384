import { expect, test } from 'vitest'
import { covered, job, told } from '../testing/cover.ts'
import { person } from '../testing/people.ts'

const kept = (debuts: readonly string[], jour: string): boolean => {
  const activites = debuts.flatMap((debut) => person([], { debut }).activites)
  const couverture = covered({ activites, emploi: { ...job, fin: '2019-09-30' } }, jour)
  return told(couverture, 'MATERNITE').includes('ANCIEN_SALARIE: CPAM MATERNITE_ANCIENNE_ACTIVITE')
}

test.each([
  [['2019-01-01'], '2019-10-31', false],
  [['2019-01-01'], '2019-11-01', true],
  [['2018-12-31'], '2019-11-01', false],
  [['2018-12-31'], '2019-12-31', false],
  [['2018-12-31'], '2020-01-01', true],
  [['2019-01-01', '2018-12-31'], '2019-12-31', false],
  [['2018-12-31', '2019-01-01'], '2019-12-31', false],
  [['2019-01-01', '2019-05-01'], '2019-12-31', true],
])('beside activities begun on %j, the right of a former job to a leave on %s: %j', (debuts, jour, right) => {
  expect(kept(debuts, jour)).toBe(right)
})

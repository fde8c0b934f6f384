import { expect, test } from 'vitest'
import { besideChanges, talkedOf, type Thread } from './discussion-parts.ts'

const thread = (id: string, key: string, from: string | null, settled: Thread['settled'] = null): Thread => ({
  ...{ __typename: 'Thread', id, key, from, settled, label: key, version: 1, comments: [] },
})
const SETTLED = { at: '2026-12-01T10:00:00.000Z', by: { id: 'p', name: 'Paul' } } as Thread['settled']

test('a thread stands beside the change of its day, one of a whole parameter beside its first change, the rest apart', () => {
  const changes = [
    { id: 'a', key: 'pmss', before: null, after: { from: '2027-01-01' } },
    { id: 'b', key: 'pmss', before: { from: '2028-01-01' }, after: null },
  ]
  const threads = [
    thread('1', 'pmss', '2028-01-01'),
    thread('2', 'pmss', null),
    thread('3', 'pmss', '2026-01-01'),
    thread('4', 'smic', null),
  ]
  const { of, others } = besideChanges(threads, changes)
  expect(of('a').map(({ id }) => id)).toEqual(['2'])
  expect(of('b').map(({ id }) => id)).toEqual(['1'])
  expect(others.map(({ id }) => id)).toEqual(['3', '4'])
})

test('open threads mark the years of their rows; settled ones mark nothing', () => {
  const talked = talkedOf([
    thread('1', 'pmss', '2027-01-01'),
    thread('2', 'pmss', null),
    thread('3', 'smic', '2026-05-01', SETTLED),
  ])
  expect([...talked]).toEqual([['pmss', ' 2027 *']])
})

import { beforeAll, expect, test } from 'vitest'
import type { ApolloServer } from '@apollo/server'
import { baselineRelease } from '../releases/baseline-release.ts'
import { ReleasesInMemory } from '../releases/published-releases.ts'
import type { PublicContext } from '../scenario/context.ts'
import { publicSchema } from '../scenario/public-schema.ts'
import { consultante } from '../testing/test-people.ts'
import { startApollo } from './apollo.ts'
import { refuseCostly } from './query-cost.ts'

let apollo: ApolloServer<PublicContext>
const faults: unknown[] = []
beforeAll(async () => {
  apollo = await startApollo<PublicContext>(publicSchema(), (error) => faults.push(error), [refuseCostly()])
})

const codesOf = async (query: string, variables: Record<string, unknown> = {}) => {
  const contextValue = { releases: new ReleasesInMemory([baselineRelease()]), rawVariables: variables }
  const { body, http } = await apollo.executeOperation({ query, variables }, { contextValue })
  if (body.kind !== 'single') throw new Error('one answer')
  return [http.status, ...(body.singleResult.errors ?? []).map(({ extensions }) => extensions?.['code'])]
}
const fine = [undefined]
const tooComplex = [400, 'QUERY_TOO_COMPLEX']

const batch = (selection: string) =>
  `query ($inputs: [ScenarioInput!]!) { scenarios(inputs: $inputs) { ... on Scenario { arretMaladie { ${selection} } } } }`
const people = (count: number) => ({ inputs: Array.from({ length: count }, () => consultante) })
const CURVE = 'courbe(de: "0", a: "80000") { indemniteJournaliere }'
const aliased = (count: number, field: string) => Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')

test.each([
  ['a thousand situations', batch('indemniteJournaliere etapes { formule }'), people(1_000), fine],
  ['a hundred curves', batch(CURVE), people(100), fine],
  ['a hundred and one curves', batch(CURVE), people(101), tooComplex],
  ['two curves for each of 51', batch(`${CURVE} ${aliased(1, CURVE)}`), people(51), tooComplex],
  ['one field twice for a thousand', batch(`formule: etapes { formule } etapes { label }`), people(1_000), fine],
  ['one field three times for a thousand', batch(aliased(2, 'etapes { formule }')), people(1_000), tooComplex],
  [
    'curves hidden in fragments',
    `query ($inputs: [ScenarioInput!]!) { ...A } fragment A on Query { ... on Query { scenarios(inputs: $inputs) { ...B } } }
     fragment B on Scenario { arretMaladie { ${CURVE} } }`,
    people(101),
    tooComplex,
  ],
  [
    '`scenarios` twice',
    `${batch('indemniteJournaliere').slice(0, -1)} b: scenarios(inputs: []) { __typename } }`,
    people(1),
    tooComplex,
  ],
  [
    '`scenario` 51 times, 50 of them aliases',
    `query ($input: ScenarioInput!) { scenario(input: $input) { __typename } ${aliased(50, 'scenario(input: $input) { __typename }')} }`,
    { input: consultante },
    tooComplex,
  ],
  ['one situation where a list may stand', batch(CURVE), { inputs: consultante }, fine],
] as const)('%s', async (_what, query, variables, answer) => {
  expect(await codesOf(query, variables)).toEqual(answer)
})

test('situations written into the document count as those in variables do', async () => {
  const person = `{ situation: { activites: [] } }`
  const written = (count: number) => `[${Array.from({ length: count }, () => person).join(' ')}]`
  const inline = (count: number) =>
    batch(CURVE)
      .replace('$inputs)', `${written(count)})`)
      .replace(/\(\$inputs.*?\) \{/, '{')
  const asDefault = (count: number) =>
    batch(CURVE).replace('[ScenarioInput!]!', `[ScenarioInput!]! = ${written(count)}`)
  for (const text of [inline, asDefault]) {
    expect(await codesOf(text(100))).toEqual(fine)
    expect(await codesOf(text(101))).toEqual(tooComplex)
  }
})

test('more situations than a thousand are refused by the field', async () => {
  expect(await codesOf(batch('indemniteJournaliere'), people(1_001))).toEqual([undefined, 'BAD_USER_INPUT'])
  expect(faults).toEqual([])
})

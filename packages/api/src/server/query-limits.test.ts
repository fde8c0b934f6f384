import { getIntrospectionQuery } from 'graphql'
import { expect, test } from 'vitest'
import { exampleQuery } from './example-query.ts'
import { excessOf } from './query-limits.ts'

const times = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ')
const deep = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`
const chained = (depth: number) =>
  `{ ...F0 } ${times(depth, (i) => `fragment F${i} on Q { a { ...F${i + 1} } }`)} fragment F${depth} on Q { a }`
const spread = (depth: number) =>
  `{ ...F0 } ${times(depth, (i) => `fragment F${i} on Q { ...F${i + 1} }`)} fragment F${depth} on Q { a }`
const doubling = (depth: number) =>
  `{ ...F0 } ${times(depth, (i) => `fragment F${i} on Q { a${i}: a { ...F${i + 1} } b${i}: a { ...F${i + 1} } }`)} fragment F${depth} on Q { a }`

test.each([
  ['what people ask', exampleQuery],
  ['the whole introspection', getIntrospectionQuery()],
  ['depth 12', deep(12)],
  [
    'brackets in texts and comments',
    `{ a(b: "${'{'.repeat(200)}", c: """${'['.repeat(200)}""") # ${'('.repeat(200)}\n}`,
  ],
  ['50 aliases', `{ ${times(50, (i) => `a${i}: a`)} }`],
  ['5 directives', `{ ${times(5, (i) => `a${i} @include(if: true)`)} }`],
  ['a fragment that spreads itself, which validation refuses', '{ ...F } fragment F on Q { a { ...F } }'],
  ['text that does not parse, which the parser refuses', '{'],
])('%s passes', (_what, query) => expect(excessOf(query)).toBeNull())

test.each([
  ['depth 13', deep(13), 'MAX_DEPTH_EXCEEDED'],
  ['depth hidden in 24 fragments', chained(24), 'MAX_DEPTH_EXCEEDED'],
  ['51 aliases', `{ ${times(51, (i) => `a${i}: a`)} }`, 'MAX_ALIASES_EXCEEDED'],
  ['101 aliases of __typename', `{ ${times(101, (i) => `a${i}: __typename`)} }`, 'MAX_ALIASES_EXCEEDED'],
  ['fragments that double 10 times', doubling(10), 'MAX_ALIASES_EXCEEDED'],
  ['100 directives on one field', `{ a ${times(100, () => '@include(if: true)')} }`, 'MAX_DIRECTIVES_EXCEEDED'],
  ['500 times the same field', `{ ${times(500, () => 'a')} }`, 'MAX_REPEATED_FIELDS_EXCEEDED'],
  ['400 inline fragments', `{ ${times(400, () => '... on Q { b }')} }`, 'MAX_FRAGMENTS_EXCEEDED'],
  ['5 000 levels of braces', deep(5_000), 'MAX_DEPTH_EXCEEDED'],
  ['5 000 levels that never close', '{ a '.repeat(5_000), 'MAX_DEPTH_EXCEEDED'],
  ['a list in a list, 20 000 times', `{ a(b: ${'['.repeat(20_000)}`, 'MAX_DEPTH_EXCEEDED'],
  ['3 000 chained fragments', chained(3_000), 'MAX_DEPTH_EXCEEDED'],
  ['3 000 chained fragments without a field between', spread(3_000), 'MAX_DEPTH_EXCEEDED'],
  ['the same where no operation uses them', `{ a } ${spread(3_000).slice('{ ...F0 }'.length)}`, 'MAX_DEPTH_EXCEEDED'],
  ['4 000 nested inline fragments', `${'{ ... on Q '.repeat(4_000)}{ a }${'}'.repeat(4_000)}`, 'MAX_DEPTH_EXCEEDED'],
  [
    'the longest chain spread last',
    `{ ${times(19, (i) => `...F${(19 - i) * 40}`)} } ${spread(800).slice(10)}`,
    'MAX_DEPTH_EXCEEDED',
  ],
  ['501 fields', `{ ${times(501, (i) => `a${i}`)} }`, 'MAX_FIELDS_EXCEEDED'],
])('%s is too large', (_what, query, code) => expect(excessOf(query)?.code).toBe(code))

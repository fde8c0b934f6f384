import {
  Kind,
  parse,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { MOST_BRACKETS, opensTooMany } from './open-brackets.ts'

/** The longest document parsed, in tokens: a thousand situations written into it, though they belong in variables. */
export const MAX_TOKENS = 80_000
/** How large an operation may be, fragments counted where they are used; introspection is not bound in depth here. */
const LIMITS = { depth: 12, aliases: 50, directives: 5, fields: 500, repeated: 5, fragments: 20, nesting: 50 } as const

type Size = Readonly<Record<keyof typeof LIMITS, number>>
/** Why a document is refused before it is executed. */
export type Excess = { readonly code: string; readonly message: string }

const NOTHING: Size = { depth: 0, aliases: 0, directives: 0, fields: 0, repeated: 0, fragments: 0, nesting: 0 }
const EXCESSES: Readonly<Record<keyof Size, Excess>> = {
  depth: { code: 'MAX_DEPTH_EXCEEDED', message: `Fields are nested more than ${LIMITS.depth} deep` },
  aliases: { code: 'MAX_ALIASES_EXCEEDED', message: `The operation has more than ${LIMITS.aliases} aliases` },
  directives: {
    code: 'MAX_DIRECTIVES_EXCEEDED',
    message: `The operation has more than ${LIMITS.directives} directives`,
  },
  fields: { code: 'MAX_FIELDS_EXCEEDED', message: `The operation has more than ${LIMITS.fields} fields` },
  repeated: {
    code: 'MAX_REPEATED_FIELDS_EXCEEDED',
    message: `A field stands more than ${LIMITS.repeated} times in one selection`,
  },
  fragments: {
    code: 'MAX_FRAGMENTS_EXCEEDED',
    message: `A selection has more than ${LIMITS.fragments} fragments`,
  },
  nesting: {
    code: 'MAX_DEPTH_EXCEEDED',
    message: `Selections are nested more than ${LIMITS.nesting} deep, those of fragments included`,
  },
}
const BRACKETS: Excess = {
  code: 'MAX_DEPTH_EXCEEDED',
  message: `More than ${MOST_BRACKETS} brackets are open at once`,
}

/** What is too large in a query text, or null; a text that does not parse is left to the server to refuse. */
export function excessOf(query: string): Excess | null {
  if (opensTooMany(query, MAX_TOKENS)) return BRACKETS
  const document = parsed(query)
  if (!document) return null
  const measure = new Measure(document)
  for (const definition of document.definitions) {
    const parts = PARTS[definition.kind]
    if (!parts || !('selectionSet' in definition)) continue
    const size = measure.of(definition.selectionSet)
    const part = parts.find((candidate) => size[candidate] > LIMITS[candidate])
    if (part) return EXCESSES[part]
  }
  return null
}

/** A fragment is counted where it is used; one that nobody uses is still walked by the rules of validation. */
const PARTS: Readonly<Partial<Record<Kind, readonly (keyof Size)[]>>> = {
  [Kind.OPERATION_DEFINITION]: Object.keys(LIMITS) as (keyof Size)[],
  [Kind.FRAGMENT_DEFINITION]: ['nesting'],
}

function parsed(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: MAX_TOKENS, noLocation: true })
  } catch {
    return null
  }
}

/** Measures selections, each fragment once however often it is used. */
class Measure {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly #sizes = new Map<string, Size>()
  #level = 0

  constructor(document: DocumentNode) {
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
    this.#fragments = new Map(fragments.map((fragment) => [fragment.name.value, fragment]))
  }

  of(set: SelectionSetNode | undefined): Size {
    if (!set) return NOTHING
    // deeper is too deep already: it is not looked into
    if (this.#level > LIMITS.nesting) return { ...NOTHING, nesting: 1 }
    this.#level++
    const total = set.selections.map((selection) => this.#selection(selection)).reduce(sum, NOTHING)
    this.#level--
    return {
      ...total,
      nesting: total.nesting + 1,
      repeated: Math.max(total.repeated, mostRepeated(set)),
      fragments: Math.max(total.fragments, fragmentsIn(set)),
    }
  }

  #selection(node: SelectionNode): Size {
    const directives = node.directives?.length ?? 0
    if (node.kind === Kind.FRAGMENT_SPREAD) return sum(this.#fragment(node.name.value), { ...NOTHING, directives })
    const inner = this.of(node.selectionSet)
    if (node.kind === Kind.INLINE_FRAGMENT) return sum(inner, { ...NOTHING, directives })
    const depth = node.name.value.startsWith('__') ? 1 : inner.depth + 1
    return { ...sum(inner, { ...NOTHING, directives, fields: 1, aliases: node.alias ? 1 : 0 }), depth }
  }

  #fragment(name: string): Size {
    const known = this.#sizes.get(name)
    if (known) return known
    // a fragment that spreads itself is refused by validation; here it must only end
    this.#sizes.set(name, NOTHING)
    const size = this.of(this.#fragments.get(name)?.selectionSet)
    this.#sizes.set(name, size)
    return size
  }
}

const sum = (a: Size, b: Size): Size => ({
  depth: Math.max(a.depth, b.depth),
  aliases: a.aliases + b.aliases,
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
  repeated: Math.max(a.repeated, b.repeated),
  fragments: Math.max(a.fragments, b.fragments),
  nesting: Math.max(a.nesting, b.nesting),
})

function mostRepeated(set: SelectionSetNode): number {
  const counts = new Map<string, number>()
  for (const node of set.selections)
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  return Math.max(0, ...counts.values())
}

const fragmentsIn = (set: SelectionSetNode): number => set.selections.filter(({ kind }) => kind !== Kind.FIELD).length
